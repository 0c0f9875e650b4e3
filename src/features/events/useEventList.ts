// The events as the list shows them: in date order, each with its date, switch and verdict.
import { useMemo } from 'react'
import type { Dataset, TradeEvent } from '../../model/dataset'
import { type EventVerdict, judgeEvent } from '../../model/eventVerdict'
import { dateOf, isEnabled, laneHistories } from '../../model/licenses'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'

export interface ListedEvent {
  event: TradeEvent
  date: string
  on: boolean
  verdict: EventVerdict
}

/** Events by date; those of one date keep the dataset's order. */
export function useEventList(): ListedEvent[] {
  const { dataset, network } = useWorkspace()
  const scenario = useChoices((choices) => choices.scenario)
  return useMemo(() => {
    const histories = laneHistories(network, scenario)
    return dataset.events
      .map((event) => ({
        event,
        date: dateOf(event, scenario),
        on: isEnabled(event, scenario),
        verdict: judgeEvent(network, scenario, event.id, histories),
      }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  }, [dataset, network, scenario])
}

/** Whether two entries of the list say the same. */
export function isSameListed(a: ListedEvent, b: ListedEvent): boolean {
  return (
    a.event === b.event &&
    a.date === b.date &&
    a.on === b.on &&
    // Verdicts are small and plain data.
    JSON.stringify(a.verdict) === JSON.stringify(b.verdict)
  )
}

/** Title of an event as the page writes it. */
export function titleOf(event: TradeEvent): string {
  return event.evidence === 'hypothetical' ? t('What if: {title}', { title: event.title }) : event.title
}

/** Id of the license state that an event leads to, by its first effect. */
export function leadsTo(event: TradeEvent): string | null {
  return event.effects[0]?.state ?? null
}

/** The dataset's chapters that have events, in the order of the page. */
export function chaptersOf(dataset: Dataset): TradeEvent['chapter'][] {
  const order = ['document', 'what-if', 'since'] as const
  return order.filter((chapter) => dataset.events.some((event) => event.chapter === chapter))
}

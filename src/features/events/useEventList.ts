// The events as the list shows them: in date order, each with its date and switch.
import { useMemo } from 'react'
import { nameEvent } from '../../format/eventName'
import type { Dataset, TradeEvent } from '../../model/dataset'
import { type AnyEvent, dateOf, eventsOf, isEnabled, isHypothetical, isOwn } from '../../model/licenses'
import { touchesLane } from '../../model/stateSpace'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'

export interface ListedEvent {
  event: AnyEvent
  date: string
  on: boolean
  /** Whether it has an effect on any lane, on or off. */
  touches: boolean
}

/** Events by date; those of one date keep the dataset's order, and the reader's own stand behind them. */
export function useEventList(): ListedEvent[] {
  const { network } = useWorkspace()
  const scenario = useChoices((choices) => choices.scenario)
  return useMemo(
    () =>
      eventsOf(network, scenario)
        .map((event, e) => ({
          event,
          date: dateOf(event, scenario),
          on: isEnabled(event, scenario),
          touches: touchesLane(network, event, e),
        }))
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    [network, scenario],
  )
}

/** Whether two entries of the list say the same. */
export function isSameListed(a: ListedEvent, b: ListedEvent): boolean {
  return isSameEvent(a.event, b.event) && a.date === b.date && a.on === b.on
}

/** Those of the reader's own are made anew with every choice, whether they differ or not. */
function isSameEvent(a: AnyEvent, b: AnyEvent): boolean {
  return a === b || (isOwn(a) && isOwn(b) && JSON.stringify(a) === JSON.stringify(b))
}

/** Title of an event as the page writes it. */
export function titleOf(event: AnyEvent): string {
  return nameEvent(event.title, { own: isOwn(event), hypothetical: isHypothetical(event) })
}

/** Id of the license state that an event leads to, by its first effect. */
export function leadsTo(event: AnyEvent): string | null {
  return event.effects[0]?.state ?? null
}

/** The dataset's chapters that have events, in the order of the page. */
export function chaptersOf(dataset: Dataset): TradeEvent['chapter'][] {
  const order = ['document', 'what-if', 'since'] as const
  return order.filter((chapter) => dataset.events.some((event) => event.chapter === chapter))
}

// What the switch of each event does, and when an event that is on shows in the flows.
import { useMemo } from 'react'
import { weekStart } from '../../model/calendar'
import type { IsoDate } from '../../model/dataset'
import { fullFromWeek, supplyAhead, widestWeek } from '../../model/eventReach'
import { type EventVerdict, judgeEvent } from '../../model/eventVerdict'
import { type AnyEvent, dateOf, eventsOf, isEnabled, laneHistories } from '../../model/licenses'
import { useSettledCase } from '../../results/CaseProvider'
import type { Written } from '../../texts/translate'
import { explainVerdictShortly } from '../../words/verdictText'

export interface EventReach {
  /** Whether the event was on when this was found. */
  on: boolean
  verdict: EventVerdict
  /** Why its switch changes nothing, or until when it stood, in one short line; null where it simply works. */
  explanation: Written | null
  /** First day of the week in which the flows show most of it, where it is on and lies ahead. */
  lookAt: IsoDate | null
  /** First day of the week in which what it led to holds in full, where it is on and still phasing in. */
  fullFrom: IsoDate | null
}

/** By the ids of the events. Follows the pictures, so that a switch is answered first. */
export function useReach(): ReadonlyMap<string, EventReach> {
  const { dataset, network, scenario } = useSettledCase()
  return useMemo(() => {
    const histories = laneHistories(network, scenario)
    const supply = supplyAhead(network, scenario)
    const dayOf = (week: number | null) => (week === null ? null : weekStart(dataset.calendar, week))
    const reachOf = (event: AnyEvent): EventReach => {
      const on = isEnabled(event, scenario)
      const verdict = judgeEvent(network, scenario, event.id, histories)
      const shows = on && event.effects.length > 0
      const ahead = dateOf(event, scenario) > scenario.asOf
      return {
        on,
        verdict,
        explanation: explainVerdictShortly({ dataset, scenario }, verdict, on),
        lookAt: shows && ahead ? dayOf(widestWeek(network, scenario, event.id, supply)) : null,
        fullFrom: shows && !ahead ? dayOf(fullFromWeek(network, scenario, event.id, histories)) : null,
      }
    }
    return new Map(eventsOf(network, scenario).map((event) => [event.id, reachOf(event)]))
  }, [dataset, network, scenario])
}

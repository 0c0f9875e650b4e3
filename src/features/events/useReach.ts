// When events that are on show in the flows: the week to look at for those ahead, and from when those that phase in hold in full.
import { useMemo } from 'react'
import { weekStart } from '../../model/calendar'
import type { IsoDate } from '../../model/dataset'
import { fullFromWeek, supplyAhead, widestWeek } from '../../model/eventReach'
import { dateOf, eventsOf, isEnabled, laneHistories } from '../../model/licenses'
import { useSettledCase } from '../../results/CaseProvider'

export interface Reach {
  /** First day of the week in which the flows show most of an event that lies ahead, by its id. */
  lookAt: ReadonlyMap<string, IsoDate>
  /** First day of the week in which what an event led to holds in full, where it is still phasing in, by its id. */
  fullFrom: ReadonlyMap<string, IsoDate>
}

/** Follows the pictures, so that a switch is answered first. */
export function useReach(): Reach {
  const { network, scenario } = useSettledCase()
  return useMemo(() => {
    const { calendar } = network.dataset
    const lookAt = new Map<string, IsoDate>()
    const fullFrom = new Map<string, IsoDate>()
    const histories = laneHistories(network, scenario)
    const supply = supplyAhead(network, scenario)
    for (const event of eventsOf(network, scenario)) {
      if (event.effects.length === 0 || !isEnabled(event, scenario)) continue
      const ahead = dateOf(event, scenario) > scenario.asOf
      const week = ahead
        ? widestWeek(network, scenario, event.id, supply)
        : fullFromWeek(network, scenario, event.id, histories)
      if (week !== null) (ahead ? lookAt : fullFrom).set(event.id, weekStart(calendar, week))
    }
    return { lookAt, fullFrom }
  }, [network, scenario])
}

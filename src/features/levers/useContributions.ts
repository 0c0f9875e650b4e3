// What each event that is on contributes to the chosen indicator, for the bars at the switches.
import { useMemo } from 'react'
import { findIndicator, type IndicatorWords, wordsOf } from '../../charts/why/indicatorWords'
import { letterCount } from '../../format/textWidth'
import { attribute, stepsByDate } from '../../model/attribution'
import type { Indicator } from '../../model/indicators'
import { useStateSpace } from '../../results/analysis/useAnalyses'
import { useSettledResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'

export interface Contributions {
  indicators: Indicator[]
  indicator: Indicator
  words: IndicatorWords
  /** Contribution by event id. */
  byEvent: Map<string, number>
  /** The same as it is written: what the levels before and after it, as they are shown, differ in. */
  writtenByEvent: Map<string, number>
  /** The largest size among them: the full length of a bar. */
  scale: number
  /** Letters of the longest number: room that all keep, so that bars share an edge. */
  letters: number
  /** Ids of events that touch a lane, for which a bar's room is kept. */
  touching: Set<string>
}

/** The contributions, and whether they belong to an earlier state of the choices. */
export function useContributions(): { contributions: Contributions; stale: boolean } {
  const { dataset, network } = useWorkspace()
  const id = useChoices((choices) => choices.view.indicator)
  const { scenario } = useSettledResults()
  const { data: space, stale } = useStateSpace()
  const found = useMemo(() => findIndicator(dataset, id), [dataset, id])
  const touching = useMemo(() => {
    const touches = dataset.events.filter((_, e) => network.effectLanes[e]?.some((lanes) => lanes.some(Boolean)))
    return new Set(touches.map((event) => event.id))
  }, [dataset, network])
  const contributions = useMemo(() => {
    const attribution = space ? attribute(space, found.k) : null
    const values = attribution?.contributions ?? []
    const words = wordsOf(dataset, found.indicator)
    const steps = attribution ? stepsByDate(dataset, scenario, attribution) : []
    const writtenByEvent = new Map(steps.map(({ event, from, to }) => [event, words.between(to, from)]))
    return {
      indicators: found.indicators,
      indicator: found.indicator,
      words,
      byEvent: new Map(values.map(({ event, value }) => [event, value])),
      scale: Math.max(0, ...values.map(({ value }) => Math.abs(value))),
      writtenByEvent,
      letters: Math.max(0, ...[...writtenByEvent.values()].map((change) => letterCount(words.shift(change)))),
      touching,
    }
  }, [dataset, found, scenario, space, touching])
  return { contributions, stale }
}

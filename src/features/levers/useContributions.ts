// What each event that is on contributes to the chosen indicator, for the bars at the switches.
import { useMemo } from 'react'
import { findIndicator, type IndicatorWords, wordsOf } from '../../charts/why/indicatorWords'
import { letterCount } from '../../format/textWidth'
import { attribute } from '../../model/attribution'
import type { Indicator } from '../../model/indicators'
import { useStateSpace } from '../../results/analysis/useAnalyses'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'

export interface Contributions {
  indicators: Indicator[]
  indicator: Indicator
  words: IndicatorWords
  /** Contribution by event id. */
  byEvent: Map<string, number>
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
  const { data: space, stale } = useStateSpace()
  const found = useMemo(() => findIndicator(dataset, id), [dataset, id])
  const touching = useMemo(() => {
    const touches = dataset.events.filter((_, e) => network.effectLanes[e]?.some((lanes) => lanes.some(Boolean)))
    return new Set(touches.map((event) => event.id))
  }, [dataset, network])
  const contributions = useMemo(() => {
    const values = space ? attribute(space, found.k).contributions : []
    const words = wordsOf(dataset, found.indicator)
    return {
      indicators: found.indicators,
      indicator: found.indicator,
      words,
      byEvent: new Map(values.map(({ event, value }) => [event, value])),
      scale: Math.max(0, ...values.map(({ value }) => Math.abs(value))),
      letters: Math.max(0, ...values.map(({ value }) => letterCount(words.shift(value)))),
      touching,
    }
  }, [dataset, found, space, touching])
  return { contributions, stale }
}

// What each event that is on contributes to the indicator that the bars at the switches count.
import { useMemo } from 'react'
import { letterCount } from '../../format/textWidth'
import { attribute, stepsByDate } from '../../model/attribution'
import { type StateSpace, valueIn } from '../../model/stateSpace'
import { useStateSpace } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import type { ComparedMetric } from '../../results/metrics/metric'
import { useMetric } from '../../results/metrics/useMetric'
import { useWorkspace } from '../../results/Workspace'

export interface Contributions {
  metrics: ComparedMetric[]
  metric: ComparedMetric
  /** Contribution by event id. */
  byEvent: Map<string, number>
  /** The same as it is written: what the levels before and after it, as they are shown, differ in. */
  writtenByEvent: Map<string, number>
  /** The largest size among them: the full length of a bar. */
  scale: number
  /** Letters of the longest number: room that all keep, so that bars share an edge. */
  letters: number
  /** Ids of events that are on and without which every figure would be written the same. */
  idle: Set<string>
  /** Random orders of the events over which they are sampled; null where they are exact. */
  sampled: number | null
}

/** The contributions, and whether they belong to an earlier state of the choices. */
export function useContributions(): { contributions: Contributions; stale: boolean } {
  const { dataset } = useWorkspace()
  const { scenario } = useSettledCase()
  const { data: space, stale } = useStateSpace()
  const found = useMetric('bars')
  const contributions = useMemo(() => {
    const attribution = space ? attribute(space, found.k) : null
    const values = attribution?.contributions ?? []
    const { metrics, metric } = found
    const steps = attribution ? stepsByDate(dataset, scenario, attribution) : []
    const writtenByEvent = new Map(steps.map(({ event, from, to }) => [event, metric.between(to, from)]))
    return {
      metrics,
      metric,
      byEvent: new Map(values.map(({ event, value }) => [event, value])),
      scale: Math.max(0, ...values.map(({ value }) => Math.abs(value))),
      writtenByEvent,
      letters: Math.max(0, ...[...writtenByEvent.values()].map((change) => letterCount(metric.shift(change)))),
      idle: space ? idleIn(space, metrics) : new Set<string>(),
      sampled: attribution?.sampled ?? null,
    }
  }, [dataset, found, scenario, space])
  return { contributions, stale }
}

/** The events that are on in a space of states, and whose switch alone moves none of the figures. */
function idleIn(space: StateSpace, metrics: readonly ComparedMetric[]): Set<string> {
  const { events, here } = space
  const isIdle = (bit: number) =>
    metrics.every((metric, k) => metric.between(valueIn(space, here, k), valueIn(space, here ^ bit, k)) === 0)
  return new Set(events.filter((_, i) => (here & (1 << i)) !== 0 && isIdle(1 << i)))
}

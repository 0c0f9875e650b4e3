// Axes of the pictures of why: round ticks, and for weeks to a stop a place for “never” beside the weeks.
import type { MetricWords } from '../../format/metricWords'

export interface ValueAxis {
  domain: readonly [number, number]
  ticks: number[]
  /** Place of a value on the axis: the value itself, or a place at the end for “never”. */
  place: (value: number) => number
  /** Value that a tick stands for. */
  valueAt: (tick: number) => number
}

/** A step of 1, 2 or 5 times a power of ten that gives about `count` ticks. */
function roundStep(span: number, count: number): number {
  const raw = Math.max(span, 1e-9) / count
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = raw / power
  return (factor > 5 ? 10 : factor > 2 ? 5 : factor > 1 ? 2 : 1) * power
}

/** Round ticks that enclose all values; equal values get an axis around them. */
export function valueAxis(values: readonly number[], count = 4): ValueAxis {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const step = roundStep(high - low > 1e-9 ? high - low : Math.abs(high) || 1, count)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)))
  const same = (value: number) => value
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks, place: same, valueAt: same }
}

/** An axis of weeks from 0 on, on which `never` and more stand at its end, past a gap. */
export function neverAxis(values: readonly number[], never: number, count = 4): ValueAxis {
  const counted = values.filter((value) => value < never)
  if (counted.length === values.length) return valueAxis([0, ...values], count)
  const weeks = valueAxis([0, Math.max(4, ...counted)], count)
  const end = weeks.domain[1]
  const at = end * 1.25
  return {
    domain: [0, at],
    ticks: [...weeks.ticks, at],
    place: (value) => (value >= never ? at : Math.min(value, end)),
    valueAt: (tick) => (tick === at ? never : tick),
  }
}

/** The axis of a metric's values. */
export function metricAxis({ never }: Pick<MetricWords, 'never'>, values: readonly number[], count = 4): ValueAxis {
  return never === null ? valueAxis(values, count) : neverAxis(values, never, count)
}

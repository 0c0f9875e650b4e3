// The exposure of each maker in the evaluated state, from 0 to 100: as a bar with a mark where it is held against.
import type { Dataset } from '../model/dataset'
import type { Outcome } from '../model/outcome'
import type { Percentiles } from '../model/percentiles'
import { exposureOf } from '../results/metrics/exposure'
import type { Metric } from '../results/metrics/metric'
import styles from './exposure.module.css'

export interface Exposure {
  metric: Metric
  /** Of the maker. */
  name: string
  /** Indices, 0 to 100: that of the state, and that of what it is held against. */
  now: number
  mark: number
}

/** The exposures of the makers, in the order of the dataset. */
export function readExposures(dataset: Dataset, outcome: Outcome, against: Outcome): Exposure[] {
  return dataset.automakers.map((maker) => {
    const metric = exposureOf(maker)
    return { metric, name: maker.name, now: metric.valueIn(outcome) ?? 0, mark: metric.valueIn(against) ?? 0 }
  })
}

interface BarProps extends Pick<Exposure, 'now'>, Partial<Pick<Exposure, 'mark'>> {
  /** As large as a room needs it, which says its unit as `--unit`. */
  forRoom?: boolean
  /** Range of our assumptions, drawn under the bar, and whether it belongs to earlier choices. */
  range?: Percentiles | null | undefined
  stale?: boolean
}

/** One exposure as a bar; its number stands beside it in words. */
export function ExposureView({ now, mark, forRoom = false, range, stale = false }: BarProps) {
  return (
    <span className={styles.bar} data-room={forRoom} data-bar aria-hidden="true">
      <span className={styles.fill} style={{ width: `${now}%` }} />
      {mark === undefined ? null : <span className={styles.tick} style={{ left: `${mark}%` }} />}
      {range ? <Whisker range={range} stale={stale} /> : null}
    </span>
  )
}

function Whisker({ range: { p10, p90 }, stale }: { range: Percentiles; stale: boolean }) {
  if (p10 === null || p90 === null) return null
  return <span className={styles.whisker} data-stale={stale} style={{ left: `${p10}%`, right: `${100 - p90}%` }} />
}

// Market volatility cannot be computed here; shown instead, and named so: how far the outcomes spread over the draws.
import { formatOf, formatRange, type RangeKind } from '../../charts/stops/rangeText'
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import { useRanges } from '../../results/analysis/useAnalyses'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import styles from './ranges.module.css'
import { formatSpread, spreadOf } from './spread'

interface Outcome {
  name: string
  kind: RangeKind
  unit?: string
  range: (ranges: Ranges) => Percentiles
}

const outcomes: Outcome[] = [
  { name: 'Vehicles at risk', kind: 'count', range: (ranges) => ranges.vehiclesLostAhead },
  { name: 'Revenue at risk', kind: 'usd', range: (ranges) => ranges.revenueAtRiskUsd },
  { name: 'Inflation at peak', kind: 'bp', unit: ' bp', range: (ranges) => ranges.peakBp },
]

/** Has a heading of its own; mount it inside a panel. */
export function Volatility() {
  const { data, stale, running, progress, cancelled, error, cancel, retry } = useRanges()
  return (
    <section aria-label="Spread of outcomes">
      <h3 className={styles.title}>
        Spread of outcomes <span className={styles.measure}>P90 less P10, over the median</span>
      </h3>
      <AnalysisState
        label="Spread of outcomes"
        {...{ running, progress, stale, cancelled, error }}
        onCancel={cancel}
        onRetry={retry}
      />
      {data ? (
        <LastResult stale={stale}>
          <Spreads data={data} />
        </LastResult>
      ) : null}
      <p className={styles.note}>
        An honest stand-in for market volatility, which this model does not know: how far outcomes lie apart over the
        range of our assumptions. It is not counted into any index.
      </p>
    </section>
  )
}

function Spreads({ data }: { data: Ranges }) {
  return (
    <dl className={styles.spreads}>
      {outcomes.map(({ name, kind, unit = '', range }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{formatSpread(spreadOf(range(data)))}</strong>
            <span className={styles.measure}>
              {` ${formatRange(kind, range(data))}${unit}, median ${formatOf(kind, range(data).p50)}${unit}`}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export default Volatility

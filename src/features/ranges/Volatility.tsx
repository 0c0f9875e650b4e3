// Market volatility cannot be computed here; shown instead, and named so: how far the outcomes spread over the draws.
import { formatInUnit, formatOf, formatRangeInUnit, type RangeKind } from '../../format/ranges'
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import { useRanges } from '../../results/analysis/useAnalyses'
import { inflationPeak } from '../../results/metrics/inflation'
import type { Metric } from '../../results/metrics/metric'
import { revenue } from '../../results/metrics/revenue'
import { vehicles } from '../../results/metrics/vehicles'
import { t } from '../../texts/translate'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import styles from './ranges.module.css'

const spread: { name: string; metric: Metric }[] = [
  { name: vehicles.name, metric: vehicles },
  { name: revenue.name, metric: revenue },
  { name: inflationPeak.name, metric: inflationPeak },
]

/** Has a heading of its own; mount it inside a panel. */
export function Volatility() {
  const { data, stale, running, progress, cancelled, error, cancel, retry } = useRanges()
  return (
    <section aria-label={t('Spread of outcomes')}>
      <h3 className={styles.title}>
        {t('Spread of outcomes')} <span className={styles.measure}>{t('P90 less P10, over the median')}</span>
      </h3>
      <AnalysisState
        label={t('Spread of outcomes')}
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
        {t(
          'An honest stand-in for market volatility, which this model does not know: how far outcomes lie apart over the range of our assumptions. It is not counted into any index.',
        )}
      </p>
    </section>
  )
}

function Spreads({ data }: { data: Ranges }) {
  return (
    <dl className={styles.spreads}>
      {spread.map(({ name, metric: { kind, rangeIn } }) => {
        const range = rangeIn(data)
        return range ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong>{formatSpread(spreadOf(kind, range))}</strong>
              <span className={styles.measure}>
                {` ${t('{range}, median {median}', {
                  range: formatRangeInUnit(kind, range),
                  median: formatInUnit(kind, range.p50),
                })}`}
              </span>
            </dd>
          </div>
        ) : null
      })}
    </dl>
  )
}

export default Volatility

/** A multiple of the median, or why there is none. */
type Spread = { multiple: number } | { undefined: 'median is 0' | 'never comes' }

/** A median that is written as 0 counts as 0: what is left of it is rounding. */
export function spreadOf(kind: RangeKind, { p10, p50, p90 }: Percentiles): Spread {
  if (p10 === null || p50 === null || p90 === null) return { undefined: 'never comes' }
  if (formatOf(kind, p50) === formatOf(kind, 0)) return { undefined: 'median is 0' }
  return { multiple: (p90 - p10) / Math.abs(p50) }
}

/** `4.1 times the median`; in words where it is undefined. */
export function formatSpread(spread: Spread): string {
  if ('multiple' in spread) return t('{multiple} times the median', { multiple: spread.multiple.toFixed(1) })
  return spread.undefined === 'median is 0' ? t('undefined: the median is 0') : t('undefined: a percentile never comes')
}

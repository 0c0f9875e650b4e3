// The range of our assumptions under a headline figure; its line is kept free until a range is known.
import { Popover } from '@mantine/core'
import { explainOffMiddle, formatOf, formatRangeInUnit, nameRange } from '../../format/ranges'
import type { Outcome } from '../../model/outcome'
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import type { Analysis } from '../../results/analysis/useAnalysis'
import type { Metric } from '../../results/metrics/metric'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import styles from './overview.module.css'

/** A metric with its range, to be said in one phrase. */
interface RangeOf {
  metric: Metric
  /** Sets the range in its unit, where it is not one with its number. */
  write?: (range: string) => string
  /** Said before the range, where it is not that of the big number. */
  name?: string
}

interface RangeLineProps {
  outcome: Outcome
  analysis: Analysis<Ranges>
  /** The figure's own range, then those of what stands beside it. */
  figures: readonly [RangeOf, ...RangeOf[]]
}

export function RangeLine({ outcome, analysis: { data, stale }, figures }: RangeLineProps) {
  if (!data) return <p className={styles.range} />
  const known = figures.flatMap(({ metric, write = (text: string) => text, name }) => {
    const range = metric.rangeIn(data)
    return range ? [{ metric, range, write, name }] : []
  })
  const phrases = known.map(({ metric, range, write, name }) => ({
    name: name ? `${name} ` : '',
    text: write(formatRangeInUnit(metric.kind, range)),
  }))
  const reasons = stale
    ? []
    : known.flatMap(({ metric, range, name }) => explainOf(metric, metric.valueIn(outcome), range, name) ?? [])
  const whole = nameRange(data)
  const label = stale ? t('{label}, being recomputed', { label: whole }) : whole
  return (
    <p
      className={styles.range}
      data-stale={stale}
      title={t(
        '{name}: {value}',
        { name: label, value: phrases.map(({ name, text }) => name + text).join(' · ') },
        'figure, and its range',
      )}
    >
      <span className={unseen.unseen}>{label}: </span>
      <span className={styles.rangeText}>
        <span aria-hidden="true">{t('range')} </span>
        {phrases.map(({ name, text }, index) => (
          <span key={name}>
            {index > 0 ? ' · ' : ''}
            <span className={unseen.unseen}>{name}</span>
            {text}
          </span>
        ))}
      </span>
      {reasons.length > 0 ? <OffMiddle reasons={[...new Set(reasons)]} /> : null}
    </p>
  )
}

/** The reason, with both values, which the strip does not show. */
function explainOf({ kind }: Metric, central: number | null, range: Percentiles, name = ''): string | null {
  const reason = explainOffMiddle(kind, central, range)
  if (!reason) return null
  const values = { central: formatOf(kind, central), median: formatOf(kind, range.p50), reason }
  return name
    ? t('{name}, {central} against a median of {median}. {reason}', { ...values, name })
    : t('{central} against a median of {median}. {reason}', values)
}

const question = t('The central case is not the middle of the draws: why?')

/** A footnote mark that opens the reason why the central case is not the middle of the draws. */
function OffMiddle({ reasons }: { reasons: readonly string[] }) {
  return (
    <Popover width={300} position="bottom-start" withinPortal>
      <Popover.Target>
        <button type="button" className={styles.offMiddle} title={question} aria-label={question}>
          *
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.reason}>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </Popover.Dropdown>
    </Popover>
  )
}

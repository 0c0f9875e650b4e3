// The range of our assumptions under a headline figure; its line is kept free until a range is known.
import { Popover } from '@mantine/core'
import { explainOffMiddle, formatOf, formatRange, formatRangeInUnit, nameRange } from '../../format/ranges'
import type { Outcome } from '../../model/outcome'
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import type { Analysis } from '../../results/analysis/useAnalysis'
import type { Metric } from '../../results/metrics/metric'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import styles from './overview.module.css'

interface RangeLineProps {
  metric: Metric
  outcome: Outcome
  analysis: Analysis<Ranges>
  /** The range in words, where those are truer than its two ends. */
  write?: (ranges: Ranges) => string | null
}

export function RangeLine({ metric, outcome, analysis: { data, stale }, write }: RangeLineProps) {
  const range = data && metric.rangeIn(data)
  if (!data || !range) return <p className={styles.range} />
  const text = write?.(data) ?? t('range {range}', { range: writeRange(metric, range) })
  const reason = stale ? null : explainOf(metric, metric.valueIn(outcome), range)
  const whole = nameRange(data)
  const label = stale ? t('{label}, being recomputed', { label: whole }) : whole
  return (
    <p
      className={styles.range}
      data-stale={stale}
      title={t('{name}: {value}', { name: label, value: text }, 'figure, and its range')}
    >
      <span className={unseen.unseen}>{label}: </span>
      <span className={styles.rangeText}>{text}</span>
      {reason ? <OffMiddle reason={reason} /> : null}
    </p>
  )
}

/** With its unit, except of vehicles, of which the label speaks. */
function writeRange({ kind }: Metric, range: Percentiles): string {
  return kind === 'count' ? formatRange(kind, range) : formatRangeInUnit(kind, range)
}

/** The reason, with both values, which the tile does not show. */
function explainOf({ kind }: Metric, central: number | null, range: Percentiles): string | null {
  const reason = explainOffMiddle(kind, central, range)
  if (!reason) return null
  return t('{central} against a median of {median}. {reason}', {
    central: formatOf(kind, central),
    median: formatOf(kind, range.p50),
    reason,
  })
}

const question = t('The central case is not the middle of the draws: why?')

/** A footnote mark that opens the reason why the central case is not the middle of the draws. */
function OffMiddle({ reason }: { reason: string }) {
  return (
    <Popover width={300} position="bottom-start" withinPortal>
      <Popover.Target>
        <button type="button" className={styles.offMiddle} title={question} aria-label={question}>
          *
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.reason}>
        <p>{reason}</p>
      </Popover.Dropdown>
    </Popover>
  )
}

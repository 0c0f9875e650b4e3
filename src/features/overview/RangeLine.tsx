// The range of our assumptions under a headline figure; its line is kept free until a range is known.
import { Popover } from '@mantine/core'
import { explainOffMiddle, formatOf, formatRange, nameRange, type RangeKind } from '../../charts/stops/rangeText'
import type { Percentiles } from '../../model/percentiles'
import type { Ranges } from '../../model/summary'
import type { Analysis } from '../../results/analysis/useAnalysis'
import styles from './overview.module.css'

/** A figure with its range, to be said in one phrase. */
export interface RangeOf {
  kind: RangeKind
  central: number | null
  range: (ranges: Ranges) => Percentiles
  /** Set behind the range. */
  unit?: string
  /** Said before the range, where it is not that of the big number. */
  name?: string
}

interface RangeLineProps {
  analysis: Analysis<Ranges>
  /** The figure's own range, then those of what stands beside it. */
  figures: readonly [RangeOf, ...RangeOf[]]
}

export function RangeLine({ analysis: { data, stale }, figures }: RangeLineProps) {
  if (!data) return <p className={styles.range} />
  const phrases = figures.map(({ kind, range, unit = '', name }) => ({
    name: name ? `${name} ` : '',
    text: formatRange(kind, range(data)) + unit,
  }))
  const reasons = stale ? [] : figures.map((figure) => explainOf(figure, data)).filter((reason) => reason !== null)
  const label = `${nameRange(data.draws)}${stale ? ', being recomputed' : ''}`
  return (
    <p
      className={styles.range}
      data-stale={stale}
      title={`${label}: ${phrases.map(({ name, text }) => name + text).join(' · ')}`}
    >
      <span className={styles.hidden}>{label}: </span>
      <span className={styles.rangeText}>
        <span aria-hidden="true">range </span>
        {phrases.map(({ name, text }, index) => (
          <span key={name}>
            {index > 0 ? ' · ' : ''}
            <span className={styles.hidden}>{name}</span>
            {text}
          </span>
        ))}
      </span>
      {reasons.length > 0 ? <OffMiddle reasons={[...new Set(reasons)]} /> : null}
    </p>
  )
}

/** The reason, with both values, which the strip does not show. */
function explainOf({ kind, central, range, name }: RangeOf, data: Ranges): string | null {
  const reason = explainOffMiddle(kind, central, range(data))
  if (!reason) return null
  const values = `${formatOf(kind, central)} against a median of ${formatOf(kind, range(data).p50)}`
  return `${name ? `${name}, ` : ''}${values}. ${reason}`
}

const question = 'The central case is not the middle of the draws: why?'

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

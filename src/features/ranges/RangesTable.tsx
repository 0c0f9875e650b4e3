// Every figure with its range of our assumptions; where the central case is not the middle of the draws, why.
import { explainOffMiddle, formatOf } from '../../format/ranges'
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import type { RangeGroup, RangeRow } from './rangeRows'
import styles from './ranges.module.css'

export function RangesTable({ groups }: { groups: readonly RangeGroup[] }) {
  const reasons = [...new Set(groups.flatMap(({ rows }) => rows.map(reasonOf)).filter((reason) => reason !== null))]
  return (
    <div className={styles.tables}>
      <ScrollRegion label={t('Table: ranges of our assumptions')} className={styles.tableFrame}>
        <table className={styles.table} translate="no">
          <caption className={unseen.unseen}>{t('Central case and range of our assumptions, by figure')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('Figure')}</th>
              <th scope="col">{t('Central')}</th>
              <th scope="col">P10</th>
              <th scope="col">P50</th>
              <th scope="col">P90</th>
            </tr>
          </thead>
          {groups.map(({ name, rows }) => (
            <tbody key={name}>
              <tr>
                <th scope="rowgroup" colSpan={5} className={styles.group}>
                  {name}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.key} row={row} mark={reasons.indexOf(reasonOf(row) ?? '') + 1} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollRegion>
      {reasons.length > 0 ? <Reasons reasons={reasons} /> : null}
    </div>
  )
}

function Row({ row: { name, kind, central, range }, mark }: { row: RangeRow; mark: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {formatOf(kind, central)}
        {mark > 0 ? <sup className={styles.mark}>{mark}</sup> : null}
      </td>
      <td>{formatOf(kind, range.p10)}</td>
      <td>{formatOf(kind, range.p50)}</td>
      <td>{formatOf(kind, range.p90)}</td>
    </tr>
  )
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  return (
    <ol className={styles.reasons} aria-label={t('Where the central case is not the middle of the draws')}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ol>
  )
}

/** The reason alone: rows of one kind share a footnote. */
function reasonOf({ kind, central, range }: RangeRow): string | null {
  return explainOffMiddle(kind, central, range)
}

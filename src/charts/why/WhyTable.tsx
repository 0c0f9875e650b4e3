// The table twin of a picture of why: the same numbers in rows, scrolling inside itself.

import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import styles from './why.module.css'

interface TableRow {
  key: string
  cells: readonly string[]
}

interface WhyTableProps {
  caption: string
  columns: readonly string[]
  rows: readonly TableRow[]
}

/** The first cell of a row is its heading. */
export function WhyTable({ caption, columns, rows }: WhyTableProps) {
  return (
    <ScrollRegion label={t('Table: {caption}', { caption })} className={styles.tableFrame}>
      <table className={styles.table} translate="no">
        <caption className={unseen.unseen}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, i) =>
                i === 0 ? (
                  <th key={columns[i]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[i]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

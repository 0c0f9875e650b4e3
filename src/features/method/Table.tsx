// A table that scrolls inside itself where the screen is narrower than it.
import type { ReactNode } from 'react'
import { ScrollRegion } from '../../ui/ScrollRegion'
import styles from './table.module.css'

interface TableProps {
  /** What the table shows; read out, and set above it. */
  caption: string
  columns: string[]
  /** Columns (by index) that hold numbers. */
  numeric?: number[]
  /** Holds running text, and needs more width than a phone has. */
  wide?: boolean
  rows: { key: string; cells: ReactNode[] }[]
}

export function Table({ caption, columns, numeric = [], wide = false, rows }: TableProps) {
  const alignment = (column: number) => (numeric.includes(column) ? styles.numeric : undefined)
  return (
    <ScrollRegion label={caption} className={styles.scroller}>
      <table className={wide ? `${styles.table} ${styles.wide}` : styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th key={column} scope="col" className={alignment(index)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[index]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]} className={alignment(index)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

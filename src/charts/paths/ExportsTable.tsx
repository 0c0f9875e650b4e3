// The table twin of the check: every month with its figures, its use and where it comes from.

import { ScrollRegion } from '../../ui/ScrollRegion'
import styles from './paths.module.css'
import type { ExportsChart } from './shapeExports'

export function ExportsTable({ chart }: { chart: ExportsChart }) {
  return (
    <ScrollRegion label={`Table: ${chart.measure}`} className={styles.tableFrame}>
      <table className={styles.table}>
        <caption className={styles.hidden}>{`${chart.title}: ${chart.measure}`}</caption>
        <thead>
          <tr>
            {['Month', 'Observed, t', 'Observed', 'Simulated', 'Miss', 'Use', 'Basis'].map((name) => (
              <th key={name} scope="col" className={name === 'Basis' ? styles.text : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.months.map(({ month, name, tonnes, observed, simulated, use, reason, basis, publisher }) => (
            <tr key={month}>
              <th scope="row">{name}</th>
              <td>{tonnes ?? '–'}</td>
              <td>{observed?.toFixed(2) ?? '–'}</td>
              <td>{simulated.toFixed(2)}</td>
              <td>{observed === null ? '–' : Math.abs(observed - simulated).toFixed(2)}</td>
              <td>{reason ? `left out: ${reason}` : use}</td>
              <td className={styles.text}>{[basis, publisher].filter(Boolean).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

// The table twin of the strip of dots: the share of draws by week and by who stops first.
import { formatShare } from '../../format/numbers'
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import type { StopsChart } from './shapeStops'
import styles from './stops.module.css'

export function StopsTable({ chart }: { chart: StopsChart }) {
  const shown = chart.groups
    .map(({ share, who }, column) => ({ share, who, column }))
    .filter(({ who }) => who !== 'nobody')
  return (
    <ScrollRegion label={t('Table: first line stop, share of draws')} className={styles.tableFrame}>
      <table className={styles.table} translate="no">
        <caption className={unseen.unseen}>
          {t('{title}: share of draws by week of the first line stop', { title: chart.title })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('Weeks ahead')}</th>
            <th scope="col">{t('From')}</th>
            <th scope="col">{t('All')}</th>
            {shown.map(({ column }) => (
              <th key={column} scope="col">
                {chart.groups[column]!.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.rows.map(({ label, date, shares, total }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{date || '–'}</td>
              <td>{formatShare(total, 1)}</td>
              {shown.map(({ column }) => (
                <td key={column}>{formatShare(shares[column] ?? 0, 1)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

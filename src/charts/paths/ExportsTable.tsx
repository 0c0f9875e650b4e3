// The table twin of the check: every month with its figures, its use and where it comes from.
import { joinWords } from '../../format/sentences'
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import { basisWords } from '../basisWords'
import styles from './paths.module.css'
import { type ExportsChart, type ExportsMonth, nameUse } from './shapeExports'

const heads = [t('Month'), t('Observed, t'), t('Observed'), t('Simulated'), t('Miss'), t('Use'), t('Basis')]

export function ExportsTable({ chart }: { chart: ExportsChart }) {
  return (
    <ScrollRegion label={t('Table: {measure}', { measure: chart.measure })} className={styles.tableFrame}>
      <table className={styles.table} translate="no">
        <caption className={unseen.unseen}>
          {t('{label}: {text}', { label: chart.title, text: chart.measure }, 'finding, and what is measured')}
        </caption>
        <thead>
          <tr>
            {heads.map((name, index) => (
              <th key={name} scope="col" className={index === heads.length - 1 ? styles.text : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.months.map((month) => (
            <Row key={month.month} month={month} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({ month }: { month: ExportsMonth }) {
  const { name, tonnes, observed, simulated, basis, publisher } = month
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{tonnes ?? '–'}</td>
      <td>{observed?.toFixed(2) ?? '–'}</td>
      <td>{simulated.toFixed(2)}</td>
      <td>{observed === null ? '–' : Math.abs(observed - simulated).toFixed(2)}</td>
      <td>{nameUse(month)}</td>
      <td className={styles.text}>
        {joinWords([basis && basisWords[basis], publisher].filter((word) => word !== null))}
      </td>
    </tr>
  )
}

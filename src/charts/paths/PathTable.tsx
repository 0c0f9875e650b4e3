// The table twin of a path chart: the same numbers, week by week, scrolling inside itself.
import { formatDate } from '../../format/dates'
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import styles from './paths.module.css'
import type { WeeklyChart } from './weeklyChart'

export function PathTable({ chart }: { chart: WeeklyChart }) {
  const { timeline, formatValue } = chart
  const columns = columnsOf(chart)
  return (
    <ScrollRegion label={t('Table: {measure}', { measure: chart.measure })} className={styles.tableFrame}>
      <table className={styles.table} translate="no">
        <caption className={unseen.unseen}>
          {t('{label}: {text}', { label: chart.title, text: chart.measure }, 'finding, and what is measured')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('Week of')}</th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {timeline.starts.map((start, week) => (
            <tr key={start} className={week === timeline.asOf.week ? styles.asOfRow : undefined}>
              <th scope="row">
                {week === timeline.asOf.week ? t('{date} (as of)', { date: formatDate(start) }) : formatDate(start)}
              </th>
              {columns.map(({ key, values: { [week]: value } }) => (
                <td key={key}>{value === undefined ? '–' : formatValue(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** Lines, reference lines, then what the ranges of our assumptions hold, in the order of the lines. */
function columnsOf({
  series,
  reference,
  bands,
}: WeeklyChart): { key: string; name: string; values: readonly number[] }[] {
  const ranges = bands.flatMap(({ key, name, p10, p50, p90 }) => [
    { key: `${key}-p10`, name: `${name} P10`, values: p10 },
    { key: `${key}-p50`, name: `${name} P50`, values: p50 },
    { key: `${key}-p90`, name: `${name} P90`, values: p90 },
  ])
  return [...series, ...reference, ...ranges]
}

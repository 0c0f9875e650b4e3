// The table twin of the strip of cards: every stretch with its dates, and how each measure is known.
import type { CardRow, CardsChart } from '../../charts/cards/shapeCards'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import { BasisMark } from '../../views/marks/BasisMark'
import { SourceLink } from '../../views/marks/SourceLink'
import { findSource } from '../../words/figures/inputs'
import styles from './cards.module.css'

export function CardsTable({ chart }: { chart: CardsChart }) {
  return (
    <ScrollRegion label={t('Table: who holds which card')} className={styles.tableFrame}>
      <table className={styles.table}>
        <caption className={unseen.unseen}>{chart.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Side')}</th>
            <th scope="col">{t('Card')}</th>
            <th scope="col">{t('Level')}</th>
            <th scope="col">{t('From')}</th>
            <th scope="col">{t('To')}</th>
            <th scope="col">{t('How it is known')}</th>
          </tr>
        </thead>
        <tbody>
          {chart.table.map((row) => (
            <tr key={row.key}>
              <td>{row.side}</td>
              <th scope="row">{row.name}</th>
              <td>{row.level}</td>
              <td className={styles.date}>{row.from}</td>
              <td className={styles.date}>{row.to}</td>
              <td>
                <Known row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Known({ row }: { row: CardRow }) {
  const { dataset } = useWorkspace()
  const step = row.span?.step
  if (!step) return t('the model’s lanes')
  const source = findSource(dataset, step.source)
  return (
    <>
      <BasisMark basis={step.basis} />
      {source ? (
        <>
          {t(': ', {}, 'between how it is known and its source')}
          <SourceLink source={source} brief />
        </>
      ) : null}
      {step.note ? <span className={styles.note}> {step.note}</span> : null}
    </>
  )
}

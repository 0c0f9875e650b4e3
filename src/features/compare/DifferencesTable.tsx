// What differs between the scenarios, and nothing else.
import { Fragment } from 'react'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { ScrollRegion } from '../../ui/ScrollRegion'
import unseen from '../../ui/unseen.module.css'
import { type Comparison, type DifferenceGroup, listDifferences } from '../../words/comparison'
import { ColumnHeads, Columns, Gap } from './ColumnHeads'
import styles from './tables.module.css'

export function DifferencesTable({ comparison }: { comparison: Comparison }) {
  const { dataset } = useWorkspace()
  const groups = listDifferences(dataset, comparison)
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <Panel label={t('What differs')} title={t('What differs')} measure={count > 0 ? measure(count) : null}>
      {count === 0 ? (
        <p className={styles.nothing}>
          {t('Nothing differs: the same events, dates, licenses, assumptions, levers and as-of date.')}
        </p>
      ) : (
        <ScrollRegion label={t('Table: what differs')} className={styles.frame}>
          <table className={styles.table}>
            <caption className={unseen.unseen}>{t('What differs between the scenarios')}</caption>
            <Columns />
            <ColumnHeads comparison={comparison} first={t('What')} />
            {groups.map((group) => (
              <Group key={group.kind} group={group} base={comparison.base.letter} />
            ))}
          </table>
        </ScrollRegion>
      )}
    </Panel>
  )
}

function measure(count: number): string {
  return t('{count, plural, one {one thing} other {# things}}; all else is the same', { count })
}

interface GroupProps {
  group: DifferenceGroup
  base: string
}

function Group({ group, base }: GroupProps) {
  return (
    <tbody>
      <tr className={styles.groupRow}>
        <th scope="rowgroup" colSpan={4}>
          {group.title}
        </th>
      </tr>
      {group.rows.map(({ id, name, values }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          {values.map(({ letter, text, differs }) => (
            <Fragment key={letter}>
              <Gap before={letter} letters={values.map((value) => value.letter)} />
              <td className={letter === base ? styles.baseCell : differs ? styles.differs : undefined}>{text}</td>
            </Fragment>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

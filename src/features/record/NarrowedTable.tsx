// The assumptions of which the record rules out most: their spread before, and what is left of it.
import { writeInUnit } from '../../format/exact'
import type { Dataset } from '../../model/dataset'
import type { Percentiles } from '../../model/percentiles'
import type { RecordReport } from '../../model/recordReport'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import styles from './record.module.css'

const title = t('What the record leaves of our assumptions: those that it moved most')

/** Rows that are shown: beyond these the record says little. */
const shown = 6

export function NarrowedTable({ report: { narrowed } }: { report: RecordReport }) {
  const { dataset } = useWorkspace()
  return (
    <details className={styles.narrowed}>
      <summary>{title}</summary>
      <ScrollRegion label={t('Table: what the record leaves of our assumptions')} className={styles.frame}>
        <table className={styles.table} aria-label={title} translate="no">
          <thead>
            <tr>
              <th scope="col">{t('Assumption')}</th>
              <th scope="col">{t('All draws, P10 to P90')}</th>
              <th scope="col">{t('In keeping, P10 to P90')}</th>
              <th scope="col">{t('Middle, before and after')}</th>
            </tr>
          </thead>
          <tbody>
            {narrowed.slice(0, shown).map(({ id, prior, left }) => {
              const { name, unit } = describe(dataset, id)
              // Percentiles of draws: a third digit is all that they can bear.
              const write = (value: number | null) => writeInUnit(Number((value ?? 0).toPrecision(3)), unit)
              const ends = ({ p10, p90 }: Percentiles) => t('{low} to {high}', { low: write(p10), high: write(p90) })
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{ends(prior)}</td>
                  <td>{ends(left)}</td>
                  <td>{t('{before}, then {after}', { before: write(prior.p50), after: write(left.p50) })}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  )
}

function describe({ parameters, components, automakers, licenseStates }: Dataset, key: string) {
  const [kind, id] = key.split('/')
  const nameIn = (items: readonly { id: string; name: string }[]) => items.find((item) => item.id === id)?.name ?? key
  switch (kind) {
    case 'criticality':
      return { name: t('Output lost without {part}', { part: nameIn(components).toLowerCase() }), unit: 'share' }
    case 'cover':
      return { name: t('Stock cover, {of}', { of: nameIn(components).toLowerCase() }), unit: 'weeks' }
    case 'cover-scale':
      return { name: t('Stock cover, {of}', { of: nameIn(automakers) }), unit: 'ratio' }
    case 'clearance':
      return { name: t('What passes at {state}', { state: nameIn(licenseStates).toLowerCase() }), unit: 'share' }
    default: {
      const parameter = parameters.find((one) => one.id === id)
      return { name: parameter?.label ?? key, unit: parameter?.unit ?? '' }
    }
  }
}

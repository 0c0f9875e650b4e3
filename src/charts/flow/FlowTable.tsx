// The table twin of the flow picture.
import type { Dataset } from '../../model/dataset'
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { LicenseSwatch } from '../LicenseSwatch'
import { rankLicenseStates } from '../licenseScale'
import { flowRows } from './flowRows'
import { formatTonnes } from './flowWords'
import type { FlowShape, FlowStory } from './shapeFlow'
import styles from './table.module.css'
import { type FollowedFlow, tonnesThrough, traceName } from './traceFlow'

interface TableProps {
  dataset: Dataset
  shape: FlowShape
  story: FlowStory
  /** What is followed, in two columns of its own; null for nothing. */
  followed: FollowedFlow | null
  /** Height in px of what can be seen at once. */
  height: number
}

export function FlowTable({ dataset, shape, story, followed, height }: TableProps) {
  const ranks = rankLicenseStates(dataset)
  return (
    <ScrollRegion label={t('Magnet flows as a table')} className={styles.scroll} maxHeight={height}>
      <table className={styles.table} translate="no">
        <caption>{t('Magnet flows in tonnes a year, link by link from upstream')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('From')}</th>
            <th scope="col">{t('To')}</th>
            <th scope="col">{t('Normal, t')}</th>
            <th scope="col">{t('Now, t')}</th>
            {followed ? <FollowedHeads name={traceName(shape.graph, followed.marks)} /> : null}
            <th scope="col">{t('Share of inflow')}</th>
            <th scope="col">{t('License')}</th>
          </tr>
        </thead>
        <tbody>
          {flowRows(dataset, shape.graph, shape.order, story.now).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.from}</th>
              <td>{row.to}</td>
              <td>{row.normal}</td>
              <td>{row.now}</td>
              {followed ? <FollowedCells tonnes={tonnesThrough(shape.graph, followed.now, row.id)} /> : null}
              <td>{row.share}</td>
              <td>
                {row.states.map(({ state, words }) => (
                  <span key={words} className={styles.cellState}>
                    {state === null ? null : <LicenseSwatch rank={ranks.get(state) ?? 'open'} />} {words}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function FollowedHeads({ name }: { name: string }) {
  return (
    <>
      <th scope="col">{t('{name}, normal, t', { name }, 'what is followed')}</th>
      <th scope="col">{t('{name}, now, t', { name }, 'what is followed')}</th>
    </>
  )
}

function FollowedCells({ tonnes: { now, normal } }: { tonnes: { now: number; normal: number } }) {
  return (
    <>
      <td>{formatTonnes(normal)}</td>
      <td>{formatTonnes(now)}</td>
    </>
  )
}

// Stock held and needed by one maker's component classes, the shortest first.
import { BufferBar } from '../../charts/buffers/BufferBar'
import { type MakerBuffer, mostWeeks, type PartBuffer } from '../../model/buffer'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { AddCoverButton } from './AddCoverButton'
import { writeCover, writeDollars, writeTonnes } from './bufferText'
import styles from './tables.module.css'

/** Parts by how far their stock falls short, the furthest first. */
function byGap(parts: readonly PartBuffer[]): PartBuffer[] {
  const gap = ({ weeksHeld, weeksNeeded }: PartBuffer) => (weeksNeeded ?? Number.POSITIVE_INFINITY) - weeksHeld
  return [...parts].sort((a, b) => (gap(a) === gap(b) ? 0 : gap(b) - gap(a)))
}

export function ClassTable({ buffer, name, stale }: { buffer: MakerBuffer; name: string; stale: boolean }) {
  const { parts, automaker, first } = buffer
  const most = Math.max(...parts.flatMap(({ weeksHeld, weeksNeeded }) => [weeksHeld, weeksNeeded ?? mostWeeks]))
  return (
    <table className={styles.table} translate="no">
      <caption>{t('{maker} by component class, the shortest first', { maker: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('Class')}</th>
          <th scope="col" className={styles.bar}>
            {t('Held (bar), needed (mark)')}
          </th>
          <th scope="col">{t('Weeks held')}</th>
          <th scope="col">{t('Weeks needed')}</th>
          <th scope="col">{t('Weeks needed if lines were evened out')}</th>
          <th scope="col">{t('To add')}</th>
          <th scope="col">{t('Lever')}</th>
        </tr>
      </thead>
      <tbody>
        {byGap(parts).map((part) => (
          <ClassRow
            key={part.component}
            part={part}
            maker={{ id: automaker, name }}
            isFirst={part.component === first}
            most={most}
            stale={stale}
          />
        ))}
      </tbody>
    </table>
  )
}

interface ClassRowProps {
  part: PartBuffer
  maker: { id: string; name: string }
  isFirst: boolean
  most: number
  stale: boolean
}

function ClassRow({ part, maker, isFirst, most, stale }: ClassRowProps) {
  const { dataset } = useWorkspace()
  const { component, weeksHeld, weeksNeeded, weeksNeededEvened, addedTonnes, addedUsd } = part
  const name = dataset.components.find(({ id }) => id === component)?.name ?? component
  return (
    <tr>
      <th scope="row">
        {name}
        {isFirst ? <span className={styles.below}>{t('stock first')}</span> : null}
      </th>
      <td className={styles.bar}>
        <BufferBar held={weeksHeld} needed={weeksNeeded} most={most} />
      </td>
      <td data-label={t('Weeks held')}>{weeksHeld.toFixed(1)}</td>
      <td data-label={t('Weeks needed')}>{writeCover(weeksNeeded)}</td>
      <td data-label={t('Weeks needed if lines were evened out')}>{writeCover(weeksNeededEvened)}</td>
      <td data-label={t('To add')}>
        {addedTonnes === null ? t('no stock is enough') : writeTonnes(addedTonnes)}
        {addedUsd ? <span className={styles.below}>{writeDollars(addedUsd)}</span> : null}
      </td>
      <td className={styles.action}>
        <AddCoverButton
          maker={maker.id}
          whom={t('{maker}, {component}', { maker: maker.name, component: name }, 'automaker, and component class')}
          parts={[part]}
          stale={stale}
        />
      </td>
    </tr>
  )
}

// Stock held and needed, maker by maker, with the range of what is needed and a button that adds the difference.
import { BufferBar } from '../../charts/buffers/BufferBar'
import { type MakerBuffer, mostWeeks } from '../../model/buffer'
import type { Percentiles } from '../../model/percentiles'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { AddCoverButton } from './AddCoverButton'
import { writeCover, writeCoverRange, writeDollars, writeShortClass, writeTonnes } from './bufferText'
import { nameDraws } from './drawsText'
import styles from './tables.module.css'
import { useDrawsTaken } from './useDrawsTaken'

interface BufferTableProps {
  buffers: MakerBuffer[]
  ranges: Record<string, Percentiles>
  stale: boolean
}

export function BufferTable({ buffers, ranges, stale }: BufferTableProps) {
  const taken = useDrawsTaken()
  const ends = buffers.flatMap(({ automaker, weeksHeld, weeksNeeded }) => {
    const range = ranges[automaker]
    return [weeksHeld, weeksNeeded ?? mostWeeks, range ? (range.p90 ?? mostWeeks) : 0]
  })
  return (
    <table className={styles.table} translate="no">
      <caption>
        {t(
          'Stock by maker, in weeks of normal use: all classes, weighted by mass. Below the weeks needed: the range of our assumptions, P10 to P90 of {draws}.',
          { draws: nameDraws(taken) },
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('Maker')}</th>
          <th scope="col" className={styles.bar}>
            {t('Held (bar), needed (mark and range)')}
          </th>
          <th scope="col">{t('Weeks held')}</th>
          <th scope="col">{t('Weeks needed')}</th>
          <th scope="col">{t('Weeks needed if lines were evened out')}</th>
          <th scope="col">{t('To add')}</th>
          <th scope="col" className={styles.words}>
            {t('Stock first')}
          </th>
          <th scope="col">{t('Lever')}</th>
        </tr>
      </thead>
      <tbody>
        {buffers.map((buffer) => (
          <MakerRow
            key={buffer.automaker}
            buffer={buffer}
            range={ranges[buffer.automaker]}
            most={Math.max(...ends)}
            stale={stale}
          />
        ))}
      </tbody>
    </table>
  )
}

interface MakerRowProps {
  buffer: MakerBuffer
  range: Percentiles | undefined
  most: number
  stale: boolean
}

function MakerRow({ buffer, range, most, stale }: MakerRowProps) {
  const { dataset } = useWorkspace()
  const { automaker, weeksHeld, weeksNeeded, weeksNeededEvened, addedTonnes, addedUsd, first, parts } = buffer
  const name = dataset.automakers.find(({ id }) => id === automaker)?.name ?? automaker
  const shortClass = writeShortClass(buffer, dataset.components)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.bar}>
        <BufferBar
          held={weeksHeld}
          needed={weeksNeeded}
          most={most}
          {...(range ? { range: { low: range.p10, high: range.p90 } } : {})}
        />
      </td>
      <td data-label={t('Weeks held')}>{weeksHeld.toFixed(1)}</td>
      <td data-label={t('Weeks needed')}>
        {writeCover(weeksNeeded)}
        {range ? <span className={styles.below}>{writeCoverRange(range)}</span> : null}
      </td>
      <td data-label={t('Weeks needed if lines were evened out')}>{writeCover(weeksNeededEvened)}</td>
      <td data-label={t('To add')}>
        {addedTonnes === null || addedUsd === null ? t('no stock is enough') : writeTonnes(addedTonnes)}
        {addedUsd ? <span className={styles.below}>{writeDollars(addedUsd)}</span> : null}
      </td>
      <td data-label={t('Stock first')} className={styles.words}>
        {dataset.components.find(({ id }) => id === first)?.name ?? t('none is short')}
        {shortClass ? <span className={styles.below}>{shortClass}</span> : null}
      </td>
      <td className={styles.action}>
        <AddCoverButton maker={automaker} whom={name} parts={parts} stale={stale} />
      </td>
    </tr>
  )
}

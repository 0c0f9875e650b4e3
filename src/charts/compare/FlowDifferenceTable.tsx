// The table twin of the difference picture: every link that differs, with its tonnes a year in both.
import { t } from '../../texts/translate'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { formatTonnes } from '../flow/flowWords'
import styles from './difference.module.css'
import { type Places, writeTonnesDifference } from './differenceWords'
import { changedLinks, type FlowDifference, type TonnesPair } from './shapeFlowDifference'

interface TableProps {
  difference: FlowDifference
  places: Places
  /** Height in px of what can be seen at once. */
  height: number
}

export function FlowDifferenceTable({ difference, places, height }: TableProps) {
  const links = changedLinks(difference)
  return (
    <ScrollRegion label={t('Difference of flows as a table')} className={styles.scroll} maxHeight={height}>
      <table className={styles.table} translate="no">
        <caption>
          {t('Tonnes a year that differ, {other} minus {base}, link by link from upstream', { ...places })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('From and to')}</th>
            <th scope="col">{t('Normal, t')}</th>
            <th scope="col">{t('{place}, t', { place: places.base })}</th>
            <th scope="col">{t('{place}, t', { place: places.other })}</th>
            <th scope="col">{t('Difference')}</th>
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <Row key={link.id} name={link.name} pair={link} />
          ))}
          <Row name={t('Reaching the automakers')} pair={difference.total} strong />
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Row({ name, pair, strong = false }: { name: string; pair: TonnesPair; strong?: boolean }) {
  return (
    <tr className={strong ? styles.total : undefined}>
      <th scope="row">{name}</th>
      <td>{formatTonnes(pair.normal)}</td>
      <td>{formatTonnes(pair.base)}</td>
      <td>{formatTonnes(pair.other)}</td>
      <td>{writeTonnesDifference(pair) || t('no change')}</td>
    </tr>
  )
}

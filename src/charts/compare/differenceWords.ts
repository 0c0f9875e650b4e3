// How a difference of flows is said: at nodes, as a title and as the whole picture in words.

import { formatChange, roundTo } from '../../format/numbers'
import { joinClauses, joinWords, upperFirst } from '../../format/sentences'
import { inTonnes } from '../../format/units'
import type { Network } from '../../model/network'
import { t } from '../../texts/translate'
import { formatTonnes, selectionWords, tonnesDecimals } from '../flow/flowWords'
import { changedLinks, type FlowDifference, noticeableTonnes, type TonnesPair } from './shapeFlowDifference'

/** A change of tonnes a year with its sign: `−312 t`; empty where there is none. */
export function writeTonnesChange(change: number): string {
  if (Math.abs(change) < noticeableTonnes) return ''
  return inTonnes(`${change > 0 ? '+' : '\u2212'}${formatTonnes(Math.abs(change))}`)
}

/**
 * By how much the tonnes of the other are above the base's, both as they are written, so that a reader who subtracts
 * finds the same; what is too small to show in them is told as it is.
 */
export function writeTonnesDifference({ base, other, change }: TonnesPair): string {
  const digits = Math.max(tonnesDecimals(base), tonnesDecimals(other))
  const written = roundTo(other, tonnesDecimals(other)) - roundTo(base, tonnesDecimals(base))
  const shown = formatChange(written, digits)
  return shown === '0' || Math.abs(change) < noticeableTonnes ? writeTonnesChange(change) : inTonnes(shown)
}

/** The letters of the two: the base, and what is held against it. */
export interface Places {
  base: string
  other: string
}

/** The finding: `1,044 fewer tonnes a year get through in B than in A`. Names the selection. */
export function findDifference(network: Network, difference: FlowDifference, places: Places): string {
  const words = selectionWords(network, difference.graph.selection)
  const say = (text: string) =>
    words ? t('{label}: {text}', { label: words, text }, 'selection, and the difference in it') : upperFirst(text)
  const { change } = difference.total
  if (Math.abs(change) >= noticeableTonnes) {
    const size = { ...places, tonnes: formatTonnes(Math.abs(change)) }
    return say(
      change < 0
        ? t('{tonnes} fewer tonnes a year get through in {other} than in {base}', size)
        : t('{tonnes} more tonnes a year get through in {other} than in {base}', size),
    )
  }
  return say(
    changedLinks(difference).length > 0
      ? t('as many magnets get through in {other} as in {base}, by other ways', { ...places })
      : t('as many magnets get through in {other} as in {base}', { ...places }),
  )
}

/** The picture in words: the finding, what each maker gets, and the links that change most. */
export function summarizeDifference(network: Network, difference: FlowDifference, places: Places): string {
  const { graph, pairs } = difference
  const makers = graph.nodes.flatMap(({ id, name, stage }) => {
    if (stage.id !== 'automaker') return []
    const pair = pairs.get(id)
    return `${name} ${(pair && writeTonnesDifference(pair)) || t('no change')}`
  })
  const most = changedLinks(difference)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 3)
    .map((link) => `${link.name} ${writeTonnesDifference(link)}`)
  const said = { finding: findDifference(network, difference, places), makers: joinWords(makers) }
  if (most.length === 0) return t('{finding}. A year: {makers}.', said)
  return t('{finding}. A year: {makers}. Most at: {links}.', { ...said, links: joinClauses(most) })
}

/** A link or node with its tonnes in both: `A 500 t, B 312 t a year: −188 t`. */
export function writePair(pair: TonnesPair, places: Places): string {
  const { base, other } = pair
  return t('{base} {baseTonnes} t, {other} {otherTonnes} t a year: {change}', {
    base: places.base,
    other: places.other,
    baseTonnes: formatTonnes(base),
    otherTonnes: formatTonnes(other),
    change: writeTonnesDifference(pair) || t('no change'),
  })
}

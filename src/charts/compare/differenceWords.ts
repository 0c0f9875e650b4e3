// How a difference of flows is said: at nodes, as a title and as the whole picture in words.

import type { Network } from '../../model/network'
import { formatTonnes, selectionWords } from '../flow/flowWords'
import { changedLinks, type FlowDifference, noticeableTonnes, type TonnesPair } from './shapeFlowDifference'

/** A change of tonnes a year with its sign: `−312 t`; empty where there is none. */
export function writeTonnesChange(change: number): string {
  if (Math.abs(change) < noticeableTonnes) return ''
  return `${change > 0 ? '+' : '\u2212'}${formatTonnes(Math.abs(change))} t`
}

/** The letters of the two: the base, and what is held against it. */
export interface Places {
  base: string
  other: string
}

/** The finding: `1,044 fewer tonnes a year get through in B than in A`. Names the selection. */
export function findDifference(network: Network, difference: FlowDifference, { base, other }: Places): string {
  const words = selectionWords(network, difference.graph.selection)
  const say = (text: string) => (words ? `${words}: ${text}` : `${text.charAt(0).toUpperCase()}${text.slice(1)}`)
  const { change } = difference.total
  if (Math.abs(change) >= noticeableTonnes) {
    const size = formatTonnes(Math.abs(change))
    return say(`${size} ${change < 0 ? 'fewer' : 'more'} tonnes a year get through in ${other} than in ${base}`)
  }
  const elsewhere = changedLinks(difference).length > 0 ? ', by other ways' : ''
  return say(`as many magnets get through in ${other} as in ${base}${elsewhere}`)
}

/** The picture in words: the finding, what each maker gets, and the links that change most. */
export function summarizeDifference(network: Network, difference: FlowDifference, places: Places): string {
  const { graph, pairs } = difference
  const makers = graph.nodes.flatMap(({ id, name, stage }) => {
    if (stage.id !== 'automaker') return []
    return `${name} ${writeTonnesChange(pairs.get(id)?.change ?? 0) || 'no change'}`
  })
  const most = changedLinks(difference)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 3)
    .map(({ name, change }) => `${name} ${writeTonnesChange(change)}`)
  const changes = most.length > 0 ? ` Most at: ${most.join('; ')}.` : ''
  return `${findDifference(network, difference, places)}. A year: ${makers.join(', ')}.${changes}`
}

/** A link or node with its tonnes in both: `A 500 t, B 312 t a year: −188 t`. */
export function writePair({ base, other, change }: TonnesPair, places: Places): string {
  const both = `${places.base} ${formatTonnes(base)} t, ${places.other} ${formatTonnes(other)} t a year`
  return `${both}: ${writeTonnesChange(change) || 'no change'}`
}

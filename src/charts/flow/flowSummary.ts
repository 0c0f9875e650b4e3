// The finding of the flow picture, and the picture in words; both written from the state, neither claiming more than it shows.
import { joinClauses, joinStatements } from '../../format/sentences'
import type { Network } from '../../model/network'
import type { WeekOutcome } from '../../model/outcome'
import { t } from '../../texts/translate'
import type { FlowNow } from './deliverFlow'
import { formatTonnes, selectionWords, shareOfNormal } from './flowWords'
import type { FlowGraph } from './groupFlow'
import { headFlow } from './headFlow'

interface Fraction {
  value: number
  words: string
  /** Whether the words are a singular. */
  one?: true
}

const fractions: readonly Fraction[] = [
  { value: 0.9, words: t('nine in ten') },
  { value: 5 / 6, words: t('five in six') },
  { value: 0.8, words: t('four in five') },
  { value: 0.75, words: t('three quarters of the') },
  { value: 0.7, words: t('seven in ten') },
  { value: 2 / 3, words: t('two thirds of the') },
  { value: 0.6, words: t('three in five') },
  { value: 0.5, words: t('half of the') },
  { value: 0.4, words: t('two in five') },
  { value: 1 / 3, words: t('a third of the'), one: true },
  { value: 0.3, words: t('three in ten') },
  { value: 0.25, words: t('a quarter of the'), one: true },
  { value: 0.2, words: t('one in five'), one: true },
  { value: 1 / 7, words: t('one in seven'), one: true },
  { value: 0.1, words: t('one in ten'), one: true },
]

/** How much gets through, in words: `two thirds of the magnets get through`. */
export function sharePhrase(share: number): string {
  if (share >= 1 - 1e-9) return t('all magnets get through')
  if (share >= 0.95) return t('nearly all magnets get through')
  if (share <= 1e-9) return t('no magnets get through')
  if (share < 0.075) return t('hardly any magnets get through')
  if (share > 0.42 && share < 0.495) return t('fewer than half of the magnets get through')
  if (share > 0.505 && share < 0.56) return t('just over half of the magnets get through')
  const { value, words, one } = fractions.reduce((best, next) =>
    Math.abs(next.value - share) < Math.abs(best.value - share) ? next : best,
  )
  if (Math.abs(value - share) < 0.01) {
    return t(one ? '{part} magnets gets through' : '{part} magnets get through', { part: words })
  }
  return t(one ? 'about {part} magnets gets through' : 'about {part} magnets get through', { part: words })
}

/** Where the missing magnets are held, as far as all of them have it in common; empty where nothing is. */
function lossPhrase(network: Network, graph: FlowGraph, outcome: WeekOutcome): string {
  const { dataset } = network
  const losing = graph.links.flatMap(({ members }) =>
    members.flatMap((member) => {
      const { lane, source } = dataset.links[member]!
      const now = lane == null ? undefined : outcome.lanes[lane]
      return now && now.clearance < 1 ? [{ state: now.state, source }] : []
    }),
  )
  if (losing.length === 0) return ''
  const isChinese = losing.every(({ source }) => dataset.nodes[network.nodeIndex.get(source) ?? -1]?.country === 'CHN')
  const isHeld = losing.some(({ state }) => state === dataset.stressState)
  if (!isChinese) return t(isHeld ? 'the rest is held at the border' : 'the rest waits at the border')
  return isHeld
    ? t('the rest would have crossed China’s border, and is held there')
    : t('the rest would have crossed China’s border, and waits there')
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The title of the picture: how much gets through, and what holds the rest. Names the selection. */
export function findFlow(network: Network, graph: FlowGraph, now: FlowNow, outcome: WeekOutcome): string {
  const words = selectionWords(network, graph.selection)
  const say = (text: string) =>
    words ? t('{label}: {text}', { label: words, text }, 'selection, and the flow through it') : capitalize(text)
  if (!(graph.baseline > 0)) return say(t('no magnets are needed'))
  const share = now.total / graph.baseline
  const loss = share < 1 - 1e-9 ? lossPhrase(network, graph, outcome) : ''
  return say(joinClauses([sharePhrase(share), loss].filter(Boolean)))
}

/** The picture in a few sentences: the total, and each column's share of China. */
export function summarizeFlow(network: Network, graph: FlowGraph, now: FlowNow): string {
  const words = selectionWords(network, graph.selection)
  const columns = headFlow(graph, now).map(({ name, remark }) =>
    remark ? t('{label}: {text}', { label: name, text: remark }, 'stage, and a remark on it') : name,
  )
  const total = t('{now} of {normal} t of magnets a year get through, {share} of normal', {
    now: formatTonnes(now.total),
    normal: formatTonnes(graph.baseline),
    share: shareOfNormal(now.total, graph.baseline),
  })
  const upstream = t('From upstream: {columns}.', { columns: joinClauses(columns) })
  return joinStatements([...(words ? [words] : []), total, upstream])
}

// The finding of the flow picture, and the picture in words; both written from the state, neither claiming more than it shows.
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { FlowNow } from './deliverFlow'
import { formatNowOfNormal, formatOfNormal, selectionWords } from './flowWords'
import type { FlowGraph } from './groupFlow'
import { headFlow } from './headFlow'

const fractions: [number, string][] = [
  [0.9, 'nine in ten'],
  [5 / 6, 'five in six'],
  [0.8, 'four in five'],
  [0.75, 'three quarters of the'],
  [0.7, 'seven in ten'],
  [2 / 3, 'two thirds of the'],
  [0.6, 'three in five'],
  [0.5, 'half of the'],
  [0.4, 'two in five'],
  [1 / 3, 'a third of the'],
  [0.3, 'three in ten'],
  [0.25, 'a quarter of the'],
  [0.2, 'one in five'],
  [1 / 7, 'one in seven'],
  [0.1, 'one in ten'],
]

/** How much gets through, in words: `two thirds of the magnets get through`. */
export function sharePhrase(share: number): string {
  if (share >= 1 - 1e-9) return 'all magnets get through'
  if (share >= 0.95) return 'nearly all magnets get through'
  if (share <= 1e-9) return 'no magnets get through'
  if (share < 0.075) return 'hardly any magnets get through'
  if (share > 0.42 && share < 0.495) return 'fewer than half of the magnets get through'
  if (share > 0.505 && share < 0.56) return 'just over half of the magnets get through'
  const [value, words] = fractions.reduce((best, next) =>
    Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best,
  )
  const number = /^(one|a third|a quarter)/.test(words) ? 'gets' : 'get'
  return `${Math.abs(value - share) < 0.01 ? '' : 'about '}${words} magnets ${number} through`
}

/** Where the missing magnets are held, as far as all of them have it in common. */
function lossPhrase(network: Network, graph: FlowGraph, outcome: Outcome): string {
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
  const verb = losing.some(({ state }) => state === dataset.stressState) ? 'is held' : 'waits'
  return isChinese
    ? `; the rest would have crossed China’s border, and ${verb} there`
    : `; the rest ${verb} at the border`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The title of the picture: how much gets through, and what holds the rest. Names the selection. */
export function findFlow(network: Network, graph: FlowGraph, now: FlowNow, outcome: Outcome): string {
  const words = selectionWords(network, graph.selection)
  const say = (text: string) => (words ? `${words}: ${text}` : capitalize(text))
  if (!(graph.baseline > 0)) return say('no magnets are needed')
  const share = now.total / graph.baseline
  const loss = share < 1 - 1e-9 ? lossPhrase(network, graph, outcome) : ''
  return say(`${sharePhrase(share)}${loss}`)
}

/** The picture in a few sentences: the total, and each column's share of China. */
export function summarizeFlow(network: Network, graph: FlowGraph, now: FlowNow): string {
  const words = selectionWords(network, graph.selection)
  const total = `${formatNowOfNormal(now.total, graph.baseline)} of magnets a year get through, ${formatOfNormal(now.total, graph.baseline)}`
  const columns = headFlow(graph, now).map(({ name, remark }) => (remark ? `${name}: ${remark}` : name))
  return `${words ? `${words}. ` : ''}${total}. From upstream: ${columns.join('; ')}.`
}

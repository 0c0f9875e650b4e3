// What a drawn node or link has to say: the text of its details card and its accessible name.

import { formatShare } from '../../format/numbers'
import type { RangedNumber } from '../../model/dataset'
import type { Network } from '../../model/network'
import type { Outcome } from '../../model/outcome'
import type { FlowBand, FlowNow } from './deliverFlow'
import { formatNowOfNormal, formatOfNormal, fullName } from './flowWords'
import type { FlowGraph, FlowLink, FlowNode } from './groupFlow'

/** A license state that flows of a mark stand in. */
export interface DetailState {
  /** Null where no lane is crossed. */
  state: string | null
  /** State and clearance: `Temporary license: 95% clears now`. */
  words: string
  /** Lanes crossed: `Oxides and metals for makers in third countries`. */
  lanes: string
}

export interface FlowDetail {
  title: string
  /** What kind of mark it is. */
  kind: string
  /** Tonnes now against normal. */
  tonnes: string
  /** Further facts, a sentence each. */
  facts: string[]
  states: DetailState[]
  /** What its shares rest on. */
  basis: string | null
}

function clearanceWords(outcome: Outcome, lanes: string[]): string {
  const clearances = lanes.map((lane) => outcome.lanes[lane]?.clearance ?? 0)
  const low = formatShare(Math.min(...clearances))
  const high = formatShare(Math.max(...clearances))
  return low === high ? `${high} clears now` : `${low} to ${high} clears now`
}

function laneWords(network: Network, lanes: string[]): string {
  const { dataset } = network
  const byMaterial = new Map<string, string[]>()
  for (const id of lanes) {
    const lane = dataset.lanes.find((candidate) => candidate.id === id)
    const material = dataset.materials.find((candidate) => candidate.id === lane?.material)?.name ?? id
    const destination = dataset.destinations.find((candidate) => candidate.id === lane?.destination)?.name ?? ''
    byMaterial.set(material, [...(byMaterial.get(material) ?? []), destination])
  }
  const bound = (destinations: string[]) =>
    byMaterial.size > 1 && destinations.length > 2 ? `${destinations.length} destinations` : destinations.join(', ')
  return [...byMaterial].map(([material, destinations]) => `${material} → ${bound(destinations)}`).join('; ')
}

function toStates(network: Network, outcome: Outcome, bands: FlowBand[]): DetailState[] {
  return bands.map(({ state, lanes }) => {
    if (state === null) return { state, words: 'Crosses no license lane', lanes: '' }
    const name = network.dataset.licenseStates.find(({ id }) => id === state)?.name ?? state
    return { state, words: `${name}: ${clearanceWords(outcome, lanes)}`, lanes: laneWords(network, lanes) }
  })
}

/** Bands of several links gathered by state, the widest in normal times first. */
function gatherBands(bands: FlowBand[]): FlowBand[] {
  const gathered: FlowBand[] = []
  for (const band of bands) {
    const same = gathered.find(({ state }) => state === band.state)
    if (!same) gathered.push({ ...band })
    else {
      same.baseline += band.baseline
      same.delivered += band.delivered
      same.lanes = [...new Set([...same.lanes, ...band.lanes])]
    }
  }
  return gathered.sort((a, b) => b.baseline - a.baseline)
}

function basisOf(network: Network, link: FlowLink): string {
  const { dataset } = network
  const shares = link.members.map((member) => dataset.links[member]!.share)
  const ranged = shares.filter((share): share is RangedNumber => typeof share === 'object')
  if (shares.every((share) => share === undefined))
    return 'Tonnes: derived, vehicles a year times magnet mass per vehicle'
  if (ranged.length === 0) return 'The data set gives no basis for this share'
  const bases = [...new Set(ranged.map(({ basis }) => basis))].join(', ')
  const publishers = [...new Set(ranged.map(({ source }) => source))].flatMap((id) => {
    const source = dataset.sources?.find((candidate) => candidate.id === id)
    return source ? [`${source.publisher}${source.year ? `, ${source.year}` : ''}`] : []
  })
  const low = formatShare(Math.min(...ranged.map((share) => share.low)))
  const high = formatShare(Math.max(...ranged.map((share) => share.high)))
  const source = publishers.length > 0 ? `; after ${publishers.join('; ')}` : ''
  return `Share: ${bases}, ${low} to ${high}${source}`
}

function describeLink(network: Network, graph: FlowGraph, now: FlowNow, outcome: Outcome, link: FlowLink): FlowDetail {
  const source = graph.nodeById.get(link.source)!
  const target = graph.nodeById.get(link.target)!
  const delivered = now.delivered.get(link.id) ?? 0
  const share = target.baseline > 0 ? link.baseline / target.baseline : 0
  return {
    title: `${source.name} → ${target.name}`,
    kind: `${source.stage.name} to ${target.stage.name.toLowerCase()}`,
    tonnes: `${formatNowOfNormal(delivered, link.baseline)} a year, ${formatOfNormal(delivered, link.baseline)}`,
    facts: [`${formatShare(share)} of the normal inflow of ${fullName(graph, target)}`],
    states: toStates(network, outcome, now.bands.get(link.id) ?? []),
    basis: basisOf(network, link),
  }
}

function describeNode(network: Network, graph: FlowGraph, now: FlowNow, outcome: Outcome, node: FlowNode): FlowDetail {
  const delivered = now.delivered.get(node.id) ?? 0
  const around = graph.links.filter(({ source, target }) => source === node.id || target === node.id)
  const bands = gatherBands(around.flatMap((link) => now.bands.get(link.id) ?? []))
  return {
    title: node.name,
    kind: node.country ? `${node.stage.name} · ${node.country}` : node.stage.name,
    tonnes: `${formatNowOfNormal(delivered, node.baseline)} a year, ${formatOfNormal(delivered, node.baseline)}`,
    facts: node.text ? [node.text] : [],
    states: toStates(network, outcome, bands.filter(({ state }) => state !== null).slice(0, 3)),
    basis: null,
  }
}

/** Details of a drawn node or link; null for what is not drawn. */
export function detailFlow(
  network: Network,
  graph: FlowGraph,
  now: FlowNow,
  outcome: Outcome,
  id: string,
): FlowDetail | null {
  const link = graph.linkById.get(id)
  if (link) return describeLink(network, graph, now, outcome, link)
  const node = graph.nodeById.get(id)
  return node ? describeNode(network, graph, now, outcome, node) : null
}

/** The details in one string, for a screen reader. */
export function speakDetail({ title, kind, tonnes, facts, states, basis }: FlowDetail): string {
  const said = states.map(({ words, lanes }) => (lanes ? `${words} (${lanes.replaceAll(' →', ' for')})` : words))
  return [`${title.replace(' →', ' to')}, ${kind}`, tonnes, ...said, ...facts, ...(basis ? [basis] : [])]
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
}

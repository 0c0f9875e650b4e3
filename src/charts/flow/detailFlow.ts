// What a drawn node or link has to say: the text of its details card and its accessible name.

import { formatShare } from '../../format/numbers'
import { endSentence, joinClauses, joinSentences, joinStatements, joinWords } from '../../format/sentences'
import type { RangedNumber } from '../../model/dataset'
import type { Network } from '../../model/network'
import type { WeekOutcome } from '../../model/outcome'
import { t } from '../../texts/translate'
import { basisWords } from '../basisWords'
import type { FlowBand, FlowNow } from './deliverFlow'
import { formatNowOfNormal, formatYear, fullName } from './flowWords'
import type { FlowGraph, FlowLink, FlowNode } from './groupFlow'

/** A license state that flows of a mark stand in. */
interface DetailState {
  /** Null where no lane is crossed. */
  state: string | null
  /** State and clearance: `Temporary license: 95% clears now`. */
  words: string
  /** Lanes crossed: `Oxides and metals → Makers in third countries`. */
  lanes: string
  /** The lanes without arrows, for a screen reader. */
  spokenLanes: string
}

export interface FlowDetail {
  title: string
  /** The title without arrows, for a screen reader. */
  spokenTitle: string
  /** What kind of mark it is. */
  kind: string
  /** Tonnes now against normal. */
  tonnes: string
  /** Further facts, each without a stop. */
  facts: string[]
  /** Whole sentences, as the data set has them. */
  notes: string[]
  states: DetailState[]
  /** What its shares rest on. */
  basis: string | null
}

function clearanceWords(outcome: WeekOutcome, lanes: string[]): string {
  const clearances = lanes.map((lane) => outcome.lanes[lane]?.clearance ?? 0)
  const [least, most] = [Math.min(...clearances), Math.max(...clearances)]
  if (Math.round(100 * least) === Math.round(100 * most)) return t('{share} clears now', { share: formatShare(most) })
  return t('{low} to {high} clears now', { low: formatShare(least), high: formatShare(most) })
}

/** Lanes by material, written with arrows or as they are said. */
function laneWords({ dataset }: Network, lanes: string[]): Pick<DetailState, 'lanes' | 'spokenLanes'> {
  const byMaterial = new Map<string, string[]>()
  for (const id of lanes) {
    const lane = dataset.lanes.find((candidate) => candidate.id === id)
    const material = dataset.materials.find((candidate) => candidate.id === lane?.material)?.name ?? id
    const destination = dataset.destinations.find((candidate) => candidate.id === lane?.destination)?.name ?? ''
    byMaterial.set(material, [...(byMaterial.get(material) ?? []), destination])
  }
  const bound = (destinations: string[]) =>
    byMaterial.size > 1 && destinations.length > 2
      ? t('{count, plural, one {# destination} other {# destinations}}', { count: destinations.length })
      : joinWords(destinations)
  const ways = [...byMaterial].map(([material, destinations]) => ({ material, destinations: bound(destinations) }))
  return {
    lanes: joinClauses(ways.map(({ material, destinations }) => `${material} → ${destinations}`)),
    spokenLanes: joinClauses(ways.map((way) => t('{material} for {destinations}', way))),
  }
}

/** `counted`: with the tonnes of each. */
function toStates(network: Network, outcome: WeekOutcome, bands: FlowBand[], counted: boolean): DetailState[] {
  return bands.map(({ state, lanes, delivered, baseline }) => {
    const say = (words: string) => joinClauses(counted ? [words, formatNowOfNormal(delivered, baseline)] : [words])
    if (state === null) return { state, words: say(t('Crosses no license lane')), lanes: '', spokenLanes: '' }
    const name = network.dataset.licenseStates.find(({ id }) => id === state)?.name ?? state
    const words = t(
      '{label}: {text}',
      { label: name, text: clearanceWords(outcome, lanes) },
      'license state, and what it lets through',
    )
    return { state, words: say(words), ...laneWords(network, lanes) }
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
    return t('Tonnes: derived, vehicles a year times magnet mass per vehicle')
  if (ranged.length === 0) return t('The data set gives no basis for this share')
  const bases = joinWords([...new Set(ranged.map(({ basis }) => basis))].map((basis) => basisWords[basis]))
  const publishers = [...new Set(ranged.map(({ source }) => source))].flatMap((id) => {
    const source = dataset.sources?.find((candidate) => candidate.id === id)
    if (!source) return []
    const { publisher, year } = source
    return [year ? t('{publisher}, {year}', { publisher, year }, 'publisher, and year') : publisher]
  })
  const low = formatShare(Math.min(...ranged.map((share) => share.low)))
  const high = formatShare(Math.max(...ranged.map((share) => share.high)))
  if (publishers.length === 0) return t('Share: {bases}, {low} to {high}', { bases, low, high })
  return t('Share: {bases}, {low} to {high}; after {sources}', { bases, low, high, sources: joinClauses(publishers) })
}

function describeLink(
  network: Network,
  graph: FlowGraph,
  now: FlowNow,
  outcome: WeekOutcome,
  link: FlowLink,
): FlowDetail {
  const source = graph.nodeById.get(link.source)!
  const target = graph.nodeById.get(link.target)!
  const delivered = now.delivered.get(link.id) ?? 0
  const share = target.baseline > 0 ? link.baseline / target.baseline : 0
  const bands = now.bands.get(link.id) ?? []
  return {
    title: `${source.name} → ${target.name}`,
    spokenTitle: t('{from} to {to}', { from: source.name, to: target.name }),
    kind: t('{from} to {to}', { from: source.stage.name, to: target.stage.name.toLowerCase() }),
    tonnes: formatYear(delivered, link.baseline),
    facts: [t('{share} of the normal inflow of {node}', { share: formatShare(share), node: fullName(graph, target) })],
    notes: [],
    states: toStates(network, outcome, bands, bands.length > 1),
    basis: basisOf(network, link),
  }
}

function describeNode(
  network: Network,
  graph: FlowGraph,
  now: FlowNow,
  outcome: WeekOutcome,
  node: FlowNode,
): FlowDetail {
  const delivered = now.delivered.get(node.id) ?? 0
  const around = graph.links.filter(({ source, target }) => source === node.id || target === node.id)
  const bands = gatherBands(around.flatMap((link) => now.bands.get(link.id) ?? []))
  // What reaches a maker is told in full; what passes another node would count twice.
  const isMaker = node.makerPlace !== undefined
  return {
    title: node.name,
    spokenTitle: node.name,
    kind: node.country ? `${node.stage.name} · ${node.country}` : node.stage.name,
    tonnes: formatYear(delivered, node.baseline),
    facts: [],
    notes: node.text ? [node.text] : [],
    states: isMaker
      ? toStates(network, outcome, bands, true)
      : toStates(network, outcome, bands.filter(({ state }) => state !== null).slice(0, 3), false),
    basis: null,
  }
}

/** Details of a drawn node or link; null for what is not drawn. */
export function detailFlow(
  network: Network,
  graph: FlowGraph,
  now: FlowNow,
  outcome: WeekOutcome,
  id: string,
): FlowDetail | null {
  const link = graph.linkById.get(id)
  if (link) return describeLink(network, graph, now, outcome, link)
  const node = graph.nodeById.get(id)
  return node ? describeNode(network, graph, now, outcome, node) : null
}

/** The details in one string, for a screen reader. */
export function speakDetail({ spokenTitle, kind, tonnes, facts, notes, states, basis }: FlowDetail): string {
  const said = states.map(({ words, spokenLanes }) =>
    spokenLanes ? t('{name} ({detail})', { name: words, detail: spokenLanes }, 'license state, and its lanes') : words,
  )
  const title = t('{text}, {detail}', { text: spokenTitle, detail: kind }, 'place or link, and its kind')
  const statements = joinStatements([title, tonnes, ...said, ...facts, ...(basis ? [basis] : [])])
  return notes.length > 0 ? joinSentences([endSentence(statements), ...notes]) : statements
}

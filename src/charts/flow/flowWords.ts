// How the flow picture writes tonnes, names and license states.

import { formatShare, formatWhole } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import type { Network } from '../../model/network'
import { t } from '../../texts/translate'
import type { FlowGraph, FlowNode } from './groupFlow'
import type { FlowSelection } from './selectFlow'

/** Decimals to which tonnes are rounded, by their size. */
export function tonnesDecimals(tonnes: number): number {
  return tonnes > 0 && tonnes < 9.95 ? 1 : 0
}

/** Tonnes without their unit: 2058.3 as `2,058`, and below 10 with one digit. */
export function formatTonnes(tonnes: number): string {
  if (tonnes > 0 && tonnes < 0.05) return '<0.1'
  return tonnesDecimals(tonnes) > 0 ? tonnes.toFixed(1) : formatWhole(tonnes)
}

/** `2,058 of 3,102 t` */
export function formatNowOfNormal(now: number, normal: number): string {
  return t('{now} of {normal} t', { now: formatTonnes(now), normal: formatTonnes(normal) })
}

/** `66% of normal` */
export function formatOfNormal(now: number, normal: number): string {
  return t('{share} of normal', { share: shareOfNormal(now, normal) })
}

/** `2,058 of 3,102 t a year, 66% of normal` */
export function formatYear(now: number, normal: number): string {
  return t('{now} of {normal} t a year, {share} of normal', {
    now: formatTonnes(now),
    normal: formatTonnes(normal),
    share: shareOfNormal(now, normal),
  })
}

/** `66%` */
export function shareOfNormal(now: number, normal: number): string {
  return formatShare(normal > 0 ? now / normal : 0)
}

/** The word for a license state in legends and tables: its name without what goes without saying. */
export function stateWord(dataset: Dataset, state: string | null): string {
  if (state === null) return t('No license lane')
  const name = dataset.licenseStates.find(({ id }) => id === state)?.name ?? state
  return name.replace(/ (license|review)$/i, '')
}

/** A node's name, with its stage where another drawn node has the same name: `China (magnets)`. */
export function fullName(graph: FlowGraph, node: FlowNode): string {
  const isAlone = graph.nodes.every(({ id, name }) => id === node.id || name !== node.name)
  return isAlone
    ? node.name
    : t('{name} ({detail})', { name: node.name, detail: node.stage.name.toLowerCase() }, 'place, and its stage')
}

/** `China to Japan`, or a node's full name; null for what is not drawn. */
export function markName(graph: FlowGraph, id: string | null): string | null {
  if (id === null) return null
  const node = graph.nodeById.get(id)
  if (node) return fullName(graph, node)
  const link = graph.linkById.get(id)
  const source = link && graph.nodeById.get(link.source)
  const target = link && graph.nodeById.get(link.target)
  return source && target ? t('{from} to {to}', { from: fullName(graph, source), to: fullName(graph, target) }) : null
}

/** `Ford only`, `Ford, speakers only`, or null where all is shown. */
export function selectionWords(network: Network, { maker, component }: FlowSelection): string | null {
  const { automakers, components } = network.dataset
  const makerName = automakers.find(({ id }) => id === maker)?.name
  const componentName = components.find(({ id }) => id === component)?.name
  if (makerName && componentName) {
    return t('{maker}, {component} only', { maker: makerName, component: componentName.toLowerCase() })
  }
  const name = makerName ?? componentName
  return name ? t('{name} only', { name }) : null
}

// How nodes, links and lanes are called in provenance.
import type { Dataset } from '../../model/dataset'

/** `Magnets, China`, `GM, power steering` or `GM`. */
export function nodeName(dataset: Dataset, nodeId: string): string {
  const node = dataset.nodes.find(({ id }) => id === nodeId)
  if (!node) return nodeId
  if (node.stage === 'automaker') return node.name
  if (node.stage === 'component') {
    const maker = dataset.automakers.find(({ id }) => id === node.automaker)
    return `${maker?.name ?? node.automaker}, ${node.name.toLowerCase()}`
  }
  const stage = dataset.stages.find(({ id }) => id === node.stage)
  return `${stage?.name ?? node.stage}, ${node.name}`
}

/** `Heavy rare-earth magnets (Dy, Tb, Sm) to GM suppliers` */
export function laneName(dataset: Dataset, laneId: string): string {
  const lane = dataset.lanes.find(({ id }) => id === laneId)
  if (!lane) return laneId
  const material = dataset.materials.find(({ id }) => id === lane.material)
  const destination = dataset.destinations.find(({ id }) => id === lane.destination)
  return `${material?.name ?? lane.material} to ${destination?.name ?? lane.destination}`
}

/** Name of a license state. */
export function stateName(dataset: Dataset, stateId: string): string {
  return dataset.licenseStates.find(({ id }) => id === stateId)?.name ?? stateId
}

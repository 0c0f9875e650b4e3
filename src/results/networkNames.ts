// How nodes, links and lanes are called in provenance.

import type { Dataset } from '../model/dataset'
import { t, type Written, written } from '../texts/translate'

/** `Magnets, China`, `GM, power steering` or `GM`. */
export function nodeName(dataset: Dataset, nodeId: string): Written {
  const node = dataset.nodes.find(({ id }) => id === nodeId)
  if (!node) return written(nodeId)
  if (node.stage === 'automaker') return written(node.name)
  if (node.stage === 'component') {
    const maker = dataset.automakers.find(({ id }) => id === node.automaker)
    return t(
      '{maker}, {part}',
      { maker: maker?.name ?? node.automaker ?? '', part: node.name.toLowerCase() },
      'automaker, and one of its component classes',
    )
  }
  const stage = dataset.stages.find(({ id }) => id === node.stage)
  return t(
    '{stage}, {place}',
    { stage: stage?.name ?? node.stage, place: node.name },
    'stage of the chain, and the place',
  )
}

/** `Heavy rare-earth magnets (Dy, Tb, Sm) to GM suppliers` */
export function laneName(dataset: Dataset, laneId: string): Written {
  const lane = dataset.lanes.find(({ id }) => id === laneId)
  if (!lane) return written(laneId)
  const material = dataset.materials.find(({ id }) => id === lane.material)
  const destination = dataset.destinations.find(({ id }) => id === lane.destination)
  return t('{material} to {destination}', {
    material: material?.name ?? lane.material,
    destination: destination?.name ?? lane.destination,
  })
}

/** Name of a license state. */
export function stateName(dataset: Dataset, stateId: string): Written {
  return written(dataset.licenseStates.find(({ id }) => id === stateId)?.name ?? stateId)
}

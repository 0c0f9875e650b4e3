// Datasets and outcomes that the tests of the flow picture share.
import type { Dataset } from '../../../src/model/dataset'
import { evaluate } from '../../../src/model/evaluate'
import { compile, type Network } from '../../../src/model/network'
import type { Outcome } from '../../../src/model/outcome'
import type { Scenario } from '../../../src/model/scenario'
import type { VectorFile } from '../../model/vectors'

// Not by the file system, as the engine's own tests do: on the screen's side a module's address is no file.
const files = import.meta.glob<VectorFile>('../../vectors/*.json', { eager: true, import: 'default' })

/** Paths of the files of reference cases. */
export const vectorPaths = Object.keys(files)

/** A fresh copy of the dataset of a file of reference cases. */
export function datasetOf(path: string): Dataset {
  const file = files[path]
  if (!file) throw new Error(`There is no ${path}`)
  return structuredClone(file.dataset)
}

/** A fresh copy of the reference dataset of magnets. */
export const magnetDataset = () => datasetOf('../../vectors/magnets.json')

/** The reference network of magnets. */
export const network: Network = compile(magnetDataset())

/** Its outcome on the day that the document ends, with changes to the scenario. */
export function outcomeOf(scenario: Partial<Scenario> = {}): Outcome {
  return evaluate(network, { asOf: '2025-06-09', ...scenario })
}

/** Lanes of one license state in several of its links' makers. */
export const mixedStates: Partial<Scenario> = {
  overrides: { 'heavy-magnets/ford-suppliers': 'suspended', 'heavy-magnets/stellantis-suppliers': 'general' },
}

/** Every event off that changes a lane. */
export const noRestrictions: Partial<Scenario> = {
  events: Object.fromEntries(
    network.dataset.events.filter(({ effects }) => effects.length > 0).map(({ id }) => [id, false]),
  ),
}

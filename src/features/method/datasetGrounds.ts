// Counts the grounds of a whole dataset: figures and statements by basis, and uses by source.
import type { Basis, Dataset } from '../../model/dataset'
import { bases } from '../../words/figures/basis'

interface GroundsCount {
  byBasis: Map<Basis, number>
  /** Figures and statements that name a source, by its id. */
  bySource: Map<string, number>
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** Every figure and statement of the dataset that states its basis, wherever it stands. */
export function countGrounds(dataset: Dataset): GroundsCount {
  const count: GroundsCount = { byBasis: new Map(), bySource: new Map() }
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('basis' in value) {
      const basis = bases.find(({ id }) => id === value.basis)?.id
      if (basis) add(count.byBasis, basis)
      if ('source' in value && typeof value.source === 'string') add(count.bySource, value.source)
    }
    for (const part of Object.values(value)) visit(part)
  }
  visit(dataset)
  return count
}

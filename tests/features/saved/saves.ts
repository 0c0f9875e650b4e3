// Scenarios saved for tests, and datasets changed since.
import type { SavedScenario } from '../../../src/data/savedSchema'
import { takeSnapshot } from '../../../src/features/saved/savedScenario'
import type { Dataset } from '../../../src/model/dataset'
import { compile } from '../../../src/model/network'
import { type Choices, openingChoices } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

export const dataset = shippedDataset()
export const opening = openingChoices(dataset)
export const faltering: Choices = { ...opening, scenario: { ...opening.scenario, events: { 'talks-falter': true } } }

export function save(choices: Choices, name = 'Kept'): SavedScenario {
  const made = { id: 'one', name, note: ' For Monday ', savedAt: '2026-11-18T12:00:00.000Z' }
  return takeSnapshot({ network: compile(dataset), choices, ...made })
}

export function changed(change: (copy: Dataset) => void): Dataset {
  const copy = shippedDataset()
  change(copy)
  return copy
}

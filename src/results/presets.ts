// Which preset the choices stand on, and whether they have left it.
import type { Dataset } from '../model/dataset'
import type { Scenario } from '../model/scenario'
import { presetScenario } from '../state/choices'
import { findPreset } from '../state/presets'
import { type Written, written } from '../texts/translate'

/** Name of a preset; its id where the dataset has none of that id. */
export function presetName(dataset: Dataset, presetId: string): Written {
  return written(findPreset(dataset, presetId)?.name ?? presetId)
}

/** Whether a (normalized) scenario departs from a preset in anything but the date from which it is looked at, and how far. */
export function departsFromPreset(dataset: Dataset, presetId: string, scenario: Scenario): boolean {
  const preset = { ...presetScenario(dataset, presetId), asOf: scenario.asOf }
  return JSON.stringify(sorted(preset)) !== JSON.stringify(sorted(scenario))
}

function sorted({ asOf, added, events, dates, overrides, parameters, measures }: Scenario): unknown[] {
  const parts = [added, events, dates, overrides, parameters, measures]
  return [asOf, ...parts.map((part) => part ?? null)]
}

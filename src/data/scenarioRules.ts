// What a scenario must fulfill on its dataset: known ids, dates that may be moved, numbers that the model can take.
import type { Dataset, PresetScenario } from '../model/dataset'
import { parameterIds } from '../model/dataset'
import { type Path, quote, type Report } from './faults'
import { checkParameterValue } from './quantityRules'
import { checkDate, checkKnown, idsOf } from './referenceRules'

/** Reports what a scenario asks for that the dataset cannot give. `at` is where the scenario stands in its file. */
export function checkScenario(dataset: Partial<Dataset>, scenario: PresetScenario, at: Path, report: Report): void {
  const { calendar } = dataset
  const events = dataset.events && new Map(dataset.events.map((event) => [event.id, event]))
  const [known, lanes, licenseStates] = [idsOf(dataset.events), idsOf(dataset.lanes), idsOf(dataset.licenseStates)]
  if (scenario.asOf !== undefined) checkDate(scenario.asOf, calendar, [...at, 'asOf'], report)
  for (const id of Object.keys(scenario.events ?? {})) checkKnown(id, known, 'event', [...at, 'events', id], report)
  for (const [id, date] of Object.entries(scenario.dates ?? {})) {
    const path = [...at, 'dates', id]
    checkKnown(id, known, 'event', path, report)
    checkDate(date, undefined, path, report)
    const event = events?.get(id)
    if (event && event.evidence !== 'hypothetical') report(path, `the date of ${quote(id)} is fixed: it is no what-if`)
  }
  for (const [id, state] of Object.entries(scenario.overrides ?? {})) {
    checkKnown(id, lanes, 'lane', [...at, 'overrides', id], report)
    checkKnown(state, licenseStates, 'license state', [...at, 'overrides', id], report)
  }
  for (const id of parameterIds) {
    const value = scenario.parameters?.[id]
    if (value !== undefined) checkParameterValue(id, value, [...at, 'parameters', id], report)
  }
}

/** The scenarios of all presets, which hold no levers of one's own: those are for whoever loads the preset to pull. */
export function checkPresets(sections: Partial<Dataset>, report: Report): void {
  sections.presets?.forEach(({ scenario }, i) => {
    const at = ['presets', i, 'scenario']
    checkScenario(sections, scenario, at, report)
    if ('measures' in scenario) report([...at, 'measures'], 'has no place in a preset')
  })
}

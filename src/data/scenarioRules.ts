// What a scenario must fulfill on its dataset: known ids, dates that may be moved, numbers that the model can take.
import type { AddedEvent, Dataset, PresetScenario } from '../model/dataset'
import { parameterIds } from '../model/dataset'
import { type Path, quote, type Report } from './faults'
import { checkNumber, checkParameterValue } from './quantityRules'
import { checkDate, checkEffects, checkIdsOf, checkKnown, idsOf } from './referenceRules'

/** What a preset may hold, and the events that only a scenario adds. */
type Departures = PresetScenario & { added?: AddedEvent[] }

/** Reports what a scenario asks for that the dataset cannot give. `at` is where the scenario stands in its file. */
export function checkScenario(dataset: Partial<Dataset>, scenario: Departures, at: Path, report: Report): void {
  const { calendar } = dataset
  const { horizonWeeks, added = [] } = scenario
  const events = dataset.events && new Map(dataset.events.map((event) => [event.id, event]))
  const own = new Set(added.map(({ id }) => id))
  const known = events && new Set([...events.keys(), ...own])
  const [lanes, licenseStates] = [idsOf(dataset.lanes), idsOf(dataset.licenseStates)]
  if (scenario.asOf !== undefined) checkDate(scenario.asOf, calendar, [...at, 'asOf'], report)
  if (horizonWeeks !== undefined) checkNumber(horizonWeeks, 'horizonWeeks', [...at, 'horizonWeeks'], report)
  checkAdded(dataset, added, [...at, 'added'], report)
  for (const id of Object.keys(scenario.events ?? {})) checkKnown(id, known, 'event', [...at, 'events', id], report)
  for (const [id, date] of Object.entries(scenario.dates ?? {})) {
    const path = [...at, 'dates', id]
    checkKnown(id, known, 'event', path, report)
    checkDate(date, undefined, path, report)
    const event = events?.get(id)
    if (event && event.evidence !== 'hypothetical') report(path, `the date of ${quote(id)} is fixed: it is no what-if`)
    else if (!event && own.has(id)) report(path, `${quote(id)} is an added event, whose date is its own`)
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

/** Events of a scenario's own: ids that are neither the dataset's nor another's, days that exist, effects that can be had. */
function checkAdded(dataset: Partial<Dataset>, added: readonly AddedEvent[], at: Path, report: Report): void {
  const taken = idsOf(dataset.events)
  checkIdsOf(added, at, report)
  added.forEach(({ id, date }, i) => {
    if (taken?.has(id)) report([...at, i, 'id'], `${quote(id)} is the id of an event of the dataset`)
    checkDate(date, undefined, [...at, i, 'date'], report)
  })
  checkEffects(dataset, added, at, report)
}

/** What a scenario may hold and a preset may not: levers, events and a way of looking are for whoever loads it. */
const notOfPresets = ['added', 'measures', 'outlook'] as const

/** The scenarios of all presets. */
export function checkPresets(sections: Partial<Dataset>, report: Report): void {
  sections.presets?.forEach(({ scenario }, i) => {
    const at = ['presets', i, 'scenario']
    checkScenario(sections, scenario, at, report)
    for (const key of notOfPresets) if (key in scenario) report([...at, key], 'has no place in a preset')
  })
}

// A scenario in a link: departures from the loaded preset's scenario, as lists of names.
import type { Dataset } from '../model/dataset'
import { isEnabled } from '../model/licenses'
import type { Scenario } from '../model/scenario'
import { t } from '../texts/translate'
import { withDate, withEvent, withHorizon, withLane, withParameter } from './scenarioEdits'
import { asOfFault, dateFault, eventFault, horizonFault, laneFault, parameterFault, quote } from './scenarioFaults'
import { readAdded, writeAdded } from './urlAdded'
import { type PartKey, scenarioKeys } from './urlKeys'
import { departures, listOf } from './urlLists'
import { readMeasures, writeMeasures } from './urlMeasures'
import type { LeaveOut, LinkParts, Report } from './urlParts'
import { type ListItem, ownSetting, readNumber, unescapeName, writeList, writeText } from './urlText'

/** Puts into `parts` what turns the scenario `base` into `scenario`; both are normalized. */
export function writeScenario(dataset: Dataset, base: Scenario, scenario: Scenario, parts: LinkParts): void {
  const switched = dataset.events.filter((event) => isEnabled(event, scenario) !== isEnabled(event, base))
  const switchedTo = (on: boolean): ListItem[] =>
    switched.filter((event) => isEnabled(event, scenario) === on).map(({ id }) => ({ name: id, setting: null }))
  const { added = [], horizonWeeks = dataset.horizonWeeks } = scenario
  const ownOff = added
    .filter(({ id }) => scenario.events?.[id] === false)
    .map(({ id }) => ({ name: id, setting: null }))
  const isAsFar = horizonWeeks === (base.horizonWeeks ?? dataset.horizonWeeks)
  // A row for each part of a scenario, so that none can be forgotten; the outlook is no part of it, but of the view.
  const rows: { [Part in Exclude<keyof Scenario, 'outlook'>]-?: Partial<Record<PartKey, string>> } = {
    asOf: { asof: scenario.asOf === base.asOf ? '' : scenario.asOf },
    horizonWeeks: { horizon: isAsFar ? '' : String(horizonWeeks) },
    // No preset adds any.
    added: { added: writeAdded(added) },
    events: { on: writeList(switchedTo(true)), off: writeList([...switchedTo(false), ...ownOff]) },
    dates: { date: writeList(departures(base.dates, scenario.dates)) },
    overrides: { lane: writeList(departures(base.overrides, scenario.overrides)) },
    parameters: { set: writeList(departures(base.parameters, scenario.parameters)) },
    measures: { own: writeList(writeMeasures(base.measures, scenario.measures)) },
  }
  for (const texts of Object.values(rows)) {
    for (const key of scenarioKeys) if (texts[key]) parts.set(key, writeText(texts[key]))
  }
}

/** The scenario `base` with what the parts of a link change; what is broken is reported and left out. */
export function readScenario(dataset: Dataset, base: Scenario, parts: LinkParts, report: Report): Scenario {
  const leaveOut: LeaveOut = (fault) =>
    report((subject) => t('{subject} {fault}; that part was left out.', { subject, fault }))
  let scenario = readAsOf(dataset, base, parts, leaveOut)
  scenario = readHorizon(scenario, parts, leaveOut)
  // Before the switches, some of which may be of these.
  scenario = readAdded(dataset, scenario, parts, leaveOut)
  scenario = readEvents(dataset, scenario, parts, leaveOut)
  for (const { name, setting } of listOf(parts, ['date'], leaveOut)) {
    const date = setting === ownSetting ? null : (setting ?? '')
    const fault = dateFault(dataset, name, date)
    if (fault) leaveOut(fault)
    else scenario = withDate(scenario, name, date)
  }
  for (const { name, setting } of listOf(parts, ['lane'], leaveOut)) {
    const state = setting === ownSetting ? null : unescapeName(setting ?? '')
    const fault = laneFault(dataset, name, state)
    if (fault) leaveOut(fault)
    else scenario = withLane(scenario, name, state)
  }
  for (const item of listOf(parts, ['set'], leaveOut)) scenario = readParameter(dataset, scenario, item, leaveOut)
  return readMeasures(dataset, scenario, parts, leaveOut)
}

function readAsOf(dataset: Dataset, base: Scenario, parts: LinkParts, leaveOut: LeaveOut): Scenario {
  const asOf = parts.get('asof')
  if (asOf === undefined) return base
  const fault = asOfFault(dataset, asOf)
  if (fault) leaveOut(fault)
  return fault ? base : { ...base, asOf }
}

function readHorizon(base: Scenario, parts: LinkParts, leaveOut: LeaveOut): Scenario {
  const text = parts.get('horizon')
  if (text === undefined) return base
  const weeks = readNumber(text)
  const fault = horizonFault(weeks)
  if (fault) leaveOut(fault)
  return fault ? base : withHorizon(base, weeks)
}

function readEvents(dataset: Dataset, base: Scenario, parts: LinkParts, leaveOut: LeaveOut): Scenario {
  let scenario = base
  for (const { name, setting, key } of listOf(parts, ['on', 'off'], leaveOut)) {
    const id = setting === null ? name : `${name}:${setting}`
    const fault = eventFault(dataset, id, scenario.added)
    if (fault) leaveOut(fault)
    else scenario = withEvent(scenario, id, key === 'on')
  }
  return scenario
}

function readParameter(dataset: Dataset, scenario: Scenario, item: ListItem, leaveOut: LeaveOut): Scenario {
  const { name, setting } = item
  const parameter = dataset.parameters.find(({ id }) => id === name)
  if (!parameter) {
    leaveOut(t('sets {name}, which is not an assumption here', { name: quote(name) }))
    return scenario
  }
  if (setting === ownSetting) return withParameter(scenario, parameter.id, null)
  const value = readNumber(setting ?? '')
  const fault = parameterFault(parameter.id, value)
  if (fault) leaveOut(fault)
  return fault ? scenario : withParameter(scenario, parameter.id, value)
}

// A scenario as a record to keep with what the data says of it, and the same opened again on today's data.
import type { SavedScenario } from '../../data/savedSchema'
import { formatLongDate } from '../../format/dates'
import { isIsoDate, weekOf } from '../../model/calendar'
import type { Dataset } from '../../model/dataset'
import type { Network } from '../../model/network'
import { modelVersion } from '../../model/version'
import { evaluateState } from '../../results/case'
import { keepSnapshot } from '../../results/snapshot/compareSaved'
import { type Choices, cleanName, emptyView, type NamedScenario, normalizeScenario } from '../../state/choices'
import { referencePin } from '../../state/pins'
import { referencePresetOf } from '../../state/presets'
import { decode, earlierModelNotice, encode } from '../../state/urlCodec'
import { t } from '../../texts/translate'
import { writeFinding } from '../../words/finding'
import { scenarioName } from '../../words/scenarioNames'

export interface SaveInput {
  network: Network
  choices: Choices
  id: string
  name: string
  note: string
  /** Moment of saving, ISO 8601. */
  savedAt: string
}

/** The page's scenario as a record to keep, with what the data says of it now. */
export function takeSnapshot({ network, choices, id, name, note, savedAt }: SaveInput): SavedScenario {
  const { dataset } = network
  const { scenario, reference } = choices
  const state = evaluateState(network, scenario)
  const alone: Choices = {
    ...choices,
    name: ownName(dataset, choices, name),
    reference: referencePin(reference) ? referencePresetOf(dataset) : reference,
    pins: {},
    base: 'a',
    view: emptyView,
  }
  return {
    id,
    name: cleanName(name) ?? scenarioName(dataset, choices),
    note: note.trim(),
    savedAt,
    link: encode(dataset, alone),
    snapshot: keepSnapshot(state, writeFinding(state)),
  }
}

/** The name that a scenario bears itself: none where it is the one that is written from its choices. */
function ownName(dataset: Dataset, named: NamedScenario, name: string): string | null {
  const text = cleanName(name)
  return text === scenarioName(dataset, { ...named, name: null }) ? null : text
}

export interface OpenedScenario {
  named: NamedScenario
  /** Preset that changes were counted against. */
  reference: string
  /** What of the record today's data no longer knows, in sentences. */
  problems: string[]
  /** Says that it was made on an earlier model, whose figures were others; null where it was not. */
  earlierModel: string | null
}

/** A saved scenario on today's data, as of its own date. */
export function openSaved(dataset: Dataset, { name, link, snapshot }: SavedScenario): OpenedScenario {
  const { choices, problems, migrated } = decode(dataset, link, t('The saved scenario'))
  const { preset, reference } = choices
  const inCalendar = isInCalendar(dataset, snapshot.asOf)
  // The link leaves out a date that is its preset's own, and that may have moved.
  const scenario = inCalendar ? { ...choices.scenario, asOf: snapshot.asOf } : choices.scenario
  const lostDate = { date: formatLongDate(snapshot.asOf), instead: formatLongDate(choices.scenario.asOf) }
  const lost = inCalendar
    ? []
    : [t('Its date, {date}, lies outside the calendar; {instead} was taken instead.', lostDate)]
  const named = { name: null, preset, scenario: normalizeScenario(dataset, scenario) }
  return {
    named: { ...named, name: ownName(dataset, named, name) },
    reference,
    problems: [...problems, ...lost],
    earlierModel: migrated || isOfEarlierModel(snapshot) ? earlierModelNotice(t('The saved scenario')) : null,
  }
}

/** The link of a scenario that departs from nothing is empty: then the record alone knows on which model it was made. */
function isOfEarlierModel(snapshot: SavedScenario['snapshot']): boolean {
  const kind = (version: string) => Number(version.split('.')[0])
  return kind(snapshot.modelVersion) < kind(modelVersion)
}

function isInCalendar({ calendar }: Dataset, date: string): boolean {
  const week = isIsoDate(date) ? weekOf(calendar, date) : -1
  return week >= 0 && week < calendar.weeks
}

// A briefing snapshot: what is kept with a saved scenario, and what moved since, as sentences.
import type { SavedScenario } from '../data/savedSchema'
import { formatLongDate } from '../format/dates'
import { localDate } from '../format/moments'
import { isIsoDate, weekOf } from '../model/calendar'
import type { Dataset } from '../model/dataset'
import { evaluate } from '../model/evaluate'
import type { Network } from '../model/network'
import { modelVersion } from '../model/version'
import { type Choices, cleanName, emptyView, type NamedScenario, normalizeScenario } from '../state/choices'
import { referencePin } from '../state/pins'
import { referencePresetOf } from '../state/presets'
import { decode, encode } from '../state/urlCodec'
import { t } from '../texts/translate'
import { writeFinding } from './finding'
import { fingerprint } from './fingerprint'
import { scenarioName } from './scenarioNames'
import { writeChoiceNews } from './snapshot/choiceNews'
import { type News, writeDataNews } from './snapshot/dataNews'
import { keptEvents, numberInputs } from './snapshot/inputs'
import { valuesOf } from './snapshot/world'

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
  const outcome = evaluate(network, scenario)
  const alone: Choices = {
    ...choices,
    name: ownName(dataset, choices, name),
    reference: referencePin(reference) ? referencePresetOf(dataset) : reference,
    pins: {},
    base: 'a',
    view: emptyView,
  }
  const world = { dataset, scenario }
  return {
    id,
    name: cleanName(name) ?? scenarioName(dataset, choices),
    note: note.trim(),
    savedAt,
    link: encode(dataset, alone),
    snapshot: {
      modelVersion,
      dataset: fingerprint(dataset),
      asOf: scenario.asOf,
      finding: writeFinding(dataset, outcome),
      figures: valuesOf(dataset, outcome),
      inputs: {
        numbers: Object.fromEntries(numberInputs(world).map(({ id, value }) => [id, value])),
        events: keptEvents(world),
      },
    },
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
}

/** A saved scenario on today's data, as of its own date. */
export function openSaved(dataset: Dataset, { name, link, snapshot }: SavedScenario): OpenedScenario {
  const { choices, problems } = decode(dataset, link)
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
    problems: [...problems.map(ofSaved), ...lost],
  }
}

/** A problem of a link, told as one of the record that holds it. */
function ofSaved(problem: string): string {
  const link = t('The link')
  return problem.startsWith(link) ? t('The saved scenario') + problem.slice(link.length) : problem
}

function isInCalendar({ calendar }: Dataset, date: string): boolean {
  const week = isIsoDate(date) ? weekOf(calendar, date) : -1
  return week >= 0 && week < calendar.weeks
}

export interface MovedSince {
  /** The answer in one sentence. */
  summary: string
  /** What the data did to the same scenario. */
  data: News
  /** What the page's scenario has otherwise. */
  choices: News
  problems: string[]
}

/** What moved since a scenario was saved: through the data, and through what the page now shows. */
export function compareSaved({ dataset }: Network, saved: SavedScenario, page: NamedScenario): MovedSince {
  const { named, problems } = openSaved(dataset, saved)
  const data = writeDataNews({ dataset, scenario: named.scenario }, saved.snapshot, fingerprint(dataset))
  const choices = writeChoiceNews(dataset, named.scenario, normalizeScenario(dataset, page.scenario))
  return { summary: writeSummary(saved, data, choices), data, choices, problems }
}

function writeSummary({ savedAt }: SavedScenario, data: News, choices: News): string {
  const date = formatLongDate(localDate(savedAt))
  const [byData, byChoice] = [data.moves.length, choices.moves.length]
  if (byData === 0 && choices.changes.length === 0) {
    return data.changes.length === 0
      ? t('Since {date}, nothing moved: neither the data nor your choices changed.', { date })
      : t('Since {date}, nothing moved: no headline figure changed.', { date })
  }
  return t('Since {date}, {data}; {choices}.', {
    date,
    data: byData === 0 ? t('the data moved nothing') : movedByData(byData),
    choices: choices.changes.length === 0 ? t('your choices are the same') : movedByChoice(byChoice, byData > 0),
  })
}

function movedByData(count: number): string {
  return t('{count, plural, one {the data moved # headline figure} other {the data moved # headline figures}}', {
    count,
  })
}

/** After the data's own figures the word for what is counted goes without saying. */
function movedByChoice(count: number, said: boolean): string {
  if (count === 0) return t('your choices differ but move no figure')
  if (said) return t('{count, plural, other {your choices move #}}', { count })
  return t('{count, plural, one {your choices move # headline figure} other {your choices move # headline figures}}', {
    count,
  })
}

/** The same as plain text, to be copied. */
export function writeMovedSince(saved: SavedScenario, moved: MovedSince): string {
  const part = (title: string, { changes, moves, still }: News) =>
    [title, ...[...changes, ...moves, ...(still === null ? [] : [still])].map((sentence) => `- ${sentence}`)].join('\n')
  return [
    t('{name}: what moved since. ILLUSTRATIVE.', { name: saved.name }),
    moved.summary,
    ...moved.problems,
    part(t('What the data did, with the same scenario'), moved.data),
    part(t('What you chose'), moved.choices),
  ].join('\n\n')
}

// The door for saved scenarios: records of this browser or of a file become trusted, or a list of faults by path.
import * as z from 'zod/mini'
import { bounds, breachOf, dateBounds } from '../model/bounds'
import { isIsoDate } from '../model/calendar'
import type { IsoDate } from '../model/dataset'
import { indicatorToday } from '../model/indicators'
import { t } from '../texts/translate'
import { collectFaults, type Parsed, type Path, quote, type Report, reportIssues } from './faults'
import { text } from './figureSchemas'
import { recordOf } from './listSchemas'

/** An event as it stood in the scenario when that was saved. */
export interface KeptEvent {
  title: string
  date: IsoDate
  enabled: boolean
}

/** What the dataset and the model said when a scenario was saved. */
export interface Snapshot {
  modelVersion: string
  /** Fingerprint of the dataset. */
  dataset: string
  asOf: IsoDate
  /** The finding in words. */
  finding: string
  /** Headline figures by id, each in its own unit; null where no line stops. */
  figures: Record<string, number | null>
  inputs: {
    /** Numbers of the dataset by id, those set by hand as they were set. */
    numbers: Record<string, number>
    events: Record<string, KeptEvent>
  }
}

export interface SavedScenario {
  id: string
  name: string
  note: string
  /** Moment of saving, such as `2025-06-09T08:00:00.000Z`. */
  savedAt: string
  /** The scenario and its reference as the query of a link, without `?`. */
  link: string
  snapshot: Snapshot
}

/** Longest note, in characters. */
export const longestNote = 2000

const keptEvent: z.ZodMiniType<KeptEvent> = z.looseObject({ title: text, date: text, enabled: z.boolean() })

const snapshot: z.ZodMiniType<Snapshot> = z.looseObject({
  modelVersion: text,
  dataset: text,
  asOf: text,
  finding: text,
  figures: recordOf(z.nullable(z.number())),
  inputs: z.looseObject({ numbers: recordOf(z.number()), events: recordOf(keptEvent) }),
})

const savedSchema: z.ZodMiniType<SavedScenario> = z.looseObject({
  id: text,
  name: text,
  note: text,
  savedAt: text,
  link: text,
  snapshot,
})

/** Checks one record, parsed from JSON or read from the browser. Never throws. `at` is where it stands in its file. */
export function parseSaved(json: unknown, at: Path = []): Parsed<'saved', SavedScenario> {
  const shaped = savedSchema.safeParse(json, { reportInput: true })
  const faults = collectFaults((report) => {
    if (shaped.success) checkSaved(shaped.data, at, report)
    else reportIssues(shaped.error.issues, report, at)
  })
  return shaped.success && faults.length === 0 ? { ok: true, saved: withToday(shaped.data) } : { ok: false, faults }
}

/** The record with the names that its figures have today. */
function withToday(saved: SavedScenario): SavedScenario {
  const figures = Object.fromEntries(
    Object.entries(saved.snapshot.figures).map(([id, value]) => [indicatorToday(id), value]),
  )
  return { ...saved, snapshot: { ...saved.snapshot, figures } }
}

function checkSaved({ id, name, note, savedAt, snapshot }: SavedScenario, at: Path, report: Report): void {
  if (id.trim() === '') report([...at, 'id'], t('is empty'))
  if (name.trim() === '') report([...at, 'name'], t('is empty'))
  if ([...note].length > longestNote)
    report([...at, 'note'], t('is longer than {most} characters', { most: longestNote }))
  if (!isMoment(savedAt))
    report([...at, 'savedAt'], t('{given} is no moment (YYYY-MM-DDThh:mm:ss.sssZ)', { given: quote(savedAt) }))
  const { figures, inputs } = snapshot
  checkFigures(figures, [...at, 'snapshot', 'figures'], report)
  checkFigures(inputs.numbers, [...at, 'snapshot', 'inputs', 'numbers'], report)
  checkDate(snapshot.asOf, [...at, 'snapshot', 'asOf'], report)
  for (const [event, { date }] of Object.entries(inputs.events)) {
    checkDate(date, [...at, 'snapshot', 'inputs', 'events', event, 'date'], report)
  }
}

/** Numbers are compared with today's: of two that a number can just hold, the difference may be none. */
function checkFigures(figures: Record<string, number | null>, at: Path, report: Report): void {
  for (const [id, value] of Object.entries(figures)) {
    if (value !== null && breachOf(value, bounds.figure)) report([...at, id], t('is too large a number'))
  }
}

function checkDate(date: string, path: Path, report: Report): void {
  if (!isIsoDate(date)) report(path, t('{given} is no date (YYYY-MM-DD)', { given: quote(date) }))
  else if (date < dateBounds.first || date > dateBounds.last) {
    report(path, t('{date} is too far off: dates lie from {first} to {last}', { date, ...dateBounds }))
  }
}

/** Whether a text is a moment in world time, to the second or finer. */
function isMoment(moment: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(moment)) return false
  // The clock's own reading turns 30 February into March: the day must come back as it was.
  const time = Date.parse(moment)
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === moment.slice(0, 10)
}

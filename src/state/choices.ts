// What the user chose: a scenario, what it is held against, and what is looked at. Nothing here can be computed.
import type { AddedEvent, Dataset, EventEffect, IsoDate, Parameter } from '../model/dataset'
import type { Measures } from '../model/measures'
import type { Outlook, Scenario } from '../model/scenario'
import { withoutIsolates } from '../texts/isolate'
import { findPreset, openingPresetOf, presetsOf, referencePresetOf } from './presets'

/** `present` is the stage that a room looks at, `speaker` the window beside it. */
export const pages = ['dashboard', 'method', 'compare', 'brief', 'present', 'speaker'] as const
export type Page = (typeof pages)[number]

/** A part of the page that stands alone, for a frame on another page. */
export const embeds = ['flows', 'paths', 'board'] as const
export type Embed = (typeof embeds)[number]

/** The views under the headline figures, one of which is open. */
export const tabs = ['flows', 'lines', 'why', 'todo', 'assumptions', 'evidence'] as const
export type Tab = (typeof tabs)[number]

/** What is picked or opened on the page; ids of the dataset, or null for nothing. */
export interface View {
  page: Page
  /** The view that is open under the headline figures. */
  tab: Tab
  /** The one part that is shown, without the page around it; null for the whole page. */
  embed: Embed | null
  /** Id of the deck that is presented; null for the one that follows the document. */
  deck: string | null
  /** Step of the deck, from 1. */
  step: number
  /** Automaker whose flows alone are shown. */
  maker: string | null
  /** Component class whose flows alone are shown. */
  component: string | null
  /** Followed in the flow picture, one mark or two ends: a node's id, or `source>target` of a link, as drawn. */
  trace: readonly string[]
  /** Week whose flows are drawn: a day in it, or the worst ahead; null for the as-of date. */
  week: IsoDate | 'worst' | null
  /** The flow picture as a table. */
  flowTable: boolean
  /** Event whose details are open. */
  event: string | null
  /** Figure whose provenance is open. */
  figure: string | null
  /** Indicator by which states and assumptions are compared: an id of `indicatorsOf`. */
  indicator: string
  /** Indicator that the bars at the events count: an id of `indicatorsOf`. */
  bars: string
  /** Value of the indicator, 0 or more, that is looked out for; null for none. */
  threshold: number | null
  /** Under which what lies ahead is read. */
  outlook: Outlook
  /** Draws from the ranges of our assumptions that are in keeping with the record: one of `drawCounts`. */
  draws: number
}

/** Numbers of draws in keeping with the record that can be chosen. */
export const drawCounts: readonly number[] = [500, 1000, 2000, 5000]

/** A scenario with the preset that it stands on, and its own name where it was given one. */
export interface NamedScenario {
  name: string | null
  /** Loaded preset: what reset returns to. */
  preset: string
  /** Departures from the dataset's defaults only. */
  scenario: Scenario
}

/** The places beside the page's own scenario, which is A, in which scenarios are pinned to compare. */
export const pinLetters = ['b', 'c'] as const
export type PinLetter = (typeof pinLetters)[number]
export type Letter = 'a' | PinLetter

/** Longest name of a scenario, in characters. */
export const longestName = 80

/** A name as it is kept: one line, trimmed, cut to its longest; null for none. */
export function cleanName(text: string): string | null {
  return [...oneLine(text)].slice(0, longestName).join('').trim() || null
}

/** A text as one line, trimmed. */
export function oneLine(text: string): string {
  return withoutIsolates(text).replace(/\p{C}/gu, ' ').trim()
}

export interface Choices extends NamedScenario {
  /** What changes are counted against: a preset, or the letter of a pin after `pin:`. */
  reference: string
  pins: Partial<Record<PinLetter, NamedScenario>>
  /** The one among A, B and C that the others are compared with. */
  base: Letter
  view: View
}

export const emptyView: View = {
  page: 'dashboard',
  tab: 'flows',
  embed: null,
  deck: null,
  step: 1,
  maker: null,
  component: null,
  trace: [],
  week: null,
  flowTable: false,
  event: null,
  figure: null,
  indicator: 'supply',
  // Supply stands on the as-of date, so that an event ahead of it would never have a bar.
  bars: 'vehicles',
  threshold: null,
  outlook: 'path',
  draws: 500,
}

/** The same scenario without what equals the dataset's defaults, keys sorted: equal scenarios are structurally equal. */
export function normalizeScenario(dataset: Dataset, scenario: Scenario): Scenario {
  const eventById = new Map(dataset.events.map((event) => [event.id, event]))
  const parameterById = new Map<string, Parameter>(dataset.parameters.map((parameter) => [parameter.id, parameter]))
  const { asOf, horizonWeeks, added = [] } = scenario
  const own = new Set(added.map(({ id }) => id))
  const kept: Scenario = { asOf }
  // An event of one's own is on unless it is switched off, and its date is its own.
  const events = departures(scenario.events, (id, on) => (own.has(id) ? !on : eventById.get(id)?.enabled !== on))
  const dates = departures(scenario.dates, (id, date) => !own.has(id) && eventById.get(id)?.date !== date)
  const overrides = departures(scenario.overrides, () => true)
  const parameters = departures(scenario.parameters, (id, value) => parameterById.get(id)?.value !== value)
  if (horizonWeeks !== undefined && horizonWeeks !== dataset.horizonWeeks) kept.horizonWeeks = horizonWeeks
  if (added.length > 0) kept.added = added.map(normalizeEvent)
  if (events) kept.events = events
  if (dates) kept.dates = dates
  if (overrides) kept.overrides = overrides
  if (parameters) kept.parameters = parameters
  const measures = normalizeMeasures(scenario.measures)
  if (measures) kept.measures = measures
  return kept
}

/** The event without effects that can never take hold, its lists sorted: their order says nothing. */
function normalizeEvent({ id, date, title, by, effects }: AddedEvent): AddedEvent {
  return { id, date, title, by, effects: effects.filter(canTakeHold).map(normalizeEffect) }
}

/** No list at all stands for everything, an empty one for nothing. */
function canTakeHold({ material, destination, from }: EventEffect): boolean {
  return [material, destination, from].every((list) => list === undefined || list.length > 0)
}

function normalizeEffect({ state, material, destination, from }: EventEffect): EventEffect {
  const kept: EventEffect = { state }
  if (material) kept.material = sortedOnce(material)
  if (destination) kept.destination = sortedOnce(destination)
  if (from) kept.from = sortedOnce(from)
  return kept
}

function sortedOnce(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}

/** The measures without those of size 0; undefined without any. */
function normalizeMeasures(measures: Measures = {}): Measures | undefined {
  const kept: Measures = {}
  const cover = departures(measures.cover, (_, weeks) => weeks !== 0)
  const shift = departures(measures.shift, (_, share) => share !== 0)
  const evenStock = departures(measures.evenStock, (_, share) => share !== 0)
  if (cover) kept.cover = cover
  if (shift) kept.shift = shift
  if (evenStock) kept.evenStock = evenStock
  if (measures.transitWeeks) kept.transitWeeks = measures.transitWeeks
  return Object.keys(kept).length > 0 ? kept : undefined
}

function departures<T>(
  record: Record<string, T> | Partial<Record<string, T>> | undefined,
  departs: (id: string, value: T) => boolean,
): Record<string, T> | undefined {
  const entries: [string, T][] = []
  for (const [id, value] of Object.entries(record ?? {})) {
    if (value !== undefined && departs(id, value)) entries.push([id, value])
  }
  if (entries.length === 0) return undefined
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The scenario of a preset, as of its own date or the dataset's. An unknown id gives the dataset's defaults. */
export function presetScenario(dataset: Dataset, presetId: string): Scenario {
  const preset = findPreset(dataset, presetId)
  return normalizeScenario(dataset, { ...preset?.scenario, asOf: preset?.scenario.asOf ?? dataset.defaultAsOf })
}

/** What is on record, as of the dataset's own date: the events of its history, or those that it has as given. */
export function recordScenario(dataset: Dataset): Scenario {
  return normalizeScenario(dataset, { asOf: dataset.defaultAsOf, ...dataset.history })
}

/** Id of the preset that switches what is on record; the opening one where none does. */
export function recordPresetOf(dataset: Dataset): string {
  const { asOf: _, ...record } = recordScenario(dataset)
  const preset = presetsOf(dataset).find(({ id }) => {
    const { asOf: __, ...switched } = presetScenario(dataset, id)
    return sameValue(switched, record)
  })
  return preset?.id ?? openingPresetOf(dataset)
}

/** The choices that a fresh page opens with. */
export function openingChoices(dataset: Dataset): Choices {
  const preset = openingPresetOf(dataset)
  return {
    name: null,
    preset,
    scenario: presetScenario(dataset, preset),
    reference: referencePresetOf(dataset),
    pins: {},
    base: 'a',
    view: emptyView,
  }
}

/** Whether two choices are structurally equal; their scenarios must be normalized. */
export function sameChoices(one: Choices, other: Choices): boolean {
  return sameValue(one, other)
}

/** Whether two values hold the same, however deep. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const entries = Object.entries(one)
  const others = new Map(Object.entries(other))
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && sameValue(value, others.get(key)))
  )
}

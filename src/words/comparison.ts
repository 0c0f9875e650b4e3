// Up to three scenarios beside each other: what they are called, what follows from each, and what differs between them.
import { formatLongDate } from '../format/dates'
import { weekOf } from '../model/calendar'
import type { Dataset } from '../model/dataset'
import { dateOf, isEnabled } from '../model/licenses'
import type { Outcome } from '../model/outcome'
import { firstStop, stoppedNow } from '../results/lineStops'
import { type HeadlineFigure, headlineFigures } from '../results/metrics/headlineFigures'
import { listScenarioChanges, type ScenarioChange, type ScenarioChangeKind } from '../results/scenarioChanges'
import { type Choices, type Letter, type NamedScenario, pinLetters } from '../state/choices'
import { t, type Written, written } from '../texts/translate'
import { scenarioName } from './scenarioNames'

/** One of the scenarios that are compared. */
export interface Compared {
  letter: Letter
  /** `A` */
  place: Written
  named: NamedScenario
  /** Its own name, or the one made from its preset. */
  name: Written
  outcome: Outcome
  figures: HeadlineFigure[]
}

export interface Comparison {
  /** The one that the others are held against. */
  base: Compared
  /** A, then what is pinned, in the order of the letters. */
  all: Compared[]
  others: Compared[]
}

export type ComparedChoices = Pick<Choices, 'name' | 'preset' | 'scenario' | 'pins' | 'base'>

/** Sets A and the pins beside each other. An outcome is due for each of them; without one a pin is left out. */
export function compareScenarios(
  dataset: Dataset,
  choices: ComparedChoices,
  outcomes: { a: Outcome } & Partial<Record<Letter, Outcome | null>>,
): Comparison {
  const toCompared = (letter: Letter, named: NamedScenario, outcome: Outcome): Compared => ({
    letter,
    place: written(letter.toUpperCase()),
    named,
    name: scenarioName(dataset, named),
    outcome,
    figures: headlineFigures(dataset, outcome),
  })
  const own = toCompared('a', { name: choices.name, preset: choices.preset, scenario: choices.scenario }, outcomes.a)
  const pinned = pinLetters.flatMap((letter) => {
    const [pin, outcome] = [choices.pins[letter], outcomes[letter]]
    return pin && outcome ? [toCompared(letter, pin, outcome)] : []
  })
  const all = [own, ...pinned]
  const base = all.find(({ letter }) => letter === choices.base) ?? own
  return { base, all, others: all.filter((one) => one !== base) }
}

/** One thing in which scenarios differ, with what it is in each of them. */
export interface DifferenceRow {
  kind: ScenarioChangeKind
  id: string
  name: Written
  values: { letter: Letter; text: Written; differs: boolean }[]
}

export interface DifferenceGroup {
  kind: ScenarioChangeKind
  title: Written
  rows: DifferenceRow[]
}

const groupTitles: readonly [ScenarioChangeKind, Written][] = [
  ['event', t('Events')],
  ['date', t('Dates of events')],
  ['own-event', t('Events of one’s own')],
  ['lane', t('Licenses set by hand')],
  ['parameter', t('Assumptions')],
  ['lever', t('Levers of the makers’ own')],
  ['as-of', t('As-of date')],
  ['horizon', t('Horizon')],
]

/** What differs from the base in at least one of the others, by kind and in the order of the dataset; nothing else. */
export function listDifferences(dataset: Dataset, { base, all, others }: Comparison): DifferenceGroup[] {
  const changes = new Map(
    others.map(({ letter, named }) => [letter, listScenarioChanges(dataset, base.named.scenario, named.scenario)]),
  )
  const placeOf = new Map([...dataset.events, ...dataset.lanes, ...dataset.parameters].map(({ id }, i) => [id, i]))
  const distinct = new Map<string, ScenarioChange>()
  for (const change of [...changes.values()].flat()) distinct.set(`${change.kind} ${change.id}`, change)
  const rows = [...distinct.values()]
    .sort((a, b) => (placeOf.get(a.id) ?? 0) - (placeOf.get(b.id) ?? 0))
    .map(({ kind, id, name, from }): DifferenceRow => {
      const values = all.map(({ letter, named }) => {
        const own = changes.get(letter)?.find((one) => one.kind === kind && one.id === id)
        const text = kind === 'date' ? dateIn(dataset, id, named) : (own?.to ?? from)
        return { letter, text, differs: own !== undefined }
      })
      return { kind, id, name, values }
    })
  return groupTitles.flatMap(([kind, title]) => {
    const ofKind = rows.filter((row) => row.kind === kind)
    return ofKind.length > 0 ? [{ kind, title, rows: ofKind }] : []
  })
}

/** The date of an event where it is on: the date of one that is off is nobody's. */
function dateIn({ events }: Dataset, id: string, { scenario }: NamedScenario): Written {
  const event = events.find((one) => one.id === id)
  return event && isEnabled(event, scenario) ? formatLongDate(dateOf(event, scenario)) : t('off')
}

/**
 * The week of the first line stop as one of the calendar's, so that scenarios of different as-of dates are held against each
 * other by it; null where no line stops. A line that stands still already has stopped when it stopped.
 */
export function weekOfFirstStop(dataset: Dataset, { outcome }: Compared): number | null {
  const first = firstStop(dataset, outcome)
  if (!first) return null
  const [longest] = first.weeks === 0 ? stoppedNow(dataset, outcome) : []
  return longest ? weekOf(dataset.calendar, longest.since) : outcome.asOfWeek + first.weeks
}

/** Whether all are looked at from one date, so that weeks to a line stop count from the same day. */
export function haveOneDate({ all, base }: Comparison): boolean {
  return all.every(({ named }) => named.scenario.asOf === base.named.scenario.asOf)
}

/** Whether what lies ahead is counted over the same weeks in all. */
export function haveOneHorizon(comparison: Comparison): boolean {
  const { all, base } = comparison
  return haveOneDate(comparison) && all.every(({ outcome }) => outcome.horizonWeeks === base.outcome.horizonWeeks)
}

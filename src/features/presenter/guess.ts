// The room's guess: what it was asked, what it said, and in plain words what came of it.
import { nameIndicatorInside } from '../../format/indicators'
import { countsInMyriads } from '../../format/myriads'
import { formatWeeks, formatWhole } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import { indicatorsOf } from '../../model/indicators'
import { type HeadlineFigure, writeHeadline } from '../../results/headlineFigures'
import type { Choices } from '../../state/choices'
import { t } from '../../texts/translate'

export const directions = ['up', 'down', 'unchanged'] as const
type Direction = (typeof directions)[number]

/** The value is in the figure's own unit: share, weeks, vehicles, bp, 0 to 100. */
export type Answer = { kind: 'direction'; direction: Direction } | { kind: 'number'; value: number }

/** `State` is how it holds what was shown: read, or as the query that travels between windows. */
export interface Guess<State = Choices> {
  /** Id of `indicatorsOf`. */
  indicator: string
  answer: Answer
  /** What was shown when it was locked. */
  before: State
  /** The step that answers it; null for the next change whatever it is. */
  toStep: number | null
}

/** What becomes of a guess when a step is arrived at: its own step reveals it, one already shown is laid aside. */
export function arriveWithGuess(
  { guess, revealed }: { guess: Guess | null; revealed: boolean },
  step: number,
): { guess: Guess | null; revealed: boolean } {
  if (guess?.toStep === step) return { guess, revealed: true }
  return guess?.toStep === null && !revealed ? { guess, revealed } : { guess: null, revealed: false }
}

/** How a number is asked for: the unit in which it is typed, and how many of the figure's own make one of it. */
interface AskedUnit {
  /** As `readNumber` knows it. */
  unit: string
  name: string
  size: number
  /** Least and most that can be, in the unit that is typed. */
  least: number
  most: number
}

export function unitOf(indicator: string): AskedUnit {
  switch (indicator) {
    case 'supply':
      return { unit: '%', name: t('% of normal'), size: 0.01, least: 0, most: 100 }
    case 'first-stop':
      return { unit: 'weeks', name: t('weeks'), size: 1, least: 0, most: 520 }
    case 'vehicles':
      // In the thousands, or ten thousands, in which the page writes them.
      return countsInMyriads
        ? { unit: 'ten thousand vehicles', name: t('ten thousand vehicles'), size: 10_000, least: 0, most: 10_000 }
        : { unit: 'thousand vehicles', name: t('thousand vehicles'), size: 1000, least: 0, most: 100_000 }
    case 'peak':
      return { unit: 'bp', name: t('basis points'), size: 1, least: -10_000, most: 10_000 }
    default:
      return { unit: 'of 100', name: t('of 100'), size: 1, least: 0, most: 100 }
  }
}

/** What is wrong with a number as typed, in words; null for nothing. */
export function numberFault(indicator: string, typed: number | null): string | null {
  const { name, least, most } = unitOf(indicator)
  if (typed !== null && Number.isFinite(typed) && typed >= least && typed <= most) return null
  return t('Type a number from {least} to {most}, in {unit}.', {
    least: formatTyped(least),
    most: formatTyped(most),
    unit: name,
  })
}

/** A bound of what can be typed, with the minus that a keyboard has. */
function formatTyped(bound: number): string {
  return formatWhole(bound).replace('\u2212', '-')
}

/** A value of a figure as it is written on the page; no weeks to a stop are a number too. */
function writeValue(indicator: string, value: number): string {
  return indicator === 'first-stop' ? formatWeeks(value) : writeHeadline(indicator, value)
}

/** A direction in a word that fits the figure: a number of weeks to a stop comes sooner or later. */
export function directionWord(indicator: string, direction: Direction): string {
  return indicator === 'first-stop'
    ? t('{direction, select, up {later} down {sooner} other {unchanged}}', { direction })
    : t('{direction, select, up {up} down {down} other {unchanged}}', { direction })
}

/** `down`, `60%` */
export function writeAnswer({ indicator, answer }: Pick<Guess, 'indicator' | 'answer'>): string {
  return answer.kind === 'direction' ? directionWord(indicator, answer.direction) : writeValue(indicator, answer.value)
}

/** `The room said 60%; it is 45%.` Both figures are the one that was asked about, before and now. */
export function writeReveal(
  guess: Pick<Guess, 'indicator' | 'answer'>,
  before: HeadlineFigure,
  now: HeadlineFigure,
): string {
  const said = writeAnswer(guess)
  if (guess.answer.kind === 'number') return t('The room said {said}; it is {now}.', { said, now: now.text })
  const went = directionOf(before, now)
  const right = went === guess.answer.direction
  if (went === 'unchanged') {
    return t(right ? 'The room said {said}, and so it is: {now}.' : 'The room said {said}; it is unchanged: {now}.', {
      said,
      now: now.text,
    })
  }
  const move = { said, before: before.text, now: now.text }
  return right
    ? t('The room said {said}, and so it is: from {before} to {now}.', move)
    : t('The room said {said}; it is {went}: from {before} to {now}.', {
        ...move,
        went: directionWord(guess.indicator, went),
      })
}

/** Which way a figure went, as far as it is written; a first line stop that comes at all is one that comes sooner. */
function directionOf(before: HeadlineFigure, now: HeadlineFigure): Direction {
  if (before.text === now.text) return 'unchanged'
  const never = Number.POSITIVE_INFINITY
  return (now.value ?? never) > (before.value ?? never) ? 'up' : 'down'
}

/** What a guess is about, inside a sentence: `supply getting through`, `exposure of GM`; by its id where it is not known here. */
export function nameAsked(dataset: Dataset, { indicator }: Pick<Guess, 'indicator'>): string {
  const known = indicatorsOf(dataset).find(({ id }) => id === indicator)
  return known ? nameIndicatorInside(known) : indicator
}

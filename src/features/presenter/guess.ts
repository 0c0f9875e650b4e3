// The room's guess: what it was asked, what it said, and in plain words what came of it.
import { formatBp, formatCount, formatIndex, formatShare, formatWeeks } from '../../format/numbers'
import type { HeadlineFigure } from '../../results/headlineFigures'

export const directions = ['up', 'down', 'unchanged'] as const
export type Direction = (typeof directions)[number]

/** The value is in the figure's own unit: share, weeks, vehicles, bp, 0 to 100. */
export type Answer = { kind: 'direction'; direction: Direction } | { kind: 'number'; value: number }

export interface Guess {
  /** Id of `indicatorsOf`. */
  indicator: string
  answer: Answer
  /** Query of what was shown when it was locked. */
  before: string
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
export interface AskedUnit {
  name: string
  size: number
  /** Least and most that can be, in the unit that is typed. */
  least: number
  most: number
}

export function unitOf(indicator: string): AskedUnit {
  switch (indicator) {
    case 'supply':
      return { name: '% of normal', size: 0.01, least: 0, most: 100 }
    case 'first-stop':
      return { name: 'weeks', size: 1, least: 0, most: 520 }
    case 'vehicles':
      return { name: 'thousand vehicles', size: 1000, least: 0, most: 100_000 }
    case 'peak':
      return { name: 'basis points', size: 1, least: -10_000, most: 10_000 }
    default:
      return { name: 'of 100', size: 1, least: 0, most: 100 }
  }
}

/** What is wrong with a number as typed, in words; null for nothing. */
export function numberFault(indicator: string, typed: number | null): string | null {
  const { name, least, most } = unitOf(indicator)
  if (typed !== null && Number.isFinite(typed) && typed >= least && typed <= most) return null
  return `Type a number from ${least.toLocaleString('en-US')} to ${most.toLocaleString('en-US')}, in ${name}.`
}

/** A value of a figure as it is written on the page. */
export function writeValue(indicator: string, value: number): string {
  switch (indicator) {
    case 'supply':
      return formatShare(value)
    case 'first-stop':
      return formatWeeks(value)
    case 'vehicles':
      return formatCount(value)
    case 'peak':
      return `${formatBp(value)} bp`
    default:
      return `${formatIndex(value)} of 100`
  }
}

/** A direction in a word that fits the figure: a number of weeks to a stop comes sooner or later. */
export function directionWord(indicator: string, direction: Direction): string {
  if (indicator !== 'first-stop' || direction === 'unchanged') return direction
  return direction === 'up' ? 'later' : 'sooner'
}

/** `down`, `60%` */
export function writeAnswer({ indicator, answer }: Pick<Guess, 'indicator' | 'answer'>): string {
  return answer.kind === 'direction' ? directionWord(indicator, answer.direction) : writeValue(indicator, answer.value)
}

/** `The room said 60%; it is 45%.` Both figures are the one that was asked about, before and now. */
export function writeReveal(guess: Guess, before: HeadlineFigure, now: HeadlineFigure): string {
  const said = `The room said ${writeAnswer(guess)}`
  if (guess.answer.kind === 'number') return `${said}; it is ${now.text}.`
  const went = directionOf(before, now)
  if (went === 'unchanged') {
    return `${said}${guess.answer.direction === went ? ', and so it is' : '; it is unchanged'}: ${now.text}.`
  }
  const right = went === guess.answer.direction
  const move = `from ${before.text} to ${now.text}`
  return right ? `${said}, and so it is: ${move}.` : `${said}; it is ${directionWord(guess.indicator, went)}: ${move}.`
}

/** Which way a figure went, as far as it is written; a first line stop that comes at all is one that comes sooner. */
export function directionOf(before: HeadlineFigure, now: HeadlineFigure): Direction {
  if (before.text === now.text) return 'unchanged'
  const never = Number.POSITIVE_INFINITY
  return (now.value ?? never) > (before.value ?? never) ? 'up' : 'down'
}

/** The name of a figure inside a sentence: `supply getting through`, `exposure of GM`. */
export function nameInside(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

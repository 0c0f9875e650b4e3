// The room's guess: what it was asked, what it said, and in plain words what came of it.
import { formatWhole } from '../../format/numbers'
import type { HeadlineFigure } from '../../results/metrics/headlineFigures'
import type { AskedUnit, ComparedMetric, Direction } from '../../results/metrics/metric'
import type { Choices } from '../../state/choices'
import { t } from '../../texts/translate'

/** The value is in the figure's own unit: share, weeks, vehicles, bp, 0 to 100. */
export type Answer = { kind: 'direction'; direction: Direction } | { kind: 'number'; value: number }

/** `State` is how it holds what was shown: read, or as the query that travels between windows. */
export interface Guess<State = Choices> {
  /** Id of a metric. */
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

/** What is wrong with a number as typed, in words; null for nothing. */
export function numberFault({ name, least, most }: AskedUnit, typed: number | null): string | null {
  if (typed !== null && Number.isFinite(typed) && typed >= least && typed <= most) return null
  return t('Type a number from {least} to {most}, in {unit}.', {
    least: formatTyped(least),
    most: formatTyped(most),
    unit: name,
  })
}

/** A bound of what can be typed, with the minus that a keyboard has. */
function formatTyped(bound: number): string {
  return bound < 0 ? `-${formatWhole(-bound)}` : formatWhole(bound)
}

/** `down`, `60%` */
export function writeAnswer({ direction, asked }: ComparedMetric, answer: Answer): string {
  return answer.kind === 'direction' ? direction(answer.direction) : asked.write(answer.value)
}

/** `The room said 60%; it is 45%.` Both figures are the one that was asked about, before and now. */
export function writeReveal(
  metric: ComparedMetric,
  answer: Answer,
  before: Pick<HeadlineFigure, 'value' | 'text'>,
  now: Pick<HeadlineFigure, 'value' | 'text'>,
): string {
  const said = writeAnswer(metric, answer)
  if (answer.kind === 'number') return t('The room said {said}; it is {now}.', { said, now: now.text })
  const went = directionOf(before, now)
  const right = went === answer.direction
  if (went === 'unchanged') {
    return t(right ? 'The room said {said}, and so it is: {now}.' : 'The room said {said}; it is unchanged: {now}.', {
      said,
      now: now.text,
    })
  }
  const move = { said, before: before.text, now: now.text }
  return right
    ? t('The room said {said}, and so it is: from {before} to {now}.', move)
    : t('The room said {said}; it is {went}: from {before} to {now}.', { ...move, went: metric.direction(went) })
}

/** Which way a figure went, as far as it is written; a first line stop that comes at all is one that comes sooner. */
function directionOf(
  before: Pick<HeadlineFigure, 'value' | 'text'>,
  now: Pick<HeadlineFigure, 'value' | 'text'>,
): Direction {
  if (before.text === now.text) return 'unchanged'
  const never = Number.POSITIVE_INFINITY
  return (now.value ?? never) > (before.value ?? never) ? 'up' : 'down'
}

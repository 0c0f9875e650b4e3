// What the stage shows beyond the deck itself, and every move that can be made on it: pure, the same for room and speaker.
import type { DeckStep, StepQuestion } from '../../state/deck'
import { type Answer, arriveWithGuess, type Guess } from './guess'
import { advanceReplay } from './replay'
import { actOnTimer, restingTimer, startTimer, type Timer, type TimerAct } from './timer'

/** A place on the stage: shares (0 to 1) of its width and height. */
export interface Point {
  x: number
  y: number
}

/** A question that the room is asked now; `toStep` is the step that answers it, null for the next change whatever it is. */
export interface Question extends StepQuestion {
  toStep: number | null
}

export interface Presentation {
  /** Step that is shown, from 1. */
  step: number
  /** Query of the state that was made of the step on the spot; null while it stands as prepared. */
  live: string | null
  /** Query of what was shown before the last change on the spot; null where the step is as it was arrived at. */
  last: string | null
  black: boolean
  /** Where the pointer is; null while it is off. */
  pointer: Point | null
  help: boolean
  question: Question | null
  /** The room's guess, once it is locked. */
  guess: Guess | null
  /** Whether the result stands beside the guess. */
  revealed: boolean
  /** Beats played of the replay, the state before at even ones; null while nothing is replayed. */
  replaying: number | null
  timer: Timer
}

export type Command =
  | { type: 'next'; at: number }
  | { type: 'back' }
  | { type: 'go'; step: number }
  | { type: 'live'; query: string | null }
  | { type: 'black' }
  | { type: 'pointer' }
  | { type: 'point'; to: Point }
  | { type: 'help' }
  | { type: 'ask'; question: StepQuestion | null }
  | { type: 'lock'; answer: Answer }
  | { type: 'unlock' }
  | { type: 'reveal' }
  | { type: 'replay' }
  | { type: 'beat' }
  | { type: 'still' }
  | { type: 'close' }
  | { type: 'timer'; act: TimerAct; at: number }

/** What the moves need to know of a step. */
export type Steps = readonly Pick<DeckStep, 'link' | 'question'>[]

/** The stage as it opens at a step. */
export function openPresentation(step: number): Presentation {
  return {
    step,
    live: null,
    last: null,
    black: false,
    pointer: null,
    help: false,
    question: null,
    guess: null,
    revealed: false,
    replaying: null,
    timer: restingTimer,
  }
}

/** Query of the state that the stage shows, a replay aside. */
export function shownQuery(steps: Steps, { step, live }: Presentation): string {
  return live ?? steps[step - 1]?.link ?? ''
}

/** Query of the state before the last change: the one on the spot, else the previous step; null at the first step. */
export function queryBefore(steps: Steps, { step, last }: Presentation): string | null {
  return last ?? steps[step - 2]?.link ?? null
}

/** Whether something lies over the step that a `close` would take away. */
export function isCovered({ help, black, question, replaying }: Presentation): boolean {
  return help || black || question !== null || replaying !== null
}

/** The stage after a command; the same object where the command changes nothing. */
export function present(steps: Steps, state: Presentation, command: Command): Presentation {
  switch (command.type) {
    case 'next':
      return goOn(steps, { ...state, timer: startTimer(state.timer, command.at) })
    case 'back':
      return goBack(steps, state)
    case 'go':
      return arrive(steps, state, command.step)
    case 'live':
      return changeOnTheSpot(steps, state, command.query)
    case 'black':
      return { ...state, black: !state.black, help: false, replaying: null }
    case 'pointer':
      return { ...state, pointer: state.pointer ? null : { x: 0.5, y: 0.5 } }
    case 'point':
      return state.pointer ? { ...state, pointer: command.to } : state
    case 'help':
      return { ...state, help: !state.help, black: false }
    case 'ask':
      return ask(state, command.question)
    case 'lock':
      return lock(steps, state, command.answer)
    case 'unlock':
      return { ...state, guess: null, revealed: false }
    case 'reveal':
      return canReveal(steps, state) ? { ...state, revealed: true } : state
    case 'replay':
    case 'beat':
    case 'still':
      return { ...state, ...advanceReplay(state, command.type, queryBefore(steps, state) !== null) }
    case 'close':
      return close(state)
    case 'timer':
      return { ...state, timer: actOnTimer(state.timer, command.act, command.at) }
  }
}

/** Whether the stage has changed since the guess was locked, so that there is a result to show. */
export function canReveal(steps: Steps, state: Presentation): boolean {
  return state.guess !== null && !state.revealed && state.guess.before !== shownQuery(steps, state)
}

/** One step on; where the next one has a question, that comes first. Out of the dark it only lights up again. */
function goOn(steps: Steps, state: Presentation): Presentation {
  if (state.black || state.replaying !== null) return { ...state, black: false, replaying: null }
  const to = state.step + 1
  const next = steps[to - 1]
  if (!next) return { ...state, help: false, question: null }
  const asked = state.question?.toStep === to || state.guess?.toStep === to
  if (next.question && !asked) return { ...state, help: false, question: { ...next.question, toStep: to } }
  return arrive(steps, state, to)
}

function goBack(steps: Steps, state: Presentation): Presentation {
  if (state.black || state.replaying !== null) return { ...state, black: false, replaying: null }
  if (state.question) return { ...state, question: null }
  return arrive(steps, state, state.step - 1)
}

function arrive(steps: Steps, state: Presentation, wanted: number): Presentation {
  const step = Math.max(1, Math.min(steps.length, Math.round(wanted)))
  const calm = { ...state, black: false, help: false, question: null, replaying: null }
  if (step === state.step) return calm
  return { ...calm, step, live: null, last: null, ...arriveWithGuess(state, step) }
}

function changeOnTheSpot(steps: Steps, state: Presentation, query: string | null): Presentation {
  const before = shownQuery(steps, state)
  const live = query === steps[state.step - 1]?.link ? null : query
  if (live === state.live) return state
  // A result that is shown belongs to the change that brought it.
  const aside = state.revealed ? { guess: null, revealed: false } : {}
  return { ...state, ...aside, live, last: before, replaying: null }
}

/** Asks; nothing takes the question back, and with it an answer that was not yet shown to be right or wrong. */
function ask(state: Presentation, question: StepQuestion | null): Presentation {
  if (!question) return { ...state, question: null }
  const toStep = state.question?.toStep ?? null
  return { ...state, black: false, help: false, question: { ...question, toStep }, guess: null, revealed: false }
}

/** Locks the answer to the question; one that a step answers stays in sight until then. */
function lock(steps: Steps, state: Presentation, answer: Answer): Presentation {
  const { question } = state
  if (!question || question.kind !== answer.kind) return state
  const { indicator, toStep } = question
  const guess = { indicator, answer, toStep, before: shownQuery(steps, state) }
  return { ...state, guess, revealed: false, question: toStep === null ? null : question }
}

/** Takes away what lies over the step, the topmost first. */
function close(state: Presentation): Presentation {
  if (state.help) return { ...state, help: false }
  if (state.black) return { ...state, black: false }
  if (state.question) return { ...state, question: null }
  return state.replaying === null ? state : { ...state, replaying: null }
}

// What the stage shows beyond the deck itself, and every move that can be made on it: pure, the same for room and speaker.
import { type Choices, sameChoices } from '../../state/choices'
import type { DeckStep, StepQuestion } from '../../state/deck'
import { type Answer, arriveWithGuess, type Guess } from './guess'
import { advanceReplay } from './replay'
import { actOnTimer, restingTimer, startTimer, type Timer, type TimerAct } from './timer'

/** A question that the room is asked now; `toStep` is the step that answers it, null for the next change whatever it is. */
export interface Question extends StepQuestion {
  toStep: number | null
}

/** `State` is how it holds the states of the page: read, or as the queries that travel between windows. */
export interface Presentation<State = Choices> {
  /** Step that is shown, from 1. */
  step: number
  /** What was made of the step on the spot; null while it stands as prepared. */
  live: State | null
  /** What was shown before the last change on the spot; null where the step is as it was arrived at. */
  last: State | null
  black: boolean
  /** Whether the pointer is on. Where it is, is no part of how the stage stands: see pointer.ts. */
  pointing: boolean
  help: boolean
  question: Question | null
  /** The room's guess, once it is locked. */
  guess: Guess<State> | null
  /** Whether the result stands beside the guess. */
  revealed: boolean
  /** Beats played of the replay, the state before at even ones; null while nothing is replayed. */
  replaying: number | null
  timer: Timer
}

export type Command<State = Choices> =
  | { type: 'next'; at: number }
  | { type: 'back' }
  | { type: 'go'; step: number }
  | { type: 'live'; choices: State | null }
  | { type: 'black' }
  | { type: 'pointer' }
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
export type Steps = readonly Pick<DeckStep, 'choices' | 'question'>[]

/** The stage as it opens at a step. */
export function openPresentation(step: number): Presentation {
  return {
    step,
    live: null,
    last: null,
    black: false,
    pointing: false,
    help: false,
    question: null,
    guess: null,
    revealed: false,
    replaying: null,
    timer: restingTimer,
  }
}

/** What the stage shows, a replay aside; null where the deck has no such step. */
export function shownChoices(steps: Steps, { step, live }: Presentation): Choices | null {
  return live ?? steps[step - 1]?.choices ?? null
}

/** What it showed before the last change: the one on the spot, else the previous step; null at the first step. */
export function choicesBefore(steps: Steps, { step, last }: Presentation): Choices | null {
  return last ?? steps[step - 2]?.choices ?? null
}

/** Whether something lies over the step that a `close` would take away. */
export function isCovered({ help, black, question, replaying }: Presentation): boolean {
  return help || black || question !== null || replaying !== null
}

/** Whether there is nothing to go on to: the last step, with nothing over it. */
export function isAtEnd(steps: Steps, state: Presentation): boolean {
  return state.step >= steps.length && !isCovered(state)
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
      return changeOnTheSpot(steps, state, command.choices)
    case 'black':
      return { ...state, black: !state.black, help: false, replaying: null }
    case 'pointer':
      return { ...state, pointing: !state.pointing }
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
      return { ...state, ...advanceReplay(state, command.type, choicesBefore(steps, state) !== null) }
    case 'close':
      return close(state)
    case 'timer':
      return { ...state, timer: actOnTimer(state.timer, command.act, command.at) }
  }
}

/** Whether the stage has changed since the guess was locked, so that there is a result to show. */
export function canReveal(steps: Steps, state: Presentation): boolean {
  const { guess, revealed } = state
  return guess !== null && !revealed && !isSame(guess.before, shownChoices(steps, state))
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

/** A change back to the same choices is the step as prepared. */
function changeOnTheSpot(steps: Steps, state: Presentation, choices: Choices | null): Presentation {
  const before = shownChoices(steps, state)
  const live = isSame(choices, steps[state.step - 1]?.choices ?? null) ? null : choices
  if (isSame(live, state.live)) return state
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
  const before = shownChoices(steps, state)
  if (!before || !question || question.kind !== answer.kind) return state
  const { indicator, toStep } = question
  const guess = { indicator, answer, toStep, before }
  return { ...state, guess, revealed: false, question: toStep === null ? null : question }
}

/** Takes away what lies over the step, the topmost first. */
function close(state: Presentation): Presentation {
  if (state.help) return { ...state, help: false }
  if (state.black) return { ...state, black: false }
  if (state.question) return { ...state, question: null }
  return state.replaying === null ? state : { ...state, replaying: null }
}

function isSame(one: Choices | null, other: Choices | null): boolean {
  return one === null || other === null ? one === other : sameChoices(one, other)
}

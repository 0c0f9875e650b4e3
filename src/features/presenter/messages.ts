// What room and speaker say to one another, and the door at which anything else is turned away: states of the page come
// and go as the queries of links.
import * as z from 'zod/mini'
import { bounds, breachOf, type NumberKind } from '../../model/bounds'
import type { Dataset } from '../../model/dataset'
import { directions } from '../../results/metrics/metric'
import type { Choices } from '../../state/choices'
import { readState } from '../../state/deck'
import { encode } from '../../state/urlCodec'
import type { Answer, Guess } from './guess'
import type { Point } from './pointer'
import type { Command, Presentation, Question } from './presentation'
import type { Timer } from './timer'

/** The room says how it stands: after each change, when asked, and as a sign of life. */
export interface RoomMessage<State = Choices> {
  from: 'room'
  /** Of this one window; another stage that is open has another. */
  room: string
  /** Id of the deck. */
  deck: string
  state: Presentation<State>
}

/** The speaker asks how the room stands, or has it do something. */
export interface SpeakerMessage<State = Choices> {
  from: 'speaker'
  /** The room that is meant; null for whichever hears it. */
  room: string | null
  /** Null only asks. */
  command: Command<State> | null
}

/** Where the speaker points; the room gives no answer. */
export interface PointerMessage {
  from: 'pointer'
  /** The room that is meant; null for whichever hears it. */
  room: string | null
  to: Point
}

export type Message<State = Choices> = RoomMessage<State> | SpeakerMessage<State> | PointerMessage

/** A number within the bounds of its kind. */
function within(kind: NumberKind): z.ZodMiniType<number> {
  return z.number().check(z.refine((value) => breachOf(value, bounds[kind]) === null))
}

const text = z.string().check(z.maxLength(20_000))
const share = within('share')
const step = within('step')
const beat = within('beat')
const moment = within('moment')
const kind = z.enum(['direction', 'number'])

const point: z.ZodMiniType<Point> = z.object({ x: share, y: share })
const answer: z.ZodMiniType<Answer> = z.union([
  z.object({ kind: z.literal('direction'), direction: z.enum(directions) }),
  z.object({ kind: z.literal('number'), value: within('figure') }),
])
const question: z.ZodMiniType<Question> = z.object({ indicator: text, kind, toStep: z.nullable(step) })
const guess: z.ZodMiniType<Guess<string>> = z.object({
  indicator: text,
  answer,
  before: text,
  toStep: z.nullable(step),
})
const timer: z.ZodMiniType<Timer> = z.object({
  started: z.boolean(),
  since: z.nullable(moment),
  elapsed: moment,
})

const presentation: z.ZodMiniType<Presentation<string>> = z.object({
  step,
  live: z.nullable(text),
  last: z.nullable(text),
  black: z.boolean(),
  pointing: z.boolean(),
  help: z.boolean(),
  question: z.nullable(question),
  guess: z.nullable(guess),
  revealed: z.boolean(),
  replaying: z.nullable(beat),
  timer,
})

const plainMoves = ['back', 'black', 'pointer', 'help', 'unlock', 'reveal', 'replay', 'beat', 'still', 'close'] as const

const command: z.ZodMiniType<Command<string>> = z.union([
  z.object({ type: z.enum(plainMoves) }),
  z.object({ type: z.literal('next'), at: moment }),
  z.object({ type: z.literal('go'), step }),
  z.object({ type: z.literal('live'), choices: z.nullable(text) }),
  z.object({ type: z.literal('ask'), question: z.nullable(z.object({ indicator: text, kind })) }),
  z.object({ type: z.literal('lock'), answer }),
  z.object({ type: z.literal('timer'), act: z.enum(['pause', 'resume', 'reset']), at: moment }),
])

const message: z.ZodMiniType<Message<string>> = z.union([
  z.object({ from: z.literal('room'), room: text, deck: text, state: presentation }),
  z.object({ from: z.literal('speaker'), room: z.nullable(text), command: z.nullable(command) }),
  z.object({ from: z.literal('pointer'), room: z.nullable(text), to: point }),
])

/** What was heard, if it is one of ours in every part; null for anything else. */
export function readMessage(dataset: Dataset, heard: unknown): Message | null {
  const parsed = message.safeParse(heard)
  return parsed.success ? turnMessage(parsed.data, reader(dataset)) : null
}

/** A message as it is said. */
export function writeMessage(dataset: Dataset, said: Message): Message<string> {
  return turnMessage(said, (choices) => encode(dataset, choices))
}

/** How a stage stood, as this window kept it; null for anything else. */
export function readPresentation(dataset: Dataset, kept: unknown): Presentation | null {
  const parsed = presentation.safeParse(kept)
  return parsed.success ? turnPresentation(parsed.data, reader(dataset)) : null
}

/** How a stage stands, as this window keeps it. */
export function writePresentation(dataset: Dataset, state: Presentation): Presentation<string> {
  return turnPresentation(state, (choices) => encode(dataset, choices))
}

/** Whether what was heard is a room's, though it may hold what this page cannot read: rooms of other versions speak otherwise. */
export function isOfRoom(heard: unknown): boolean {
  return typeof heard === 'object' && heard !== null && 'from' in heard && heard.from === 'room'
}

function reader(dataset: Dataset): (query: string) => Choices {
  return (query) => readState(dataset, query).choices
}

function turnMessage<From, To>(one: Message<From>, turn: (state: From) => To): Message<To> {
  switch (one.from) {
    case 'room':
      return { ...one, state: turnPresentation(one.state, turn) }
    case 'speaker':
      return { ...one, command: one.command && turnCommand(one.command, turn) }
    case 'pointer':
      return one
  }
}

function turnCommand<From, To>(one: Command<From>, turn: (state: From) => To): Command<To> {
  return one.type === 'live' ? { ...one, choices: orNull(one.choices, turn) } : one
}

function turnPresentation<From, To>(state: Presentation<From>, turn: (state: From) => To): Presentation<To> {
  const { live, last, guess } = state
  return {
    ...state,
    live: orNull(live, turn),
    last: orNull(last, turn),
    guess: guess && { ...guess, before: turn(guess.before) },
  }
}

function orNull<From, To>(state: From | null, turn: (state: From) => To): To | null {
  return state === null ? null : turn(state)
}

// What room and speaker say to one another, and the door at which anything else is turned away.
import * as z from 'zod/mini'
import { bounds, breachOf, type NumberKind } from '../../model/bounds'
import { directions } from '../../results/metrics/metric'
import type { Answer, Guess } from './guess'
import type { Command, Point, Presentation, Question } from './presentation'
import type { Timer } from './timer'

/** The room says how it stands: after each change, when asked, and as a sign of life. */
export interface RoomMessage {
  from: 'room'
  /** Of this one window; another stage that is open has another. */
  room: string
  /** Id of the deck. */
  deck: string
  state: Presentation
}

/** The speaker asks how the room stands, or has it do something. */
export interface SpeakerMessage {
  from: 'speaker'
  /** The room that is meant; null for whichever hears it. */
  room: string | null
  /** Null only asks. */
  command: Command | null
}

export type Message = RoomMessage | SpeakerMessage

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
const guess: z.ZodMiniType<Guess> = z.object({ indicator: text, answer, before: text, toStep: z.nullable(step) })
const timer: z.ZodMiniType<Timer> = z.object({
  started: z.boolean(),
  since: z.nullable(moment),
  elapsed: moment,
})

export const presentationSchema: z.ZodMiniType<Presentation> = z.object({
  step,
  live: z.nullable(text),
  last: z.nullable(text),
  black: z.boolean(),
  pointer: z.nullable(point),
  help: z.boolean(),
  question: z.nullable(question),
  guess: z.nullable(guess),
  revealed: z.boolean(),
  replaying: z.nullable(beat),
  timer,
})

const plainMoves = ['back', 'black', 'pointer', 'help', 'unlock', 'reveal', 'replay', 'beat', 'still', 'close'] as const

const command: z.ZodMiniType<Command> = z.union([
  z.object({ type: z.enum(plainMoves) }),
  z.object({ type: z.literal('next'), at: moment }),
  z.object({ type: z.literal('go'), step }),
  z.object({ type: z.literal('live'), query: z.nullable(text) }),
  z.object({ type: z.literal('point'), to: point }),
  z.object({ type: z.literal('ask'), question: z.nullable(z.object({ indicator: text, kind })) }),
  z.object({ type: z.literal('lock'), answer }),
  z.object({ type: z.literal('timer'), act: z.enum(['pause', 'resume', 'reset']), at: moment }),
])

const message: z.ZodMiniType<Message> = z.union([
  z.object({ from: z.literal('room'), room: text, deck: text, state: presentationSchema }),
  z.object({ from: z.literal('speaker'), room: z.nullable(text), command: z.nullable(command) }),
])

/** What was heard, if it is one of ours in every part; null for anything else. */
export function readMessage(heard: unknown): Message | null {
  const parsed = message.safeParse(heard)
  return parsed.success ? parsed.data : null
}

/** Whether what was heard is a room's, though it may hold what this page cannot read: rooms of other versions speak otherwise. */
export function isOfRoom(heard: unknown): boolean {
  return typeof heard === 'object' && heard !== null && 'from' in heard && heard.from === 'room'
}

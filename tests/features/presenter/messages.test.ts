// The door between room and speaker: only our own messages come through.
import { describe, expect, test } from 'vitest'
import { type Message, readMessage } from '../../../src/features/presenter/messages'
import { openPresentation } from '../../../src/features/presenter/presentation'

const fromRoom: Message = { from: 'room', room: 'r1', deck: 'document', state: openPresentation(3) }

const guessOf = (value: number) => ({ kind: 'number', value })

describe('what is ours', () => {
  test('the state of a room comes through as it was said', () => {
    expect(readMessage(structuredClone(fromRoom))).toEqual(fromRoom)
  })

  test.each<Message>([
    { from: 'speaker', room: null, command: null },
    { from: 'speaker', room: 'r1', command: { type: 'next', at: 5 } },
    { from: 'speaker', room: 'r1', command: { type: 'go', step: 4 } },
    { from: 'speaker', room: 'r1', command: { type: 'live', query: 'asof=2025-06-09' } },
    { from: 'speaker', room: 'r1', command: { type: 'lock', answer: { kind: 'number', value: 0.5 } } },
    { from: 'speaker', room: 'r1', command: { type: 'ask', question: { indicator: 'supply', kind: 'direction' } } },
    { from: 'speaker', room: 'r1', command: { type: 'point', to: { x: 0.1, y: 1 } } },
    { from: 'speaker', room: 'r1', command: { type: 'timer', act: 'pause', at: 5 } },
  ])('a command comes through: %j', (message) => {
    expect(readMessage(message)).toEqual(message)
  })
})

describe('what is not', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'next'],
    ['another program’s message', { type: 'storage', key: 'x' }],
    ['an unknown command', { from: 'speaker', room: null, command: { type: 'reboot' } }],
    ['a step that is no number', { from: 'speaker', room: null, command: { type: 'go', step: '4' } }],
    ['a step 0', { from: 'speaker', room: null, command: { type: 'go', step: 0 } }],
    ['a pointer off the stage', { from: 'speaker', room: null, command: { type: 'point', to: { x: 2, y: 0 } } }],
    ['a guess beyond all figures', { from: 'speaker', room: null, command: { type: 'lock', answer: guessOf(1e308) } }],
    ['a moment beyond all dates', { from: 'speaker', room: null, command: { type: 'next', at: 1e300 } }],
    ['a step beyond all decks', { from: 'speaker', room: null, command: { type: 'go', step: 1e9 } }],
    ['a replay without end', { ...fromRoom, state: { ...openPresentation(1), replaying: 1e9 } }],
    [
      'a timer beyond all dates',
      { ...fromRoom, state: { ...openPresentation(1), timer: { started: true, since: null, elapsed: 1e308 } } },
    ],
    ['a link without end', { from: 'speaker', room: null, command: { type: 'live', query: 'x'.repeat(30_000) } }],
    ['a state with a part missing', { ...fromRoom, state: { step: 2 } }],
    ['a state with a part of another kind', { ...fromRoom, state: { ...openPresentation(1), black: 'yes' } }],
  ])('%s is turned away', (_, heard) => {
    expect(readMessage(heard)).toBeNull()
  })
})

// The door between room and speaker: only our own messages come through.
import { describe, expect, test } from 'vitest'
import {
  type Message,
  readMessage,
  readPresentation,
  writeMessage,
  writePresentation,
} from '../../../src/features/presenter/messages'
import { openPresentation, type Presentation } from '../../../src/features/presenter/presentation'
import { readState } from '../../../src/state/deck'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()

const fromRoom: Message<string> = {
  from: 'room',
  room: 'r1',
  deck: 'document',
  state: writePresentation(dataset, openPresentation(3)),
}

const guessOf = (value: number) => ({ kind: 'number', value })

describe('what is ours', () => {
  test('the state of a room comes through as it was said', () => {
    expect(readMessage(dataset, structuredClone(fromRoom))).toEqual(fromRoom)
  })

  test.each<Message<string>>([
    { from: 'speaker', room: null, command: null },
    { from: 'speaker', room: 'r1', command: { type: 'next', at: 5 } },
    { from: 'speaker', room: 'r1', command: { type: 'go', step: 4 } },
    { from: 'speaker', room: 'r1', command: { type: 'lock', answer: { kind: 'number', value: 0.5 } } },
    { from: 'speaker', room: 'r1', command: { type: 'ask', question: { indicator: 'supply', kind: 'direction' } } },
    { from: 'speaker', room: 'r1', command: { type: 'timer', act: 'pause', at: 5 } },
    { from: 'pointer', room: 'r1', to: { x: 0.1, y: 1 } },
  ])('a command comes through: %j', (message) => {
    expect(readMessage(dataset, message)).toEqual(message)
  })

  test('states of the page go out as the queries of links, and come in read', () => {
    const { choices } = readState(dataset, 'v=2&preset=talks-falter&asof=2025-09-15&maker=ford')
    const said: Message = { from: 'speaker', room: 'r1', command: { type: 'live', choices } }
    const written = writeMessage(dataset, said)
    expect(written).toEqual({
      from: 'speaker',
      room: 'r1',
      command: { type: 'live', choices: 'v=2&preset=talks-falter&asof=2025-09-15&maker=ford' },
    })
    expect(readMessage(dataset, structuredClone(written))).toEqual(said)
  })

  test('a stage with all that it holds is kept as text and read again', () => {
    const [live, last, before] = ['asof=2025-04-28', 'asof=2025-05-26', 'off=huawei-chip-order'].map(
      (link) => readState(dataset, link).choices,
    )
    const state: Presentation = {
      ...openPresentation(2),
      live: live!,
      last: last!,
      guess: { indicator: 'supply', answer: { kind: 'number', value: 0.6 }, before: before!, toStep: null },
      revealed: true,
    }
    const kept = JSON.stringify(writePresentation(dataset, state))
    expect(kept).toContain('"live":"v=2&asof=2025-04-28"')
    expect(readPresentation(dataset, JSON.parse(kept))).toEqual(state)
    expect(readPresentation(dataset, { step: 2 })).toBeNull()
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
    ['a pointer off the stage', { from: 'pointer', room: null, to: { x: 2, y: 0 } }],
    ['a guess beyond all figures', { from: 'speaker', room: null, command: { type: 'lock', answer: guessOf(1e308) } }],
    ['a moment beyond all dates', { from: 'speaker', room: null, command: { type: 'next', at: 1e300 } }],
    ['a step beyond all decks', { from: 'speaker', room: null, command: { type: 'go', step: 1e9 } }],
    ['a replay without end', { ...fromRoom, state: { ...openPresentation(1), replaying: 1e9 } }],
    [
      'a timer beyond all dates',
      { ...fromRoom, state: { ...openPresentation(1), timer: { started: true, since: null, elapsed: 1e308 } } },
    ],
    ['a link without end', { from: 'speaker', room: null, command: { type: 'live', choices: 'x'.repeat(30_000) } }],
    ['a state with a part missing', { ...fromRoom, state: { step: 2 } }],
    ['a state with a part of another kind', { ...fromRoom, state: { ...openPresentation(1), black: 'yes' } }],
  ])('%s is turned away', (_, heard) => {
    expect(readMessage(dataset, heard)).toBeNull()
  })
})

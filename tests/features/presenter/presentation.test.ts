// The moves of the stage, as a pure function.
import { describe, expect, test } from 'vitest'
import {
  type Command,
  canReveal,
  choicesBefore,
  isCovered,
  openPresentation,
  type Presentation,
  present,
  type Steps,
  shownChoices,
} from '../../../src/features/presenter/presentation'
import { type Choices, openingChoices } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()

/** The choices of a fresh page as of a day, built anew at each call. */
function asOf(date: string): Choices {
  const opening = openingChoices(dataset)
  return { ...opening, scenario: { ...opening.scenario, asOf: date } }
}

const steps: Steps = [
  { choices: asOf('2025-03-24'), question: null },
  { choices: asOf('2025-04-28'), question: null },
  { choices: asOf('2025-06-09'), question: { indicator: 'supply', kind: 'direction' } },
]

const next: Command = { type: 'next', at: 1000 }

/** The stage after commands, from a step. */
function after(step: number, ...commands: Command[]): Presentation {
  return commands.reduce((state, command) => present(steps, state, command), openPresentation(step))
}

describe('moving through the deck', () => {
  test('next, back, first and last keep within the deck', () => {
    expect(after(1, next).step).toBe(2)
    expect(after(2, { type: 'back' }).step).toBe(1)
    expect(after(1, { type: 'back' }).step).toBe(1)
    expect(after(1, { type: 'go', step: 99 }).step).toBe(3)
    expect(after(3, { type: 'go', step: -4 }).step).toBe(1)
    expect(after(3, next).step).toBe(3)
  })

  test('next in the dark lights the same step', () => {
    const dark = after(1, { type: 'black' })
    expect(dark.black).toBe(true)
    expect(present(steps, dark, next)).toMatchObject({ black: false, step: 1 })
  })

  test('what was changed on the spot is left behind with its step', () => {
    const state = after(1, { type: 'live', choices: asOf('2025-05-01') }, next)
    expect(state).toMatchObject({ step: 2, live: null, last: null })
  })

  test('the first step on starts the timer, later ones leave it', () => {
    const started = after(1, next)
    expect(started.timer).toEqual({ started: true, since: 1000, elapsed: 0 })
    expect(present(steps, started, { type: 'next', at: 9000 }).timer.since).toBe(1000)
  })
})

describe('a change on the spot', () => {
  const changed = after(2, { type: 'live', choices: asOf('2025-05-01') })

  test('is shown in place of the step, with the step as what was before', () => {
    expect(shownChoices(steps, changed)).toEqual(asOf('2025-05-01'))
    expect(choicesBefore(steps, changed)).toEqual(asOf('2025-04-28'))
  })

  test('goes back to the step as prepared, also by the same choices reached by hand', () => {
    expect(shownChoices(steps, present(steps, changed, { type: 'live', choices: null }))).toEqual(asOf('2025-04-28'))
    expect(present(steps, changed, { type: 'live', choices: asOf('2025-04-28') }).live).toBeNull()
  })

  test('of the same state is no change', () => {
    expect(present(steps, changed, { type: 'live', choices: asOf('2025-05-01') })).toBe(changed)
  })
})

describe('predict, then reveal', () => {
  test('a step with a question is asked for before it is shown', () => {
    const asked = after(2, next)
    expect(asked).toMatchObject({ step: 2, question: { indicator: 'supply', kind: 'direction', toStep: 3 } })
    expect(present(steps, asked, next)).toMatchObject({ step: 3, question: null, guess: null })
  })

  test('the step that answers shows the locked guess with its result', () => {
    const locked = after(2, next, { type: 'lock', answer: { kind: 'direction', direction: 'up' } })
    expect(locked.question).not.toBeNull()
    expect(present(steps, locked, next)).toMatchObject({
      step: 3,
      revealed: true,
      guess: { answer: { direction: 'up' }, before: asOf('2025-04-28') },
    })
  })

  test('back from the question stays at the step before it', () => {
    expect(after(2, next, { type: 'back' })).toMatchObject({ step: 2, question: null })
  })

  test('a guess for any change is revealed only once something has changed', () => {
    const locked = after(
      1,
      { type: 'ask', question: { indicator: 'supply', kind: 'number' } },
      { type: 'lock', answer: { kind: 'number', value: 0.6 } },
    )
    expect(locked.question).toBeNull()
    expect(canReveal(steps, locked)).toBe(false)
    expect(present(steps, locked, { type: 'reveal' }).revealed).toBe(false)
    const changed = present(steps, locked, { type: 'live', choices: asOf('2025-05-01') })
    expect(present(steps, changed, { type: 'reveal' }).revealed).toBe(true)
  })

  test('an answer of the wrong kind is not taken', () => {
    const asked = after(1, { type: 'ask', question: { indicator: 'supply', kind: 'number' } })
    expect(present(steps, asked, { type: 'lock', answer: { kind: 'direction', direction: 'up' } }).guess).toBeNull()
  })

  test('a result that was shown is laid aside with the next change', () => {
    const shown = after(2, next, { type: 'lock', answer: { kind: 'direction', direction: 'up' } }, next)
    expect(present(steps, shown, { type: 'live', choices: asOf('2025-07-01') }).guess).toBeNull()
    expect(present(steps, shown, { type: 'back' }).guess).toBeNull()
  })
})

describe('replay', () => {
  test('plays there and back three times, then rests', () => {
    let state = after(2, { type: 'replay' })
    const beats: (number | null)[] = []
    while (state.replaying !== null) {
      beats.push(state.replaying)
      state = present(steps, state, { type: 'beat' })
    }
    expect(beats).toEqual([0, 1, 2, 3, 4, 5])
    expect(state.step).toBe(2)
  })

  test('has nothing to play at the first step', () => {
    expect(after(1, { type: 'replay' }).replaying).toBeNull()
  })

  test('stops, and on next stays at the step', () => {
    expect(after(2, { type: 'replay' }, { type: 'still' }).replaying).toBeNull()
    expect(after(2, { type: 'replay' }, next)).toMatchObject({ replaying: null, step: 2 })
  })
})

describe('what lies over a step', () => {
  test('is closed from the top: help, black-out, question', () => {
    const asked = after(2, next)
    const dark = present(steps, asked, { type: 'black' })
    const helped = { ...dark, help: true }
    const one = present(steps, helped, { type: 'close' })
    expect(one).toMatchObject({ help: false, black: true })
    const two = present(steps, one, { type: 'close' })
    expect(two).toMatchObject({ black: false })
    expect(two.question).not.toBeNull()
    const three = present(steps, two, { type: 'close' })
    expect(isCovered(three)).toBe(false)
    expect(present(steps, three, { type: 'close' })).toBe(three)
  })
})

test('the pointer goes on and off, whatever else the stage does', () => {
  expect(after(1, { type: 'pointer' }, next).pointing).toBe(true)
  expect(after(1, { type: 'pointer' }, { type: 'pointer' }).pointing).toBe(false)
})

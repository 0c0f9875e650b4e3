// License lanes worked out by hand: phase-in, from-lists, overrides, returns within a week, three outlooks.
import { describe, expect, test } from 'vitest'
import type { Dataset, EventEffect, TradeEvent } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { laneHistories } from '../../src/model/licenses'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { withParameters } from './changes'
import { readVectors } from './vectors'

const lane = 'magnets/a'
const weekDates = ['2025-01-06', '2025-01-13', '2025-01-20', '2025-01-27', '2025-02-03', '2025-02-10'] as const

function event(id: string, date: string, effect: EventEffect): TradeEvent {
  const fixed = { by: 'CN', chapter: 'document', evidence: 'document', enabled: true } as const
  return { id, date, title: id, effects: [effect], ...fixed }
}

/** The small reference network with three license states, and with these events alone. */
function networkWith(events: TradeEvent[], phaseWeeks = 1) {
  const { dataset } = readVectors('tiny')
  const review = { id: 'review', name: 'Review', clearance: 0.4, assurance: 0.2 }
  const changed: Dataset = { ...dataset, events, licenseStates: [...dataset.licenseStates, review] }
  return compile(withParameters(changed, { phaseWeeks }))
}

/** Clearance of the only lane in each of the first six weeks. */
function clearances(events: TradeEvent[], phaseWeeks: number, scenario: Omit<Scenario, 'asOf'> = {}): number[] {
  const network = networkWith(events, phaseWeeks)
  return weekDates.map((asOf) => evaluate(network, { ...scenario, asOf }).lanes[lane]!.clearance)
}

function expectClose(actual: number[], expected: number[]): void {
  expect(actual).toHaveLength(expected.length)
  actual.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 12)
  })
}

describe('phase-in', () => {
  const stop = event('stop', weekDates[1], { state: 'suspended' })

  test('a cut takes phaseWeeks, a first step in its own week', () => {
    expectClose(clearances([stop], 4), [1, 0.75, 0.5, 0.25, 0, 0])
  })

  test('a change in the middle of another goes on from where the lane is, and both take their own weeks', () => {
    // The cut goes on by a quarter a week, while the easing to 0.4 adds a tenth a week.
    const ease = event('ease', weekDates[3], { state: 'review' })
    expectClose(clearances([stop, ease], 4), [1, 0.75, 0.5, 0.35, 0.2, 0.3])
  })

  test('clearance is the mean of the last phaseWeeks weeks’ states', () => {
    const ease = event('ease', weekDates[2], { state: 'review' })
    const again = event('again', weekDates[4], { state: 'open' })
    // States of the weeks: 1, 0, 0.4, 0.4, 1, 1, and 1 before the calendar.
    expectClose(clearances([stop, ease, again], 3), [1, 2 / 3, 1.4 / 3, 0.8 / 3, 1.8 / 3, 2.4 / 3])
  })

  test('half a week more than two counts the third week back by half', () => {
    expectClose(clearances([stop], 2.5), [1, 1 - 1 / 2.5, 1 - 2 / 2.5, 0, 0, 0])
  })

  test('less than a week counts as one', () => {
    expectClose(clearances([stop], 0.2), [1, 0, 0, 0, 0, 0])
  })

  test('entering the same state again does not start over', () => {
    const again = event('again', weekDates[2], { state: 'suspended' })
    expectClose(clearances([stop, again], 4), [1, 0.75, 0.5, 0.25, 0, 0])
  })

  test('a change dated before the calendar takes hold in week 0', () => {
    expectClose(clearances([event('old', '2024-11-01', { state: 'suspended' })], 2), [0.5, 0, 0, 0, 0, 0])
  })

  test('leaving and re-entering a state within one week changes nothing', () => {
    const ease = event('ease', '2025-01-28', { state: 'open' })
    const again = event('again', '2025-01-29', { state: 'suspended' })
    expectClose(clearances([stop, ease, again], 4), [1, 0.75, 0.5, 0.25, 0, 0])
  })
})

describe('from-lists', () => {
  const ease = event('ease', weekDates[2], { from: ['suspended'], state: 'review' })

  test('easing a lane that was never restricted does nothing', () => {
    expectClose(clearances([ease], 1), [1, 1, 1, 1, 1, 1])
    expect(laneHistories(networkWith([ease]), { asOf: weekDates[0] })[0]!.changes).toMatchObject([
      { event: 'ease', fate: 'not from this state' },
    ])
  })

  test('the same easing takes hold once the lane is suspended', () => {
    const stop = event('stop', weekDates[1], { state: 'suspended' })
    expectClose(clearances([stop, ease], 1), [1, 0, 0.4, 0.4, 0.4, 0.4])
  })

  test('on one date the order in the file decides', () => {
    const stop = event('stop', weekDates[2], { state: 'suspended' })
    expectClose(clearances([stop, ease], 1), [1, 1, 0.4, 0.4, 0.4, 0.4])
    expectClose(clearances([ease, stop], 1), [1, 1, 0, 0, 0, 0])
  })
})

describe('scope', () => {
  test('an effect on another material or destination leaves the lane alone', () => {
    expectClose(clearances([event('a', weekDates[0], { material: [], state: 'suspended' })], 1), [1, 1, 1, 1, 1, 1])
    expectClose(
      clearances([event('b', weekDates[0], { destination: ['x'], state: 'suspended' })], 1),
      [1, 1, 1, 1, 1, 1],
    )
  })
})

describe('overrides', () => {
  const stop = event('stop', weekDates[1], { state: 'suspended' })
  const later = event('later', weekDates[4], { state: 'open' })

  test('a state set by hand drops the changes from that week on and keeps those before', () => {
    const network = networkWith([stop, later])
    const scenario = { asOf: weekDates[3], overrides: { [lane]: 'review' } }
    const { changes, steps } = laneHistories(network, scenario)[0]!
    expect(changes.map(({ event: id, week, fate }) => [id, week, fate])).toEqual([
      ['stop', 1, 'took hold'],
      ['later', 4, 'dropped by hand'],
      [null, 3, 'took hold'],
    ])
    expect(steps.map(({ week, state }) => [week, network.dataset.licenseStates[state]!.id])).toEqual([
      [1, 'suspended'],
      [3, 'review'],
    ])
  })

  test('what is dated later in the very week of the override is dropped, what is dated up to its day stays', () => {
    const [monday, tuesday] = ['2025-02-03', '2025-02-04']
    const own = { state: 'open', date: tuesday } as const
    const onTheDay = event('on-the-day', monday, { state: 'suspended' })
    const dayAfter = event('day-after', own.date, { state: own.state })
    const scenario = { asOf: monday, overrides: { [lane]: 'review' } }
    expect(laneHistories(networkWith([onTheDay, dayAfter]), scenario)[0]!.changes).toMatchObject([
      { event: 'on-the-day', fate: 'took hold' },
      { event: 'day-after', fate: 'dropped by hand' },
      { event: null, fate: 'took hold' },
    ])
  })

  test('an event switched off has no effect', () => {
    expectClose(clearances([stop, later], 1, { events: { stop: false } }), [1, 1, 1, 1, 1, 1])
  })
})

describe('three outlooks', () => {
  const states = ({ dataset }: ReturnType<typeof networkWith>, steps: readonly { week: number; state: number }[]) =>
    steps.map(({ week, state }) => [week, dataset.licenseStates[state]!.id])
  const stop = event('stop', weekDates[1], { state: 'suspended' })
  const ease = event('ease', '2025-01-28', { state: 'review' })
  const open = event('open', weekDates[5], { state: 'open' })
  const network = networkWith([stop, ease, open])

  test('the path knows all, held what is dated up to the as-of date, stress what came before its week', () => {
    // 29 January is a Wednesday of week 3; the easing came the day before.
    const { steps, held, stress } = laneHistories(network, { asOf: '2025-01-29' })[0]!
    expect(states(network, steps)).toEqual([
      [1, 'suspended'],
      [3, 'review'],
      [5, 'open'],
    ])
    expect(states(network, held)).toEqual([
      [1, 'suspended'],
      [3, 'review'],
    ])
    expect(states(network, stress)).toEqual([[1, 'suspended']])
  })

  test('on the day before the easing, held does not know of it', () => {
    const { held } = laneHistories(network, { asOf: '2025-01-27' })[0]!
    expect(states(network, held)).toEqual([[1, 'suspended']])
    expect(evaluate(network, { asOf: '2025-01-27' }).lanes[lane]).toEqual({ state: 'suspended', clearance: 0 })
    expect(evaluate(network, { asOf: '2025-01-28' }).lanes[lane]).toEqual({ state: 'review', clearance: 0.4 })
  })

  test('under stress the lane is suspended from the as-of week on, set by hand or not', () => {
    const scenario = { asOf: weekDates[4], overrides: { [lane]: 'open' } }
    const { steps, held, stress } = laneHistories(network, scenario)[0]!
    expect(states(network, stress)).toEqual([
      [1, 'suspended'],
      [3, 'review'],
      [4, 'suspended'],
    ])
    expect(states(network, steps)).toEqual(states(network, held))
    expect(steps.at(-1)).toMatchObject({ week: 4 })
  })

  test('events count past the end of the calendar, which bounds the as-of date alone', () => {
    // The calendar ends with week 11; the horizon of 20 weeks from week 2 with week 21.
    const late = networkWith([event('late', '2025-04-21', { state: 'suspended' })])
    const { supply } = evaluate(late, { asOf: weekDates[2], horizonWeeks: 20 }).paths
    expect(supply.a).toHaveLength(22)
    expect(supply.a!.slice(14, 17)).toEqual([1, expect.closeTo(0.2, 12), expect.closeTo(0.2, 12)])
  })
})

// Runs in a row share their arrays: none leaves anything behind for the next, and no result changes afterwards.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/model/calendar'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { centralInputs } from '../../src/model/parameters'
import { Room } from '../../src/model/room'
import { run, runAhead } from '../../src/model/run'
import { outlooks, type Scenario } from '../../src/model/scenario'
import { drawBatch } from '../../src/model/uncertainty'
import { settings } from './generators'
import { withRanges } from './ranges'

test('the same lengths in the same order are the same arrays, others are new', () => {
  const room = new Room()
  const [floats, more, ints] = [room.floats(4), room.floats(4), room.ints(4)]
  expect(more).not.toBe(floats)
  room.begin()
  expect(room.floats(4)).toBe(floats)
  expect(room.floats(5)).not.toBe(more)
  expect(room.ints(4)).toBe(ints)
})

describe('on any network', () => {
  /** The scenario in several ways, each of which asks for arrays of other lengths. */
  const ways = (scenario: Scenario, start: string): Scenario[] => [
    ...outlooks.map((outlook) => ({ ...scenario, outlook })),
    { ...scenario, horizonWeeks: 3, outlook: 'stress' },
    { asOf: start },
    { ...scenario, events: {}, overrides: {} },
  ]

  test('an evaluation after others is what it is on a network of its own', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const used = compile(dataset)
        for (const other of ways(scenario, dataset.calendar.start)) evaluate(used, other)
        expect(evaluate(used, scenario)).toEqual(evaluate(compile(dataset), scenario))
      }),
    )
  })

  test('a result stays what it was, whatever is evaluated after it', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const network = compile(dataset)
        const outcome = evaluate(network, scenario)
        const before = structuredClone(outcome)
        for (const other of ways(scenario, dataset.calendar.start)) evaluate(network, other)
        expect(outcome).toEqual(before)
      }),
    )
  })

  test('draws with paths and without them, of one scenario and of another, do not touch each other', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const ranged = withRanges(dataset)
        const used = compile(ranged)
        const request = { scenario, seed: 1, numbers: [3, 1, 4], withPaths: true }
        const first = drawBatch(used, request)
        const before = structuredClone(first)
        const asOf = addDays(dataset.calendar.start, 1)
        drawBatch(used, { ...request, scenario: { asOf }, withPaths: false })
        expect(drawBatch(used, request)).toEqual(first)
        expect(first).toEqual(before)
      }),
      { numRuns: 40 },
    )
  })

  test('a run without a room keeps its arrays to itself', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const network = compile(dataset)
        const inputs = centralInputs(network, scenario)
        const one = run(network, scenario, inputs)
        const output = one.outlooks.stress.stocks.output.slice()
        run(network, { asOf: dataset.calendar.start }, inputs)
        evaluate(network, scenario)
        expect(one.outlooks.stress.stocks.output).toEqual(output)
      }),
      { numRuns: 40 },
    )
  })

  test('the only outlook that is read is what it is beside the others', () => {
    fc.assert(
      fc.property(settings, ({ dataset, scenario }) => {
        const network = compile(dataset)
        const inputs = centralInputs(network, scenario)
        for (const only of outlooks) {
          const whole = run(network, scenario, inputs, { keepCover: only })
          const alone = run(network, scenario, inputs, { keepCover: only, only })
          expect(alone.outlooks[only].stocks).toEqual(whole.outlooks[only].stocks)
          expect(alone.outlooks[only].inflation).toEqual(whole.outlooks[only].inflation)
          expect(alone.outlooks[only].risk).toEqual(whole.outlooks[only].risk)
          expect(alone.outlooks[only].stop).toEqual(whole.outlooks[only].stop)
          expect(alone.outlooks[only].vehiclesLost).toEqual(whole.outlooks[only].vehiclesLost)
          expect(alone.exposure).toEqual(whole.exposure)
          expect(alone.stoppedSince).toEqual(whole.stoppedSince)
          expect(alone.inflationNowBp).toBe(whole.inflationNowBp)
          expect(alone.vehiclesLostToDate).toEqual(whole.vehiclesLostToDate)
          const { ahead } = runAhead(network, scenario, inputs, only)
          const { inflation, risk, stop, firstLine, vehiclesLost, lowestOutput } = whole.outlooks[only]
          expect(ahead).toMatchObject({ inflation, risk, stop, firstLine, vehiclesLost, lowestOutput })
        }
      }),
    )
  })
})

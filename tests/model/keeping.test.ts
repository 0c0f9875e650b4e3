// Draws in keeping with the record: the first of them in order, all where the record says nothing, and on what they hang.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { addDays } from '../../src/model/calendar'
import type { Dataset, PastRecord } from '../../src/model/dataset'
import { drawsInKeeping, matcher, mostTried } from '../../src/model/keeping'
import { compile } from '../../src/model/network'
import { pastOf, recordsBroken } from '../../src/model/records'
import { run } from '../../src/model/run'
import { drawInputs, drawnInputs } from '../../src/model/sampling'
import type { Scenario } from '../../src/model/scenario'
import { range } from './draw'
import { settings } from './generators'
import { withRanges } from './ranges'
import { dataset, documentCase, network } from './shipped'
import { readVectors } from './vectors'

vi.setConfig({ testTimeout: 60_000 })

const seed = 7
const asOf = '2025-01-06'

/** The small network with ranges, and with these records. */
function tinyWith(records: PastRecord[]): Dataset {
  return { ...withRanges(readVectors('tiny').dataset), records }
}

/** A record of vehicles lost in the calendar that exactly so many of the first draws keep. */
function keptBy(count: number, of: number): PastRecord {
  const small = compile(tinyWith([]))
  const scenario: Scenario = { asOf, horizonWeeks: 12 }
  const inputs = drawnInputs(small, scenario)
  const lost = range(of).map((n) => {
    drawInputs(small, scenario, seed, n, inputs)
    return run(small, scenario, inputs).outlooks.path.vehiclesLost[0]!
  })
  const sorted = lost.toSorted((a, b) => a - b)
  const high = count === 0 ? -1 : (sorted[count - 1]! + sorted[count]!) / 2
  return { id: 'lost', kind: 'vehiclesLost', automaker: 'a', until: '2025-03-30', low: -1, high }
}

describe('the draws in keeping', () => {
  test('are the first that break no record, in the order of their numbers', () => {
    const { numbers, tried, kept, ignored } = drawsInKeeping(network, documentCase, seed, 120)
    const past = pastOf(network, documentCase)
    const inputs = drawnInputs(network, past.scenario)
    const inOrder = range(tried).filter((n) => {
      drawInputs(network, past.scenario, seed, n, inputs)
      return recordsBroken(network, past, inputs).length === 0
    })
    expect(numbers).toEqual(inOrder)
    expect(numbers).toHaveLength(120)
    expect({ kept, ignored }).toEqual({ kept: 120, ignored: false })
    expect(tried).toBe(numbers.at(-1)! + 1)
  })

  test('begin with those of which fewer are wanted', () => {
    const [few, many] = [60, 120].map((wanted) => drawsInKeeping(network, documentCase, seed, wanted).numbers)
    expect(many!.slice(0, 60)).toEqual(few)
  })

  test('are the same that the command line keeps among those that it looks through', () => {
    const { numbers, tried } = drawsInKeeping(network, documentCase, seed, 120)
    expect(range(tried).filter(matcher(network, documentCase, seed))).toEqual(numbers)
  })

  test('are others for another seed', () => {
    const [one, other] = [1, 2].map((each) => drawsInKeeping(network, documentCase, each, 60).numbers)
    expect(one).not.toEqual(other)
  })

  test('are all where there are no records', () => {
    const without = compile({ ...dataset, records: [] })
    expect(drawsInKeeping(without, documentCase, seed, 80)).toEqual({
      numbers: range(80),
      tried: 80,
      kept: 80,
      ignored: false,
    })
    const { records: _, ...bare } = dataset
    expect(drawsInKeeping(compile(bare), documentCase, seed, 3).numbers).toEqual([0, 1, 2])
  })

  test('are looked for among eight times as many as are wanted, among twelve times as many beyond 500', () => {
    expect([50, 500, 5000].map(mostTried)).toEqual([400, 4000, 60_000])
  })
})

describe('where few are in keeping', () => {
  const found = (count: number, wanted: number) =>
    drawsInKeeping(compile(tinyWith([keptBy(count, 800)])), { asOf }, seed, wanted)

  test('fifty of all that are looked through are enough, though more were wanted', () => {
    const { numbers, ...rest } = found(50, 100)
    expect(rest).toEqual({ tried: 800, kept: 50, ignored: false })
    expect(numbers).toHaveLength(50)
    expect(numbers).not.toEqual(range(50))
  })

  test('with one fewer the record is left aside, and all draws are taken as they come', () => {
    expect(found(49, 100)).toEqual({ numbers: range(100), tried: 800, kept: 49, ignored: true })
  })

  test('none in keeping is no other', () => {
    expect(found(0, 100)).toEqual({ numbers: range(100), tried: 800, kept: 0, ignored: true })
  })

  test('who wants fewer than fifty needs no more than that', () => {
    expect(found(400, 5)).toMatchObject({ numbers: { length: 5 }, kept: 5, ignored: false })
    expect(drawsInKeeping(compile(tinyWith([keptBy(0, 800)])), { asOf }, seed, 5)).toEqual({
      numbers: range(5),
      tried: 40,
      kept: 0,
      ignored: true,
    })
  })
})

describe('the match', () => {
  test('hangs neither on events, dates, lanes, the as-of date, the horizon, own events nor levers', () => {
    fc.assert(
      fc.property(settings, fc.nat(1000), ({ dataset: drawn, scenario }, each) => {
        const generated = withRanges(drawn)
        const { parameters } = scenario
        const bare: Scenario = {
          asOf: addDays(drawn.calendar.start, 7 * drawn.calendar.weeks - 1),
          ...(parameters ? { parameters } : {}),
        }
        // Each on a network of its own: nothing that was found before may help.
        const [one, other] = [scenario, bare].map((asked) => drawsInKeeping(compile(generated), asked, each, 12))
        expect(one).toEqual(other)
      }),
    )
  })

  test('hangs on parameters that are set by hand', () => {
    const byHand: Scenario = { ...documentCase, parameters: { airWeeks: 2 } }
    const [central, set] = [documentCase, byHand].map((scenario) => drawsInKeeping(network, scenario, seed, 60))
    expect(set!.numbers).not.toEqual(central!.numbers)
    // Far off, nothing that is drawn beside it is in keeping any more.
    const farOff = { ...documentCase, parameters: { coverScale: 9 } }
    expect(drawsInKeeping(network, farOff, seed, 60)).toEqual({
      numbers: range(60),
      tried: 480,
      kept: 0,
      ignored: true,
    })
  })

  test('is found once: a switch costs only the draws in keeping', () => {
    const { asOf: _, ...choices } = { ...documentCase, events: { 'talks-falter': true }, horizonWeeks: 13 }
    const before = drawsInKeeping(network, documentCase, seed, 120)
    expect(drawsInKeeping(network, { asOf: '2026-06-01', ...choices }, seed, 120)).toBe(before)
  })

  test('is the same again after many others', () => {
    const small = compile(tinyWith([keptBy(400, 800)]))
    const before = drawsInKeeping(small, { asOf }, seed, 20)
    for (let i = 0; i < 20; i++) drawsInKeeping(small, { asOf, parameters: { headroom: i / 100 } }, seed, 20)
    expect(drawsInKeeping(small, { asOf }, seed, 20)).toEqual(before)
  })
})

// Records: each kind kept at its edges and broken just beyond them, months by days, and what has no part in the match.
import { describe, expect, test } from 'vitest'
import type { Dataset, ExportsRecord, FirstStopRecord, PastRecord, VehiclesLostRecord } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { laneHistories } from '../../src/model/licenses'
import { compile } from '../../src/model/network'
import { centralInputs } from '../../src/model/parameters'
import { brokenRecords, pastOf, recordsBroken } from '../../src/model/records'
import type { Scenario } from '../../src/model/scenario'
import { readVectors } from './vectors'

const asOf = '2025-01-06'

/**
 * The small network with these records. Exports: none from week 2 on, the week of 20 January 2025. The line stops in week 5,
 * the week of 10 February, and loses 400 vehicles in it, then 800 a week.
 */
function tinyWith(records: PastRecord[], changes: Partial<Dataset> = {}) {
  return compile({ ...readVectors('tiny').dataset, records, ...changes })
}

function isKept(record: PastRecord, scenario: Partial<Scenario> = {}, changes: Partial<Dataset> = {}): boolean {
  return brokenRecords(tinyWith([record], changes), { asOf, ...scenario }).length === 0
}

describe('exports', () => {
  const record = (months: Record<string, number>, within: number): ExportsRecord => {
    return { id: 'exports', kind: 'exports', months, within }
  }

  test('of a month are the mean over its days that were simulated', () => {
    // Of the 26 days from 6 to 31 January, 14 come before the stop.
    expect(isKept(record({ '2025-01': 14 / 26 }, 0))).toBe(true)
    expect(isKept(record({ '2025-01': 14 / 26 + 1e-6 }, 0))).toBe(false)
  })

  test('of a week that two months share count by their days', () => {
    // With shipments whole again from 17 February: 12 of 28 days; 1 and 2 February lie in the week of 27 January.
    const changes = { history: { events: { resume: true } } }
    expect(isKept(record({ '2025-02': 12 / 28 }, 0), {}, changes)).toBe(true)
    // 3 February is a Monday: moved there, only the two days before it are shut.
    const moved = { history: { events: { resume: true }, dates: { resume: '2025-02-03' } } }
    expect(isKept(record({ '2025-02': 26 / 28 }, 0), {}, moved)).toBe(true)
  })

  test('may differ by as much as is said, on the mean over the months', () => {
    const months = { '2025-01': 14 / 26 + 0.1, '2025-02': 0.3 }
    expect(isKept(record(months, 0.2))).toBe(true)
    expect(isKept(record(months, 0.2 - 1e-6))).toBe(false)
    expect(isKept(record({ '2025-01': 14 / 26 - 0.2 }, 0.2))).toBe(true)
    expect(isKept(record({ '2025-01': 14 / 26 - 0.2 }, 0.2 - 1e-6))).toBe(false)
  })

  test('are whole where no export needs a license', () => {
    const links = readVectors('tiny').dataset.links.map((link) => ({ ...link, lane: null }))
    expect(isKept(record({ '2025-02': 1 }, 0), {}, { links })).toBe(true)
  })
})

describe('a first stop', () => {
  const record = (from: string, until: string): FirstStopRecord => {
    return { id: 'stop', kind: 'firstStop', automaker: 'a', from, until }
  }

  test('lies in the weeks of both days, whichever day of them', () => {
    expect(isKept(record('2025-02-16', '2025-02-16'))).toBe(true)
    expect(isKept(record('2025-02-10', '2025-02-10'))).toBe(true)
    expect(isKept(record('2025-01-06', '2025-06-01'))).toBe(true)
  })

  test('is broken by a stop in the week before, or in the week after', () => {
    expect(isKept(record('2025-02-17', '2025-02-23'))).toBe(false)
    expect(isKept(record('2025-01-06', '2025-02-09'))).toBe(false)
  })

  test('that never comes breaks it', () => {
    expect(isKept(record('2025-01-06', '2025-12-31'), { parameters: { lineStopShare: 0.8 } })).toBe(false)
    expect(isKept(record('2025-01-06', '2025-12-31'), { parameters: { lineStopShare: 0.79 } })).toBe(true)
  })

  test('is the first of any line', () => {
    const { automakers } = readVectors('tiny').dataset
    const lines = [
      { id: 'thick', share: 0.75, coverFactor: 3 },
      { id: 'thin', share: 0.25, coverFactor: 1 },
    ]
    // The thin line holds 0.8 weeks of stock, and stops in week 4.
    const changes = { automakers: automakers.map((maker) => ({ ...maker, lines })) }
    expect(isKept(record('2025-02-03', '2025-02-09'), {}, changes)).toBe(true)
  })
})

describe('vehicles lost', () => {
  const record = (until: string, low: number, high: number, from?: string): VehiclesLostRecord => {
    return { id: 'lost', kind: 'vehiclesLost', automaker: 'a', until, low, high, ...(from ? { from } : {}) }
  }
  const near = 1e-3

  test('count from the start of the calendar to the week of the last day, which is in', () => {
    expect(isKept(record('2025-02-09', 0, 0))).toBe(true)
    expect(isKept(record('2025-02-10', 400, 400))).toBe(true)
    expect(isKept(record('2025-02-16', 400, 400))).toBe(true)
    expect(isKept(record('2025-02-17', 1200, 1200))).toBe(true)
  })

  test('lie between both bounds, which are in', () => {
    expect(isKept(record('2025-02-16', 400 - near, 400))).toBe(true)
    expect(isKept(record('2025-02-16', 400, 400 + near))).toBe(true)
    expect(isKept(record('2025-02-16', 400 + near, 500))).toBe(false)
    expect(isKept(record('2025-02-16', 300, 400 - near))).toBe(false)
  })

  test('may count from a week on, which is in', () => {
    expect(isKept(record('2025-02-23', 1200, 1200, '2025-02-16'))).toBe(true)
    expect(isKept(record('2025-02-23', 800, 800, '2025-02-17'))).toBe(true)
    expect(isKept(record('2025-02-23', 1200, 1200, '2024-06-01'))).toBe(true)
  })

  test('of days before the calendar are none', () => {
    expect(isKept(record('2024-12-31', 0, 0))).toBe(true)
    expect(isKept(record('2024-12-31', 1, 9))).toBe(false)
  })

  test('may be counted past the end of the calendar', () => {
    // Week 11 is the last of the calendar; weeks 6 to 15 lose 800 each.
    expect(isKept(record('2025-04-27', 400 + 8000, 400 + 8000))).toBe(true)
  })
})

describe('several records', () => {
  const keptStop: PastRecord = { id: 'kept', kind: 'firstStop', automaker: 'a', from: asOf, until: '2025-03-30' }
  const noLoss: PastRecord = {
    id: 'no-loss',
    kind: 'vehiclesLost',
    automaker: 'a',
    until: '2025-03-30',
    low: 0,
    high: 0,
  }
  const exports: PastRecord = { id: 'exports', kind: 'exports', months: { '2025-01': 1 }, within: 0.1 }

  test('broken ones are named in the order of the file', () => {
    expect(brokenRecords(tinyWith([noLoss, keptStop, exports]), { asOf })).toEqual(['no-loss', 'exports'])
    expect(brokenRecords(tinyWith([exports, keptStop, noLoss]), { asOf })).toEqual(['exports', 'no-loss'])
    expect(brokenRecords(tinyWith([]), { asOf })).toEqual([])
  })

  test('one is enough where only that is asked: exports are looked at first, since they cost less', () => {
    const network = tinyWith([noLoss, keptStop, exports])
    const past = pastOf(network, { asOf })
    const inputs = centralInputs(network, past.scenario)
    expect(recordsBroken(network, past, inputs, true)).toEqual(['exports'])
    expect(recordsBroken(network, past, inputs)).toEqual(['no-loss', 'exports'])
  })

  test('are looked at to the last day of any: a stop past its own last day does not keep one', () => {
    const early: PastRecord = { ...keptStop, id: 'early', until: '2025-02-09' }
    expect(brokenRecords(tinyWith([early, keptStop]), { asOf })).toEqual(['early'])
    expect(pastOf(tinyWith([early]), { asOf }).end).toBe(5)
    expect(pastOf(tinyWith([early, exports]), { asOf }).end).toBe(5)
    expect(pastOf(tinyWith([early, keptStop]), { asOf }).end).toBe(12)
    expect(pastOf(tinyWith([exports]), { asOf }).end).toBe(4)
    expect(pastOf(tinyWith([]), { asOf }).end).toBe(0)
  })
})

describe('the past', () => {
  const { dataset } = readVectors('tiny')
  const other: Scenario = {
    asOf: '2025-03-03',
    horizonWeeks: 3,
    events: { stop: false },
    dates: { resume: '2025-01-27' },
    overrides: { 'magnets/a': 'open' },
    added: [{ id: 'own', date: asOf, title: 'Own', by: 'US', effects: [{ state: 'suspended' }] }],
    measures: { cover: { '*/*': 9 }, evenStock: { '*': 1 }, transitWeeks: 1, shift: { '*/*>magnet-jp': 1 } },
  }

  test('is what the dataset says of it: what one switches, moves, adds or sets by hand has no part in it', () => {
    const network = compile(dataset)
    const steps = (scenario: Scenario) => laneHistories(network, pastOf(network, scenario).scenario)[0]!.steps
    expect(pastOf(network, other).scenario).toEqual({ asOf })
    expect(steps(other)).toEqual(steps({ asOf }))
    expect(evaluate(network, other).records).toEqual(evaluate(network, { asOf }).records)
  })

  test('takes parameters that are set by hand', () => {
    const network = compile(dataset)
    expect(pastOf(network, { ...other, parameters: { transitWeeks: 6 } }).scenario.parameters).toEqual({
      transitWeeks: 6,
    })
    expect(evaluate(network, { ...other, parameters: { transitWeeks: 6 } }).records).toEqual(['lost'])
  })

  test('may switch and move events of its own', () => {
    const history = { events: { stop: false } }
    expect(evaluate(compile({ ...dataset, history }), { asOf }).records).toEqual(['lost'])
  })

  test('repeats, however many values a parameter went through in between', () => {
    const network = compile(dataset)
    const broken = (transitWeeks: number) => brokenRecords(network, { asOf, parameters: { transitWeeks } })
    expect(broken(1)).toEqual([])
    for (let i = 0; i < 20; i++) broken(1 + i / 40)
    expect(broken(6)).toEqual(['lost'])
    expect(broken(1)).toEqual([])
  })
})

// Bounds at the doors for data: each number of each file is held to some, and none that is let in leads to a result that is none.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parseDataset } from '../../src/data/parseDataset'
import { parseScenario } from '../../src/data/parseScenario'
import { parseTrade } from '../../src/data/parseTrade'
import { parseSaved } from '../../src/data/savedSchema'
import { findBuffers } from '../../src/model/buffer'
import { findFlips } from '../../src/model/claim'
import { type Dataset, parameterIds } from '../../src/model/dataset'
import { valueAddedAtRiskUsd } from '../../src/model/distress'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { outlooks, type Scenario } from '../../src/model/scenario'
import { runSensitivity } from '../../src/model/sensitivity'
import { summarize } from '../../src/model/summary'
import { drawBatch } from '../../src/model/uncertainty'
import { readShipped } from '../app/shipped'
import { settings } from '../model/generators'
import { readVectors } from '../model/vectors'
import { savedRecord } from './savedRecord'

vi.setConfig({ testTimeout: 300_000 })

/** A place in JSON at which a number stands. */
interface Place {
  holder: object
  key: string
  path: string
}

function numbersIn(json: unknown, at = ''): Place[] {
  if (!(json instanceof Object)) return []
  return Object.entries(json).flatMap(([key, value]) => {
    const named = /^[\w/-]+$/.test(key) ? `.${key}` : `["${key}"]`
    const path = `${at}${Array.isArray(json) ? `[${key}]` : named}`.replace(/^\./, '')
    return typeof value === 'number' ? [{ holder: json, key, path }] : numbersIn(value, path)
  })
}

/** Places of numbers that a door lets in at a value, and others whose faults name another place. */
function letIn(json: object, value: number, faultsOf: (json: unknown) => { path: string }[]): string[] {
  return numbersIn(json).flatMap(({ holder, key, path }) => {
    const was: unknown = Reflect.get(holder, key)
    Reflect.set(holder, key, value)
    const paths = faultsOf(json).map((fault) => fault.path)
    Reflect.set(holder, key, was)
    return paths.includes(path) ? [] : [`${path}: ${paths.join()}`]
  })
}

const wild = [1e308, -1e308, 1e31]

describe('every number of a file has bounds, beyond which the fault names it', () => {
  test.each(wild)('a dataset: %d', (value) => {
    // One of every kind of thing is enough, and the whole file would take minutes.
    const { dataset } = readVectors('tiny')
    const grounds = { basis: 'assumption' } as const
    const ranged = (number: number) => ({ value: number, low: number, high: number, ...grounds })
    const json = structuredClone({
      ...dataset,
      valueAddedPerVehicleUsd: ranged(1),
      licenseStates: dataset.licenseStates.map((state) => ({ ...state, validWeeks: ranged(26) })),
      automakers: dataset.automakers.map((maker) => ({
        ...maker,
        usAssemblyShare: ranged(0.5),
        lines: [{ id: 'l', share: ranged(1), coverFactor: ranged(1) }],
      })),
      records: [
        { id: 'e', kind: 'exports', months: { '2025-02': 0.4 }, within: 0.1 },
        { id: 'l', kind: 'vehiclesLost', automaker: 'a', until: '2025-02-09', low: 10, high: 20 },
      ],
      events: dataset.events.map((event) => ({ ...event, paragraph: 3 })),
      sources: [{ id: 's', title: 'S', publisher: 'P', year: 2025, url: null }],
      presets: [{ id: 'p', name: 'P', scenario: { horizonWeeks: 26, parameters: { headroom: 0.1 } } }],
      pastShocks: [{ id: 'x', name: 'X', role: 'fitted', depletion: ranged(0.1), observed: ranged(0.1) }],
      rivalAccounts: { paragraph: 3, question: '?', sides: [] },
    })
    expect(parseDataset(json)).toMatchObject({ ok: true })
    const faultsOf = (given: unknown) => {
      const parsed = parseDataset(given)
      return parsed.ok ? [] : parsed.faults
    }
    expect(numbersIn(json).length).toBeGreaterThan(100)
    expect(letIn(json, value, faultsOf)).toEqual([])
  })

  test.each(wild)('observed trade: %d', (value) => {
    const json = readShipped('trade.json')
    expect(parseTrade(json)).toMatchObject({ ok: true })
    const faultsOf = (given: unknown) => {
      const parsed = parseTrade(given)
      return parsed.ok ? [] : parsed.faults
    }
    expect(letIn(json, value, faultsOf)).toEqual([])
  })

  test.each(wild)('a saved scenario: %d', (value) => {
    const faultsOf = (given: unknown) => {
      const parsed = parseSaved(given)
      return parsed.ok ? [] : parsed.faults
    }
    expect(letIn(savedRecord(), value, faultsOf)).toEqual([])
  })

  test.each(wild)('a scenario: %d', (value) => {
    const { dataset } = readVectors('tiny')
    const json = {
      asOf: dataset.calendar.start,
      parameters: Object.fromEntries(dataset.parameters.map((parameter) => [parameter.id, parameter.value])),
      horizonWeeks: 26,
      measures: {
        cover: { 'a/*': 1 },
        shift: { 'a/motor>magnet-jp': 0.1 },
        evenStock: { a: 0.5 },
        transitWeeks: 1,
      },
    }
    expect(parseScenario(dataset, json)).toMatchObject({ ok: true })
    const faultsOf = (given: unknown) => {
      const parsed = parseScenario(dataset, given)
      return parsed.ok ? [] : parsed.faults
    }
    expect(numbersIn(json)).toHaveLength(parameterIds.length + 5)
    expect(letIn(json, value, faultsOf)).toEqual([])
  })
})

describe('weeks are loops, and loops end', () => {
  const { dataset } = readVectors('tiny')
  const weeksOf = (change: Partial<Dataset>) => parseDataset({ ...dataset, ...change }).ok

  test('ten years are let in, a week more is not', () => {
    expect(weeksOf({ calendar: { start: '2025-01-06', weeks: 520 }, horizonWeeks: 520 })).toBe(true)
    expect(weeksOf({ calendar: { start: '2025-01-06', weeks: 521 } })).toBe(false)
    expect(weeksOf({ horizonWeeks: 521 })).toBe(false)
  })

  test.each(['phaseWeeks', 'transitWeeks', 'airWeeks', 'timeToRecoverWeeks', 'dealerStockWeeks', 'dealerRebuild'])(
    '%s',
    (id) => {
      const asked = (weeks: number) => parseScenario(dataset, { asOf: '2025-01-27', parameters: { [id]: weeks } })
      expect(asked(520).ok).toBe(true)
      expect(asked(520.5)).toEqual({
        ok: false,
        faults: [{ path: `parameters.${id}`, message: 'must not be over 520, is 520.5' }],
      })
    },
  )
})

describe('dates', () => {
  const { dataset } = readVectors('tiny')

  test.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['9999-12-31', false],
    ['0100-01-01', false],
  ])('%s of an event: %s', (date, sound) => {
    const events = dataset.events.map((event, i) => (i === 0 ? { ...event, date } : event))
    const parsed = parseDataset({ ...dataset, events })
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual(sound ? [] : ['events[0].date'])
  })

  test('of a calendar, a what-if that is moved, and a saved scenario', () => {
    expect(parseDataset({ ...dataset, records: [], calendar: { start: '9999-12-27', weeks: 12 } })).toMatchObject({
      ok: false,
      faults: [{ path: 'calendar.start' }],
    })
    expect(parseScenario(dataset, { asOf: '2025-01-27', dates: { resume: '9000-01-01' } })).toMatchObject({
      ok: false,
      faults: [{ path: 'dates.resume' }],
    })
    const { snapshot } = savedRecord()
    expect(parseSaved(savedRecord({ snapshot: { ...snapshot, asOf: '9000-01-01' } }))).toMatchObject({
      ok: false,
      faults: [{ path: 'snapshot.asOf' }],
    })
  })
})

/** The ends of what a number may be, and some that are past them. */
const extremes = fc.constantFrom(
  ...[0, 5e-324, 1e-310, 1e-200, 1e-9, 0.001, 0.5, 1, 10, 52, 104, 519.6, 520, 1000, 1e6, 1e9, 1e12, 1e30, 1e300],
  Number.MAX_VALUE,
)

const replacements = fc.array(
  fc.record({ at: fc.noBias(fc.nat(999_999)), value: fc.oneof(extremes, fc.double({ noNaN: true, min: 0 })) }),
  { minLength: 20, maxLength: 60, size: 'max' },
)

/** Puts numbers into JSON one by one, and takes back what the door refuses; gives how many were let in. */
function push(json: object, wanted: { at: number; value: number }[], isLetIn: () => boolean): number {
  const places = numbersIn(json)
  return wanted.filter(({ at, value }) => {
    const { holder, key } = places[at % places.length]!
    const was: unknown = Reflect.get(holder, key)
    Reflect.set(holder, key, value)
    if (isLetIn()) return true
    Reflect.set(holder, key, was)
    return false
  }).length
}

/** Places of numbers that are none. */
function holes(outcome: unknown): string[] {
  return numbersIn(outcome)
    .filter(({ holder, key }) => !Number.isFinite(Reflect.get(holder, key)))
    .map(({ path }) => path)
}

test('whatever numbers the doors let in, every result is a number or the null that stands for never', () => {
  let pushed = 0
  const numbers = [0, 1, 2]
  fc.assert(
    fc.property(settings, replacements, replacements, ({ dataset: drawn, scenario: asked }, data, choices) => {
      const dataset: Dataset = structuredClone(drawn)
      // Also the optional numbers.
      dataset.valueAddedPerVehicleUsd = 1
      for (const maker of dataset.automakers) maker.usAssemblyShare = 0.5
      pushed += push(dataset, data, () => parseDataset(dataset).ok)
      const scenario: Scenario = {
        ...asked,
        asOf: dataset.calendar.start,
        parameters: Object.fromEntries(dataset.parameters.map(({ id, value }) => [id, value])),
        horizonWeeks: 4,
        measures: { cover: { '*/*': 1 }, evenStock: { '*': 0.5 }, transitWeeks: 1 },
      }
      pushed += push(scenario, choices, () => parseScenario(dataset, scenario).ok)
      const network = compile(dataset)
      for (const one of [scenario, { asOf: dataset.calendar.start }]) {
        const outcome = evaluate(network, one)
        expect(holes(outcome)).toEqual([])
        expect(holes(valueAddedAtRiskUsd(network, outcome))).toEqual([])
        for (const outlook of outlooks) {
          const seen = { ...one, outlook }
          const batch = drawBatch(network, { scenario: seen, seed: 1, numbers, withPaths: true })
          expect(holes(summarize(dataset, 1, { numbers, tried: 3, kept: 3, ignored: false }, [batch]))).toEqual([])
        }
        expect(holes(findBuffers(network, one))).toEqual([])
        expect(holes(runSensitivity(network, one))).toEqual([])
        expect(holes(findFlips(network, one))).toEqual([])
      }
    }),
    { numRuns: 60 },
  )
  expect(pushed).toBeGreaterThan(600)
})

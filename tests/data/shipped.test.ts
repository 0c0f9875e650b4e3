// The shipped files: they pass the door, carry the reference numbers and their sources, and bear out what the method page says.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDataset } from '../../src/data/parseDataset'
import { parseTrade } from '../../src/data/parseTrade'
import { namedSources } from '../../src/data/sourceRules'
import { checkAgainstObserved, monthlyMeans, simulatedExports } from '../../src/model/backtest'
import type { Dataset, History } from '../../src/model/dataset'
import { evaluate } from '../../src/model/evaluate'
import { scarcityPriceRise } from '../../src/model/inflation'
import { compile } from '../../src/model/network'
import { toResult } from '../../src/model/outcome'
import { centralInputs } from '../../src/model/parameters'
import type { Scenario } from '../../src/model/scenario'
import type { Trade } from '../../src/model/trade'
import { differences } from '../model/closeness'
import { readVectors } from '../model/vectors'

const dataset = readDataset()
const trade = readTrade()
const network = compile(dataset)
const asItHappened = presetScenario('as-it-happened')

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../public/api/v1/${name}`, import.meta.url), 'utf8'))
}

function readDataset(): Dataset {
  const parsed = parseDataset(readJson('dataset.json'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.dataset
}

function readTrade(): Trade {
  const parsed = parseTrade(readJson('trade.json'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.trade
}

function presetScenario(id: string): Scenario {
  const preset = dataset.presets?.find((one) => one.id === id)
  if (!preset) throw new Error(`no preset ${id}`)
  return { asOf: dataset.defaultAsOf, ...preset.scenario }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Keys that the engine does not read. */
const wording = new Set(['name', 'title', 'text', 'label', 'unit', 'note', 'sources'])

/** Where what the engine reads is not as expected: numbers and ranges to 1e-12, ids and settings exactly. More keys may be there. */
function departures(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof expected === 'number') {
    const value = isRecord(actual) ? actual.value : actual
    const same = typeof value === 'number' && Math.abs(value - expected) <= 1e-12
    return same ? [] : [`${path}: ${String(value)} instead of ${expected}`]
  }
  if (!isRecord(expected))
    return actual === expected ? [] : [`${path}: ${String(actual)} instead of ${String(expected)}`]
  if (!isRecord(actual)) return [`${path}: missing`]
  const keys = 'low' in expected ? ['value', 'low', 'high'] : Object.keys(expected).filter((key) => !wording.has(key))
  return keys.flatMap((key) => {
    const item = expected[key]
    // Lists are compared by id: the shipped one may hold more events, between those of the reference.
    const id = Array.isArray(expected) && isRecord(item) ? item.id : undefined
    const counterpart = id !== undefined && Array.isArray(actual) ? actual.find((one) => one.id === id) : actual[key]
    return departures(counterpart, item, `${path}.${id ?? key}`)
  })
}

/** Every ranged number, with its path. */
function figures(data: unknown, path = ''): { path: string; basis: unknown; source: unknown }[] {
  if (!isRecord(data)) return []
  const own = 'value' in data && 'low' in data ? [{ path, basis: data.basis, source: data.source }] : []
  return [...own, ...Object.entries(data).flatMap(([key, value]) => figures(value, `${path}.${key}`))]
}

describe('numbers', () => {
  const reference = readVectors('magnets').dataset

  test('are those of the reference dataset, to 1e-12', () => {
    expect(departures(dataset, reference)).toEqual([])
  })

  test('nothing is added to the network or left out of it', () => {
    const counts = ({ nodes, links, lanes, licenseStates, components, automakers }: Dataset) =>
      [nodes, links, lanes, licenseStates, components, automakers].map(({ length }) => length)
    expect(counts(dataset)).toEqual(counts(reference))
  })

  test.each(readVectors('magnets').cases.map((one) => [one.name, one] as const))('%s', (_, { scenario, expected }) => {
    expect(differences(toResult(evaluate(network, scenario)), expected)).toEqual([])
  })
})

describe('sources', () => {
  test('each one that is listed is used', () => {
    const used = new Set(namedSources(dataset).map(({ id }) => id))
    expect(dataset.sources?.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
    const usedByTrade = new Set(namedSources(trade).map(({ id }) => id))
    expect(trade.sources.map(({ id }) => id).filter((id) => !usedByTrade.has(id))).toEqual([])
  })

  test('every figure that is no assumption has one', () => {
    const bare = figures(dataset).filter(({ basis, source }) => basis !== 'assumption' && source === undefined)
    expect(bare).toEqual([])
  })

  test('every observed month that is no assumption has one', () => {
    const observed = trade.months.flatMap(({ world, us }) => [world, us])
    const bare = observed.filter((figure) => figure && figure.basis !== 'assumption' && figure.source === undefined)
    expect(bare).toEqual([])
  })
})

describe('cards and rival accounts', () => {
  test('every step of a card says how it is known, and has a source where it is no statement of the document', () => {
    const steps = (dataset.cards ?? []).flatMap((card) => card.steps)
    expect(steps.length).toBeGreaterThan(10)
    const known = ({ basis, source }: (typeof steps)[number]) => basis === 'document' || source !== undefined
    expect(steps.filter((step) => !known(step))).toEqual([])
  })

  test('the rival accounts lead to the same numbers: the truce is undone within its own week', () => {
    const [washington, beijing] = dataset.rivalAccounts!.sides.map(({ presetId }) => presetScenario(presetId))
    expect(washington).not.toEqual(beijing)
    expect(differences(evaluate(network, washington!), evaluate(network, beijing!))).toEqual([])
  })

  test('value added is known for every maker', () => {
    expect(dataset.valueAddedPerVehicleUsd).toMatchObject({ value: 20_000, low: 14_000, high: 28_000 })
    expect(dataset.automakers.map(({ usAssemblyShare }) => usAssemblyShare)).toMatchObject([
      { value: 0.52 },
      { value: 0.77 },
      { value: 0.57 },
    ])
  })
})

describe('history', () => {
  test('what is taken for what happened switches and moves the same events as "as it happened"', () => {
    const standing = ({ events = {}, dates = {} }: History) =>
      dataset.events.map(({ id, enabled, date }) => [id, events[id] ?? enabled, dates[id] ?? date])
    expect(dataset.history).toBeDefined()
    expect(standing(dataset.history ?? {})).toEqual(standing(asItHappened))
  })

  test('"as it happened" is the document with the general licenses', () => {
    const document = presetScenario('document')
    const withLicenses = { ...document, events: { ...document.events, 'general-licenses': true } }
    expect(differences(evaluate(network, asItHappened), evaluate(network, withLicenses))).toEqual([])
  })

  test('simulated exports follow the observed ones as closely as the method page says', () => {
    const months = monthlyMeans(dataset.calendar, simulatedExports(network, asItHappened))
    const { fittedError, laterError } = checkAgainstObserved(trade, months, '2025-12')
    expect(fittedError).toBeLessThan(0.04)
    expect(laterError).toBeGreaterThan(0.05)
    expect(laterError).toBeLessThan(0.12)
    // The further from the fitted months, the worse.
    expect(checkAgainstObserved(trade, months, '2026-03').laterError).toBeGreaterThan(0.12)
  })

  test.each([
    ['fitted', 0.68, 0.118],
    ['null case', 0.086, 0.001],
    ['held out', 0.16, 0.016],
  ])('the past shock "%s": depletion %f gives %f', (role, depletion, predicted) => {
    const shock = dataset.pastShocks?.find((one) => one.role === role)
    const { newPriceResponse, priceThreshold } = centralInputs(network, asItHappened).parameters
    expect(shock?.depletion.value).toBe(depletion)
    expect(scarcityPriceRise(depletion, newPriceResponse, priceThreshold)).toBeCloseTo(predicted, 3)
  })
})

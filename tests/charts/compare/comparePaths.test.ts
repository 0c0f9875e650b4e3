// Paths of scenarios over one another: their values, findings, labels and shared weeks.
import { describe, expect, test } from 'vitest'
import type { ComparedPath } from '../../../src/charts/compare/compareTimeline'
import {
  type ComparePathsInput,
  shapeCompareOutput,
  shapeComparePrices,
  shapeCompareSupply,
} from '../../../src/charts/compare/shapeComparePaths'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import type { Scenario } from '../../../src/model/scenario'
import { dataset, path, scenarios } from '../paths/inputs'

const network = compile(dataset)

function pathOf(place: string, name: string, scenario: Scenario): ComparedPath {
  return { place, name, scenario, outcome: evaluate(network, scenario) }
}
const document = pathOf('A', 'The document', { asOf: '2025-09-01' })
const falter = pathOf('B', 'If talks falter badly', scenarios['talks falter']!)
const inputOf = (paths: ComparedPath[], maker: string | null = null): ComparePathsInput => ({ network, paths, maker })

describe('each line', () => {
  test('is a scenario’s, in the order of the letters whichever is the base, with a style of its own', () => {
    for (const shape of [shapeCompareOutput, shapeCompareSupply, shapeComparePrices]) {
      const { series } = shape(inputOf([falter, document]))
      expect(series.map(({ name }) => name)).toEqual(['A', 'B'])
      expect(new Set(series.map(({ style }) => style.dash)).size).toBe(2)
    }
  })

  test('is all makers’ mean: output by vehicles, supply by tonnes', () => {
    const values = Object.fromEntries(dataset.automakers.map(({ id }, m) => [id, path(m === 0 ? 0 : 1)]))
    const { outcome } = document
    const made = { ...document, outcome: { ...outcome, paths: { ...outcome.paths, output: values, supply: values } } }
    const [vehicles, tonnes] = [network.makers[0]!.unitsPerYear, network.makers[0]!.kgPerYear]
    const output = shapeCompareOutput(inputOf([made])).series[0]!.values[0]!
    const supply = shapeCompareSupply(inputOf([made])).series[0]!.values[0]!
    expect(output).toBeCloseTo(100 * (1 - vehicles / network.totalUnitsPerYear), 9)
    expect(supply).toBeCloseTo(100 * (1 - tonnes / network.totalKgPerYear), 9)
  })

  test('is one maker’s own where one is chosen, in its hue; prices stay everybody’s', () => {
    const { series, measure } = shapeCompareSupply(inputOf([document, falter], 'ford'))
    expect(measure).toBe('supply of Ford, % of normal')
    expect(series[1]!.values).toEqual(falter.outcome.paths.supply.ford!.map((share) => expect.closeTo(100 * share, 9)))
    expect(series[0]!.style.color).toContain('--maker-2')
    const prices = shapeComparePrices(inputOf([document, falter], 'ford'))
    expect(prices.series[1]!.values).toEqual(falter.outcome.paths.cpiBp.map((bp) => bp / 100))
    expect(prices.series[0]!.style.color).toBe('var(--ink)')
    expect(prices.note).toContain('Of all makers together.')
  })

  test('is labelled with its letter and as much of its name as fits', () => {
    const { labels } = shapeCompareOutput(inputOf([document, falter]))
    expect(labels.map(({ text }) => text)).toEqual(['A The document', 'B If talks fal…'])
    const long = { ...falter, name: 'Edited from The document (Talks falter on)' }
    expect(shapeCompareOutput(inputOf([document, long])).labels[1]!.text).toBe('B')
    expect(labels.every(({ at }) => at === 'end')).toBe(true)
  })
})

describe('the finding', () => {
  test('names the month in which lines stand furthest apart, and their values then', () => {
    const { title, series } = shapeCompareSupply(inputOf([document, falter]))
    const gaps = series[0]!.values.map((value, week) => Math.abs(value - series[1]!.values[week]!))
    const week = gaps.indexOf(Math.max(...gaps))
    expect(title).toBe(
      `Supply differs most in Sep 2025: ${Math.round(series[0]!.values[week]!)}% in A, ${Math.round(series[1]!.values[week]!)}% in B`,
    )
  })

  test('says that equal lines run alike', () => {
    const { title } = shapeComparePrices(inputOf([document, { ...document, place: 'C' }]))
    expect(title).toBe('Inflation runs alike in A and C')
  })
})

describe('the weeks', () => {
  test('carry the events of all, and say who alone has one', () => {
    const { timeline, note } = shapeCompareOutput(inputOf([document, falter]))
    const own = timeline.marks.filter(({ label }) => label.endsWith('only)'))
    expect(own.map(({ label }) => label)).toEqual([expect.stringMatching(/What if: Talks falter.* \(B only\)$/)])
    expect(new Set(timeline.marks.map(({ id }) => id)).size).toBe(timeline.marks.length)
    expect(timeline.asOf.label).toBe('As of 1 Sep 2025')
    expect(note).not.toContain('upright line')
  })

  test('show the base’s as-of date, and say the others’ where they differ', () => {
    const early = pathOf('B', 'Early', { asOf: '2025-06-09' })
    const { timeline, note, summary } = shapeCompareOutput(inputOf([document, early]))
    expect(timeline.asOf.label).toBe('As of 1 Sep 2025 (A)')
    expect(note).toContain('The upright line is the as-of date of A; B is as of 9 June 2025.')
    expect(summary).toMatch(/B, Early: \d+% as of its date, lowest/)
  })

  test('go as far as the line that looks furthest ahead, whichever is the base', () => {
    // 22 weeks behind and 13 ahead, and 34 behind and 52 ahead.
    const near = pathOf('B', 'Near', { asOf: '2025-06-09', horizonWeeks: 13 })
    for (const paths of [
      [document, near],
      [near, document],
    ]) {
      const { timeline, series } = shapeCompareSupply(inputOf(paths))
      expect([timeline.weeks, timeline.starts.length]).toEqual([86, 86])
      expect(timeline.starts.at(-1)).toBe('2026-08-24')
      expect(series.map(({ values }) => values.length)).toEqual([86, 35])
    }
  })

  test('that only one line has say nothing of how far the lines are apart', () => {
    const near = pathOf('B', 'Near', { asOf: '2025-06-09', horizonWeeks: 13 })
    expect(shapeCompareSupply(inputOf([document, near])).title).toBe('Supply runs alike in A and B')
    expect(shapeCompareSupply(inputOf([near, document])).title).toBe('Supply runs alike in A and B')
  })

  test('in which a line that looks further ahead than the base is worst have their dates', () => {
    const near = pathOf('A', 'Near', { asOf: '2025-06-09', horizonWeeks: 13 })
    // The worst week of inflation after talks falter is week 85.
    expect(shapeComparePrices(inputOf([near, falter])).summary).toContain('in the week of 24 Aug 2026')
  })
})

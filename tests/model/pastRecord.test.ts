// The shipped dataset against what is on record: what draws are held against, and checks that are kept out of it.
import { describe, expect, test } from 'vitest'
import { weekOf } from '../../src/model/calendar'
import { evaluate } from '../../src/model/evaluate'
import { drawsInKeeping } from '../../src/model/keeping'
import { dataset, documentCase, history, network } from './shipped'

/** What happened, from the start of the calendar to the end of 2026. */
const all = evaluate(network, { ...history, asOf: '2025-01-06', horizonWeeks: 104 })

function week(date: string): number {
  return weekOf(dataset.calendar, date)
}

test('the central values break no record', () => {
  expect(dataset.records!.length).toBeGreaterThan(0)
  expect(evaluate(network, documentCase).records).toEqual([])
})

test('history switches the same events as the preset “as it happened”', () => {
  expect(dataset.history?.events).toEqual(dataset.presets!.find(({ id }) => id === 'as-it-happened')!.scenario.events)
})

test('draws in keeping are common enough to look for', () => {
  const { numbers, tried } = drawsInKeeping(network, documentCase, 1, 500)
  expect(numbers).toHaveLength(500)
  expect(tried).toBeLessThan(4000)
})

describe('checks kept out of the match', () => {
  test('thin lines stop by the week of 26 May 2025', () => {
    const stops = Object.values(all.ahead.automakers).map(({ weeksToLineStop }) => weeksToLineStop ?? Infinity)
    expect(Math.min(...stops)).toBeLessThanOrEqual(week('2025-05-26'))
  })

  test('as of the end of November 2026, no maker has had a stopped line since August 2025', () => {
    const late = evaluate(network, { ...history, asOf: '2026-11-29' })
    const { lineStopShare } = Object.fromEntries(dataset.parameters.map(({ id, value }) => [id, value]))
    for (const { id, lines } of dataset.automakers) {
      expect(late.automakers[id]!.stoppedSince).toBeNull()
      // A stopped line of the smallest share takes at least this much off the maker's output.
      const least = Math.min(...lines!.map(({ share }) => Number(share))) * lineStopShare!
      const since = late.paths.output[id]!.slice(week('2025-09-01'), late.asOfWeek + 1)
      expect(Math.min(...since)).toBeGreaterThan(1 - least)
    }
  })
})

describe('what happened, as the model has it', () => {
  test('Ford’s thinnest line stops in the week of 19 May 2025, Stellantis and GM follow one and two weeks later', () => {
    expect(week('2025-05-19')).toBe(19)
    const stops = Object.entries(all.ahead.automakers).map(([id, { weeksToLineStop, firstLine }]) => {
      return [id, weeksToLineStop, firstLine]
    })
    expect(stops).toEqual([
      ['gm', 21, 'gm-1'],
      ['ford', 19, 'ford-1'],
      ['stellantis', 20, 'stellantis-1'],
    ])
  })

  test('Ford is at 85% of plan at the worst and loses 17,400 vehicles in all, the three 31,000', () => {
    expect(all.ahead.automakers.ford!.lowestOutput).toBeCloseTo(0.85, 2)
    expect(Math.round(all.ahead.automakers.ford!.vehiclesLost / 100) * 100).toBe(17_400)
    expect(Math.round(all.ahead.total.vehiclesLost / 1000) * 1000).toBe(31_000)
  })

  test('it is over by the end of June', () => {
    for (const path of Object.values(all.paths.output)) {
      expect(path.slice(week('2025-07-01')).every((output) => output > 1 - 1e-9)).toBe(true)
    }
  })
})

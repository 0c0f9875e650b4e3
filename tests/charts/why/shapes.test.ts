// The shapes of why, held against the opening scenario's known contributions and cases checked by hand.
import { describe, expect, test } from 'vitest'
import { metricAxis, neverAxis, valueAxis } from '../../../src/charts/why/axis'
import { shapeStates } from '../../../src/charts/why/shapeStates'
import { shapeTornado } from '../../../src/charts/why/shapeTornado'
import { shapeWaterfall } from '../../../src/charts/why/shapeWaterfall'
import { attribute } from '../../../src/model/attribution'
import { compile } from '../../../src/model/network'
import type { SensitivityRow } from '../../../src/model/sensitivity'
import { runStates } from '../../../src/model/stateSpace'
import { findMetric } from '../../../src/results/metrics/metrics'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const scenario = presetScenario(dataset, 'document')
const space = runStates(compile(dataset), scenario, presetScenario(dataset, 'no-restrictions'))

function waterfallOf(id: string, sampled: number | null = null) {
  const { metric, k } = findMetric(dataset, id)
  const attribution = { ...attribute(space, k), sampled }
  return shapeWaterfall({ dataset, scenario, words: metric, attribution, events: space.events.length })
}

function wordsFor(id: string) {
  return findMetric(dataset, id).metric
}

describe('the waterfall', () => {
  test('counts each step between the levels as they are shown', () => {
    const { metric } = findMetric(dataset, 'exposure/ford')
    const shape = (without: number, steps: [event: string, value: number][]) =>
      shapeWaterfall({
        ...{ dataset, scenario, words: metric, events: steps.length },
        attribution: {
          without,
          now: steps.reduce((sum, [, value]) => sum + value, without),
          contributions: steps.map(([event, value]) => ({ event, value })),
          sampled: null,
        },
      })
    // 24.6 and 56.4 are 25 and 56: 31 apart, though 31.8 would be written as 32.
    const one = shape(24.6, [['shipments-suspended', 31.8]])
    expect(one.rows.map(({ text }) => text)).toEqual(['25 of 100', '+31', '56 of 100'])
    expect(one.title).toMatch(/from 25 of 100 to 56 of 100; “.+” weighs most: \+31$/)
    const two = shape(24.6, [
      ['shipments-suspended', 31.8],
      ['temporary-licenses', -20.8],
    ])
    expect(two.rows.map(({ text, level }) => [text, level])).toEqual([
      ['25 of 100', '25 of 100'],
      ['+31', '56 of 100'],
      ['−20', '36 of 100'],
      ['36 of 100', '36 of 100'],
    ])
  })

  test('goes from no events to now by event, in date order', () => {
    const { rows } = waterfallOf('supply')
    expect(rows.map(({ text }) => text)).toEqual(['100%', '−46', '+1', '−1', '−1', '+1', '+12', '66%'])
    const dates = rows.flatMap(({ date }) => (date === '' ? [] : [Date.parse(date)]))
    expect(dates).toEqual([...dates].sort((a, b) => a - b))
  })

  test('each step begins where the last ended, and the last ends at now', () => {
    const { rows } = waterfallOf('supply')
    const steps = rows.slice(1, -1)
    for (const [i, step] of steps.entries()) expect(step.from).toBe(rows[i]!.to)
    expect(steps.at(-1)!.to).toBeCloseTo(rows.at(-1)!.to, 12)
  })

  test('says what weighs most, and how it is known', () => {
    expect(waterfallOf('supply').title).toBe(
      'Supply getting through: from 100% to 66%; “China suspends rare-earth shipments” weighs most: −46',
    )
    expect(waterfallOf('supply').note).toContain('1,024 on/off states of 10 events')
    expect(waterfallOf('supply').note).not.toContain('sampled')
    const { note } = waterfallOf('supply', 1234)
    expect(note).toMatch(/^Shapley values, sampled over 1,234 random orders of 6 events, which are too many/)
    expect(note).not.toContain('Exact')
  })

  test('has the events of one’s own among the others, and says that they are', () => {
    const { metric } = findMetric(dataset, 'supply')
    const own = { id: 'own-1', date: '2025-05-20', title: 'A strike', by: 'US' as const, effects: [] }
    const { rows, title } = shapeWaterfall({
      ...{ dataset, words: metric, events: 2, scenario: { ...scenario, added: [own] } },
      attribution: {
        ...{ without: 1, now: 0.4, sampled: null },
        contributions: [
          { event: 'own-1', value: -0.5 },
          { event: 'temporary-licenses', value: -0.1 },
        ],
      },
    })
    expect(rows.map(({ label }) => label)).toEqual([
      'With none of these events',
      'Yours: A strike',
      'Temporary licenses for suppliers of the three',
      'Now',
    ])
    expect(title).toContain('“A strike” weighs most: −50')
  })

  test('of the first stop says what “never” counts as', () => {
    expect(waterfallOf('line-stop').note).toContain('“Never” counts as 52 weeks')
  })
})

describe('the strip of states', () => {
  const { metric, k } = findMetric(dataset, 'supply')
  const chart = shapeStates(metric, space, k, 24)

  test('holds every state once, ours in one column', () => {
    expect(chart.columns.reduce((sum, { count }) => sum + count, 0)).toBe(1024)
    expect(chart.columns.filter(({ ours }) => ours)).toHaveLength(1)
    expect(chart.columns.at(-1)).toMatchObject({ from: '100%', to: '100%', count: 512 })
  })

  test('says how many states are better', () => {
    // The 512 without the stop, and with it those in which Geneva's easing is not taken back, whether the call is on or
    // not: 2 of 32, each 16 times, since the four events after 9 June are not known then. 544 of 1,023 others.
    expect(chart.title).toBe('Worse than 53% of 1,024 states')
  })

  test('says where events were left out', () => {
    expect(chart.note).toMatch(/^One mark for each on\/off state of the 10 events that touch a lane/)
    const { note } = shapeStates(metric, { ...space, cut: true }, k, 24)
    expect(note).toMatch(/^One mark for each on\/off state of 10 events, .* only those that differ from the reference/)
  })

  test('says that none is better, and that all are alike', () => {
    expect(shapeStates(metric, { ...space, here: 0 }, k, 24).title).toBe('None of 1,024 states is better')
    const flat = { ...space, values: new Float64Array(space.values.length) }
    expect(shapeStates(metric, flat, k, 24).title).toContain('are alike')
  })
})

describe('the tornado', () => {
  const supplyAt = (low: number, high: number, id: string): SensitivityRow => {
    const at = (value: number) => Float64Array.from({ length: space.indicators }, () => value)
    return { id, name: id, parameter: null, low: at(low), high: at(high) }
  }
  const { metric, k } = findMetric(dataset, 'supply')
  const rows = [supplyAt(0.6, 0.7, 'small'), supplyAt(0.66, 0.66, 'still'), supplyAt(0.9, 0.5, 'large')]
  const chart = shapeTornado(dataset, metric, k, rows, 0.66)

  test('ranks by how far the indicator moves and leaves out what does not move it', () => {
    expect(chart.rows.map(({ key }) => key)).toEqual(['large', 'small'])
    expect(chart.still).toBe(1)
    expect(chart.title).toBe('“large” matters most: 90% at its low, 50% at its high')
  })

  test('says so where nothing moves', () => {
    expect(shapeTornado(dataset, metric, k, rows.slice(1, 2), 0.66).title).toBe(
      'No assumption moves supply getting through here',
    )
  })
})

describe('words', () => {
  test.each([
    ['supply', -0.4623, '−46', '−46 points of supply'],
    ['supply', 0.0099, '+1', '+1 point of supply'],
    ['supply', 0.001, '0', 'no points of supply'],
    ['line-stop', -100.83, '−101', '−101 weeks to the first line stop'],
    ['line-stop', 0.1667, '+0.2', '+0.2 weeks to the first line stop'],
    ['vehicles', 2_178_762, '+2.2 M', '+2.2 M vehicles unbuilt'],
    ['vehicles', -275_919, '−276 k', '−275,900 vehicles unbuilt'],
    ['inflation-peak', -8.19, '−0.08', '−0.08 points of inflation at its peak'],
    ['exposure/gm', 39.48, '+39', '+39 points of GM’s exposure'],
  ])('a shift of %s by %d is %s, or %s', (id, change, short, long) => {
    expect(wordsFor(id).shift(change)).toBe(short)
    expect(wordsFor(id).shiftLong(change)).toBe(long)
  })

  test('a first stop that never comes', () => {
    expect([wordsFor('line-stop').value(104), wordsFor('line-stop').value(1)]).toEqual(['never', '1 week'])
  })
})

describe('axes', () => {
  test('enclose all values in round ticks', () => {
    expect(valueAxis([0.364, 1]).ticks).toEqual([0.2, 0.4, 0.6, 0.8, 1])
    expect(valueAxis([0, 0]).domain[1]).toBeGreaterThan(0)
  })

  test('give “never” a place of its own, past the weeks', () => {
    const axis = neverAxis([3, 4, 104], 104)
    expect(axis.place(104)).toBeGreaterThan(axis.place(4))
    expect(axis.place(104)).toBeLessThan(10)
    expect(axis.valueAt(axis.ticks.at(-1)!)).toBe(104)
    expect(metricAxis({ never: 104 }, [0, 3]).ticks.at(-1)).toBeLessThan(104)
  })
})

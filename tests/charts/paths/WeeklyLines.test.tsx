// What a path chart draws, in px that one can count by hand: lines at their values in their colors, marks of events at their weeks.
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PathChart } from '../../../src/charts/paths/PathChart'
import { shapeOutput } from '../../../src/charts/paths/shapeOutput'
import type { WeeklyChart } from '../../../src/charts/paths/weeklyChart'
import { inputOf, path, scenarios, toEndOf2026, withPaths } from './inputs'

// 44 px left and 112 right, 36 above and 28 below: 515 px for weeks 0 to 103, 168 px for 25 to 100%.
const initialWidth = 44 + 515 + 112
const x = (week: number) => 44 + 5 * week
const y = (percent: number) => 204 - (168 * (percent - 25)) / 75

function drawChart(chart: WeeklyChart, week: number | null = null) {
  const shared = { week, setWeek: () => {} }
  return render(<PathChart chart={chart} shared={shared} asTable={false} initialWidth={initialWidth} />).container
}

/** The corners of a line, px to the tenth. */
function pointsOf(line: Element): number[][] {
  const steps = (line.getAttribute('d') ?? '').split(/[ML]/).slice(1)
  return steps.map((step) => step.split(',').map((number) => Math.round(10 * Number(number)) / 10))
}
const tenth = (place: number) => Math.round(10 * place) / 10

const chart = shapeOutput(
  withPaths('output', { gm: path(1), ford: path(1, { 26: 0.5, 30: 0.9 }), stellantis: path(1, { 60: 0.25 }) }),
)

test('each maker’s line runs through its own values, in its own color', () => {
  const lines = [...drawChart(chart).querySelectorAll('.recharts-line-curve')]
  const lineOf = (maker: number) => lines.find((line) => line.getAttribute('stroke') === `var(--maker-${maker})`)!
  const at = (maker: number, week: number) => pointsOf(lineOf(maker))[week]
  expect(pointsOf(lineOf(2))).toHaveLength(104)
  for (const [maker, week, percent] of [
    ...[[1, 0, 100] as const, [1, 103, 100] as const],
    ...[[2, 25, 100] as const, [2, 26, 50] as const, [2, 30, 90] as const, [2, 103, 90] as const],
    ...[[3, 59, 100] as const, [3, 60, 25] as const],
  ]) {
    expect(at(maker, week), `maker ${maker} in week ${week}`).toEqual([x(week), tenth(y(percent))])
  }
})

test('the reference is thin and gray at its own values', () => {
  const lines = [...drawChart(chart).querySelectorAll('.recharts-line-curve')]
  const reference = lines.filter((line) => line.getAttribute('stroke') === 'var(--ghost-line)')
  expect(reference.length).toBeGreaterThan(0)
  for (const line of reference) expect(pointsOf(line).every(([, place]) => place === y(100))).toBe(true)
})

test('a band is shaded from its low to its high end, in its maker’s color', () => {
  const band = { maker: 'ford', name: 'Ford', style: chart.series[1]!.style }
  const banded: WeeklyChart = {
    ...chart,
    bands: [{ ...band, key: 'band-1', p10: path(40), p50: path(55), p90: path(70, { 50: 85 }) }],
  }
  const area = drawChart(banded).querySelector('.recharts-area-area')!
  expect(area).toHaveAttribute('fill', 'var(--maker-2)')
  const places = [...(area.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, across, down]) => [
    Number(across),
    tenth(Number(down)),
  ])
  expect(places).toContainEqual([x(0), tenth(y(70))])
  expect(places).toContainEqual([x(50), tenth(y(85))])
  expect(places).toContainEqual([x(103), tenth(y(40))])
})

test('events stand at their weeks: Washington a disc, Beijing a square, both a ring, a what-if apart', () => {
  const container = drawChart(shapeOutput(inputOf(toEndOf2026(scenarios['talks falter']!))))
  const leads = [...container.querySelectorAll('path.markLead')]
  const drawn = leads.map((lead) => {
    const mark = lead.nextElementSibling!
    const foot = /L([\d.]+) /.exec(lead.getAttribute('d') ?? '')?.[1]
    return `${(Number(foot) - 44) / 5} ${mark.tagName} ${mark.getAttribute('class')}`
  })
  // 4 April, 12, 13 and 23 May, 5 and 6 June, 11 August 2025; the calendar starts on 6 January.
  expect(drawn).toEqual([
    '12 rect mark',
    '18 circle markRing',
    '18 circle mark',
    '19 circle mark',
    '21 circle markRing',
    '21 rect mark',
    '31 rect markWhatIf',
  ])
})

test('the cursor stands at its week, with a dot on each line', () => {
  const container = drawChart(chart, 26)
  expect(container.querySelector('line.cursor')).toHaveAttribute('x1', String(x(26)))
  const dots = [...container.querySelectorAll('circle.dot')].map((dot) => [
    dot.getAttribute('fill'),
    Number(dot.getAttribute('cx')),
    Number(dot.getAttribute('cy')),
  ])
  expect(dots).toEqual([
    ['var(--maker-1)', x(26), y(100)],
    ['var(--maker-2)', x(26), y(50)],
    ['var(--maker-3)', x(26), y(100)],
  ])
})

test.each([
  ['2025-01-06', 0],
  ['2025-06-09', 22],
  ['2025-09-01', 34],
  ['2026-12-28', 103],
])('the as-of line of %s stands at week %d, from the foot of the plot to above the events', (asOf, week) => {
  const container = drawChart(shapeOutput(withPaths('output', {}, asOf)))
  const lines = [...container.querySelectorAll('.recharts-reference-line-line')]
  const asOfLine = lines.filter((line) => line.getAttribute('stroke') === 'var(--ink)')
  const ends = asOfLine.map((line) => ['x1', 'y1', 'x2', 'y2'].map((end) => tenth(Number(line.getAttribute(end)))))
  expect(ends).toEqual([[x(week), 204, x(week), 36]])
  // Its upper part, through the row of events.
  expect(container.querySelector('.asOfStem')).toHaveAttribute('d', `M${x(week)} 36V14`)
})

test('a line that ends before the others stops there, and its cursor dot with it', () => {
  const [gm, ford] = chart.series
  const short: WeeklyChart = { ...chart, series: [gm!, { ...ford!, values: path(0.9).slice(0, 40) }], reference: [] }
  const lines = [...drawChart(short, 60).querySelectorAll('.recharts-line-curve')]
  expect(lines.map((line) => pointsOf(line).length).sort()).toEqual([104, 40])
  expect(document.querySelectorAll('circle.dot')).toHaveLength(1)
})

test('the table has no number where a line has none', () => {
  const [gm, ford] = chart.series
  const short: WeeklyChart = { ...chart, series: [gm!, { ...ford!, values: path(90).slice(0, 2) }], reference: [] }
  const shared = { week: null, setWeek: () => {} }
  const { container } = render(<PathChart chart={short} shared={shared} asTable initialWidth={initialWidth} />)
  const rows = [...container.querySelectorAll('tbody tr')].slice(0, 3)
  expect(rows.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent))).toEqual([
    ['100%', '90%'],
    ['100%', '90%'],
    ['100%', '–'],
  ])
})

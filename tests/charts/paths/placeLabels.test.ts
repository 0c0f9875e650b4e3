// Labels and marks keep clear of one another and stay inside the picture.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelWidth, placeLabels } from '../../../src/charts/paths/placeLabels'
import { layPlot, spread, weekAt } from '../../../src/charts/paths/plot'
import { shapeOutput } from '../../../src/charts/paths/shapeOutput'
import type { LineLabel } from '../../../src/charts/paths/weeklyChart'
import { inputOf, scenarios } from './inputs'

test('places move apart just enough, in order, inside their bounds', () => {
  expect(spread([10, 12, 50], 10, 0, 100)).toEqual([6, 16, 50])
  expect(spread([0, 0], 10, 0, 100)).toEqual([0, 10])
  expect(spread([100, 99], 10, 0, 100)).toEqual([100, 90])
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 12 }), (places) => {
      const moved = spread(places, 15, 0, 300).sort((a, b) => a - b)
      moved.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9)
        expect(place).toBeLessThanOrEqual(300 + 1e-9)
        if (index > 0) expect(place - moved[index - 1]!).toBeGreaterThanOrEqual(15 - 1e-9)
      })
    }),
  )
})

test('weeks and values lie where the axes say, and back', () => {
  const plot = layPlot(500, 232, 104, [50, 100])
  expect(plot.x(0)).toBe(plot.left)
  expect(plot.x(103)).toBe(plot.right)
  expect(plot.y(50)).toBe(plot.bottom)
  expect(plot.y(100)).toBe(plot.top)
  expect(weekAt(plot, 104, plot.x(26))).toBe(26)
  expect(weekAt(plot, 104, -100)).toBe(0)
})

test('ends at one value are stacked beside the plot, with a line to where they belong', () => {
  const plot = layPlot(500, 232, 104, [0, 100])
  const label = (text: string): LineLabel => ({ text, color: 'red', strong: true, at: 'end', week: 103, value: 50 })
  const placed = placeLabels(plot, [label('A'), label('B'), label('C')], [])
  const heights = placed.map(({ y }) => y).sort((a, b) => a - b)
  expect(heights[1]! - heights[0]!).toBeGreaterThanOrEqual(15)
  expect(placed.filter(({ leader }) => leader !== null)).toHaveLength(2)
})

test.each([960, 480, 358])('labels stay inside a picture %i wide and apart', (width) => {
  for (const scenario of Object.values(scenarios)) {
    const chart = shapeOutput(inputOf(scenario))
    const plot = layPlot(width, 232, 104, chart.domain)
    const placed = placeLabels(plot, chart.labels, chart.series, [chart.timeline.asOf.week])
    for (const { text, x, anchor } of placed) {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - labelWidth(text) : x - labelWidth(text) / 2
      expect(left).toBeGreaterThanOrEqual(0)
      expect(left + labelWidth(text)).toBeLessThanOrEqual(width + 4)
    }
  }
})

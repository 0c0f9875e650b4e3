// The strip of cards: nothing overlaps at any width, weeks are found again, and times outside the calendar stay inside.
import { describe, expect, test } from 'vitest'
import { barHeight, cutText, layCards, textWidth, weekUnder } from '../../../src/charts/cards/layCards'
import { shapeCards } from '../../../src/charts/cards/shapeCards'
import { cardsInForce } from '../../../src/model/cards'
import { compile } from '../../../src/model/network'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const chartOf = (preset: string) => {
  const scenario = presetScenario(dataset, preset)
  return shapeCards(network, scenario, cardsInForce(network, scenario))
}

describe.each([320, 358, 620, 960, 1400])('%i px wide', (width) => {
  const { rows } = chartOf('as-it-happened')
  const layout = layCards(width, network.weeks, rows)

  test('rows, headings and the area lie below one another', () => {
    const edges = layout.rows.flatMap(({ nameY, barTop }) => [Math.min(nameY - 10, barTop), barTop + barHeight])
    expect(edges).toEqual([...edges].sort((a, b) => a - b))
    expect(layout.area.top).toBeGreaterThan(edges.at(-1)!)
    expect(layout.height).toBeGreaterThan(layout.area.bottom)
    const beijing = layout.rows.findIndex(({ row }) => row.side === 'CN')
    const [, second] = layout.headings
    expect(second!.y - 10).toBeGreaterThan(layout.rows[beijing - 1]!.barTop + barHeight)
    expect(second!.y).toBeLessThan(layout.rows[beijing]!.barTop)
  })

  test('names keep clear of the bars', () => {
    for (const { row, nameY, barTop } of layout.rows) {
      const beside = layout.left > 0
      if (beside) expect(textWidth(cutText(row.name, layout.left - 8))).toBeLessThan(layout.left + 24)
      else expect(nameY + 3).toBeLessThan(barTop)
    }
  })

  test('every week is found at its place', () => {
    for (const week of [0, 21, network.weeks - 1]) expect(weekUnder(layout, network.weeks, layout.x(week))).toBe(week)
    expect(weekUnder(layout, network.weeks, -50)).toBe(0)
    expect(weekUnder(layout, network.weeks, width + 50)).toBe(network.weeks - 1)
  })
})

describe.each((dataset.presets ?? []).map(({ id }) => id))('%s', (preset) => {
  const chart = chartOf(preset)

  test('spans lie in the calendar and do not overlap', () => {
    for (const { spans } of chart.rows) {
      let end = 0
      for (const { from, to } of spans) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(end).toBeLessThanOrEqual(network.weeks - 1)
    }
  })

  test('licenses have a color, measures none', () => {
    for (const { side, spans } of chart.rows) for (const { rank } of spans) expect(rank === null).toBe(side === 'US')
  })

  test('the same rows stand whatever is in force', () => {
    expect(chart.rows.map(({ id }) => id)).toEqual(chartOf('document').rows.map(({ id }) => id))
  })
})

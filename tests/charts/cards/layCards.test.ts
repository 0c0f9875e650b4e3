// The strip of cards: nothing overlaps at any width, weeks are found again, and what reaches past the horizon ends there.
import { describe, expect, test } from 'vitest'
import { barHeight, cutText, layCards, textWidth, weekUnder } from '../../../src/charts/cards/layCards'
import { shapeCards } from '../../../src/charts/cards/shapeCards'
import { cardsInForce } from '../../../src/model/cards'
import { compile } from '../../../src/model/network'
import type { Scenario } from '../../../src/model/scenario'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const chartOf = (preset: string, change: Partial<Scenario> = {}) => {
  const scenario = { ...presetScenario(dataset, preset), ...change }
  return shapeCards(network, scenario, cardsInForce(network, scenario))
}

describe.each([320, 358, 620, 960, 1400])('%i px wide', (width) => {
  const { rows, timeline } = chartOf('as-it-happened')
  const { weeks } = timeline
  const layout = layCards(width, weeks, rows)

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
    for (const week of [0, 21, weeks - 1]) expect(weekUnder(layout, weeks, layout.x(week))).toBe(week)
    expect(weekUnder(layout, weeks, -50)).toBe(0)
    expect(weekUnder(layout, weeks, width + 50)).toBe(weeks - 1)
  })
})

describe.each((dataset.presets ?? []).map(({ id }) => id))('%s', (preset) => {
  const chart = chartOf(preset)

  test('spans lie on the axis and do not overlap', () => {
    for (const { spans } of chart.rows) {
      let end = 0
      for (const { from, to } of spans) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(end).toBeLessThanOrEqual(chart.timeline.weeks - 1)
    }
  })

  test('licenses have a color, measures none', () => {
    for (const { id, spans } of chart.rows) {
      for (const { rank } of spans) expect(rank !== null).toBe(id.startsWith('license/'))
    }
  })

  test('the same rows stand whatever is in force', () => {
    expect(chart.rows.map(({ id }) => id)).toEqual(chartOf('document').rows.map(({ id }) => id))
  })
})

describe('the axis ends with the horizon', () => {
  const ends = (change: Partial<Scenario>) => {
    const { rows, share, timeline } = chartOf('document', change)
    const last = Math.max(...rows.flatMap(({ spans }) => spans.map(({ to }) => to)))
    return { last, shares: share.length, weeks: timeline.weeks }
  }

  test('which cuts off what has no end, and leaves out what begins later', () => {
    // 9 June 2025 is in week 22.
    expect(ends({ horizonWeeks: 13 })).toEqual({ last: 34, shares: 35, weeks: 35 })
    const events = { 'talks-falter': true }
    const rowOf = (horizonWeeks: number) =>
      chartOf('document', { events, horizonWeeks }).rows.find(({ id }) => id === 'license/suspended')!.spans
    // Talks falter in week 31.
    expect(rowOf(9).filter(({ to }) => to > 22)).toEqual([])
    expect(rowOf(13).filter(({ to }) => to > 22)).toMatchObject([{ from: 31, to: 34 }])
  })

  test('also where that lies past the calendar', () => {
    // 4 December 2028 is in week 204, four weeks before the calendar ends.
    const document = ends({ asOf: '2028-12-04' })
    expect(document).toEqual({ last: 255, shares: 256, weeks: 256 })
    const { share } = chartOf('document', { asOf: '2028-12-04' })
    expect(share.slice(204)).toEqual(Array(52).fill(share[203]))
    expect(share[203]).toBeGreaterThan(0.5)
  })
})

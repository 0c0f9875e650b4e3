// The strip of cards as drawn, in px that one can count by hand: spans from week to week in their states' patterns, and the share.
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CardsStrip } from '../../../src/charts/cards/CardsStrip'
import { layCards } from '../../../src/charts/cards/layCards'
import { type CardsChart, type StripSpan, shapeCards } from '../../../src/charts/cards/shapeCards'
import { cardsInForce } from '../../../src/model/cards'
import { compile } from '../../../src/model/network'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)

// 216 px left for names and 40 right: 515 px for weeks 0 to 103.
const width = 216 + 515 + 40
const x = (week: number) => 216 + 5 * week

function drawStrip(chart: CardsChart) {
  const { container } = render(<CardsStrip chart={chart} layout={layCards(width, chart.timeline.weeks, chart.rows)} />)
  return container
}

const number = (element: Element, name: string) => Number(element.getAttribute(name))

/** Each span: from where to where, and its pattern or the class of a measure. */
function spansIn(container: Element): [number, number, string | null][] {
  const bars = [...container.querySelectorAll('rect.measure, rect[fill]')]
  return bars.map((bar) => [
    number(bar, 'x'),
    number(bar, 'x') + number(bar, 'width'),
    bar.getAttribute('fill') ?? bar.getAttribute('class'),
  ])
}

// Week 22, and 82 ahead: to the end of 2026.
const scenario = { ...presetScenario(dataset, 'document'), horizonWeeks: 82 }
const shaped = shapeCards(network, scenario, cardsInForce(network, scenario))
const span = (from: number, to: number, rank: StripSpan['rank']): StripSpan => {
  return { key: `${from}`, from, to, label: 'held', rank }
}

test('spans by hand: from week to week with a hairline between, Washington a disc, Beijing a square', () => {
  const chart: CardsChart = {
    ...shaped,
    share: shaped.share.map((_, week) => (week < 13 ? 0 : week < 22 ? 0.75 : 0.25)),
    rows: [
      { id: 'chips', side: 'US', name: 'Chips', spans: [span(18, 40, null)] },
      { id: 'heavy', side: 'CN', name: 'Heavy', spans: [span(12, 21, 'suspended'), span(21, 103, 'temporary')] },
    ],
  }
  const container = drawStrip(chart)
  expect(spansIn(container)).toEqual([
    [x(18), x(40) - 1, 'measure'],
    [x(12), x(21) - 1, 'url(#license-suspended)'],
    [x(21), x(103) - 1, 'url(#license-temporary)'],
  ])
  const headings = [...container.querySelectorAll('.side')].map(
    (mark) => `${mark.tagName} ${mark.parentElement?.textContent}`,
  )
  expect(headings).toEqual(['circle Washington holds', 'rect Beijing holds'])
  expect(container.querySelector('.asOf')?.getAttribute('d')).toMatch(new RegExp(`^M${x(22)} 16V`))
  // 48 px are all of the supply.
  const line = container.querySelector('.areaLine')?.getAttribute('d') ?? ''
  const [, bottom] = /^M216 ([\d.]+)/.exec(line) ?? []
  expect(line).toContain(`H${x(13)}V${Number(bottom) - 36}H`)
  expect(line).toContain(`H${x(22)}V${Number(bottom) - 12}H`)
})

test('spans of the document: as many as its cards, Beijing’s in the pattern of their states', () => {
  const { cards } = cardsInForce(network, scenario)
  const spans = spansIn(drawStrip(shaped))
  expect(spans).toHaveLength(cards.reduce((sum, card) => sum + card.spans.length, 0))
  expect(new Set(spans.map(([, , look]) => look))).toEqual(
    new Set(['measure', 'url(#license-suspended)', 'url(#license-temporary)', 'url(#license-case-by-case)']),
  )
})

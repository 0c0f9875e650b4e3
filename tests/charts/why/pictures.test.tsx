// What the pictures of why draw, in px that one can count by hand: bars from value to value, marks of states, ours in its column.
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ValueAxis } from '../../../src/charts/why/axis'
import { StatesStrip } from '../../../src/charts/why/StatesStrip'
import type { StatesColumn, StatesStripShape } from '../../../src/charts/why/shapeStates'
import type { Tornado, TornadoRow } from '../../../src/charts/why/shapeTornado'
import type { Waterfall, WaterfallRow } from '../../../src/charts/why/shapeWaterfall'
import { TornadoChart } from '../../../src/charts/why/TornadoChart'
import { WaterfallChart } from '../../../src/charts/why/WaterfallChart'

const same = (value: number) => value
const axis: ValueAxis = { domain: [0, 1], ticks: [0, 0.5, 1], place: same, valueAt: same }
const formatTick = (value: number) => `${100 * value}%`

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name))
const textsOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map((text) => [text.textContent, numberOf(text, 'x')])

/** Each bar by its kind: from where to where, px. */
function barsIn(container: Element, kinds: string[]): [string, number, number][] {
  return [...container.querySelectorAll(kinds.map((kind) => `rect.${kind}`).join())].map((bar) => {
    const x = numberOf(bar, 'x')
    return [bar.getAttribute('class') ?? '', x, x + numberOf(bar, 'width')]
  })
}

test('the waterfall: totals from 0, steps from level to level, their words past the farther end', () => {
  const row = (key: string, from: number, to: number, text: string, kind: WaterfallRow['kind']): WaterfallRow => {
    return { key, label: key, from, to, kind, text, date: '', shift: '', level: '' }
  }
  const rows = [
    row('without', 0, 1, '100%', 'total'),
    row('stop', 1, 0.5, '−50', 'step'),
    row('truce', 0.5, 0.75, '+25', 'step'),
    row('now', 0, 0.75, '75%', 'total'),
  ]
  const chart: Waterfall = { title: '', summary: 'sum', note: '', rows, axis, formatTick }
  // 16 px left and 96 right of the bars leave 400 for 0 to 1.
  const { container } = render(<WaterfallChart chart={chart} initialWidth={512} />)
  expect(barsIn(container, ['total', 'step'])).toEqual([
    ['total', 16, 416],
    ['step', 216, 416],
    ['step', 216, 316],
    ['total', 16, 316],
  ])
  expect(textsOf(container, 'text.value')).toEqual([
    ['100%', 422],
    ['−50', 422],
    ['+25', 322],
    ['75%', 322],
  ])
  // From each level down to the next bar.
  const connectors = [...container.querySelectorAll('path.connector')].map((path) => path.getAttribute('d'))
  expect(connectors).toEqual(['M416 27V53', 'M216 63V89', 'M316 99V125'])
})

test('the tornado: from now to the low and to the high, each in its own fill, the shorter on top', () => {
  const row = (key: string, low: number, high: number): TornadoRow => {
    const words = { lowText: '', highText: '', lowShort: formatTick(low), highShort: formatTick(high), range: '' }
    return { key, name: key, parameter: null, low, high, ...words }
  }
  const rows = [row('turned', 0.9, 0.25), row('straight', 0.4, 0.6), row('one-sided', 0.75, 0.6)]
  const chart: Tornado = {
    ...{ title: '', summary: 'sum', note: '', rows, still: 0, now: 0.5, nowText: '50%', nowShort: '50%' },
    ...{ axis, formatTick },
  }
  // 56 px on both sides leave 400 for 0 to 1: now is at 256.
  const { container } = render(<TornadoChart chart={chart} rows={rows} onPick={() => {}} initialWidth={512} />)
  const bars = barsIn(container, ['atLow', 'atHigh']).map(([kind, from, to]) => [
    kind,
    Math.round(from),
    Math.round(to),
  ])
  expect(bars).toEqual([
    ['atLow', 256, 416],
    ['atHigh', 156, 256],
    ['atLow', 216, 256],
    ['atHigh', 256, 296],
    ['atLow', 256, 356],
    ['atHigh', 256, 296],
  ])
  expect(container.querySelector('.nowLine')).toHaveAttribute('d', 'M256 18V156')
  expect(textsOf(container, 'text.value')).toEqual([
    ['25%', 150],
    ['90%', 422],
    ['40%', 210],
    ['60%', 302],
    ['75%', 362],
  ])
})

test('the strip of states: as many marks as states in each column, ours above its own', () => {
  const column = (at: number, count: number, ours = false): StatesColumn => ({ at, count, from: '', to: '', ours })
  const chart: StatesStripShape = {
    ...{ title: '', summary: 'sum', note: '', width: 0.25, axis, now: 0.6, nowText: '60%', formatTick, states: 17 },
    columns: [column(0, 3), column(0.5, 10, true), column(0.75, 4)],
  }
  // 16 px on both sides leave 400: columns from 16, 216 and 316 px, each 100 wide.
  const { container } = render(<StatesStrip chart={chart} initialWidth={432} />)
  const drawn = [...container.querySelectorAll('path.states, path.statesPointed')].map((path) => {
    const marks = [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x))
    return [marks.length, Math.min(...marks), Math.max(...marks) < Math.min(...marks) + 100]
  })
  expect(drawn).toEqual([
    [3, 16, true],
    [10, 216, true],
    [4, 316, true],
  ])
  const ours = container.querySelector('rect.ours')!
  expect(numberOf(ours, 'x') + 4).toBe(266)
  expect(textsOf(container, 'text.nameStrong')).toEqual([['now 60%', 266]])
  expect(textsOf(container, 'text.tick').map(([text]) => text)).toEqual(['0%', '50%', '100%'])
  expect(container).toHaveTextContent('10 states, ours among them')
})

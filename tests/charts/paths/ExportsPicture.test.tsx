// The picture of the exports check, in px that one can count by hand: simulated as steps, observed as dots, assumptions hollow.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ExportsPicture } from '../../../src/charts/paths/ExportsPicture'
import type { ExportsChart, ExportsMonth } from '../../../src/charts/paths/shapeExports'

function month(name: string, use: ExportsMonth['use'], observed: number | null, simulated: number): ExportsMonth {
  const unsaid = { reason: null, range: null, tonnes: null, basis: null, publisher: null }
  return { ...unsaid, month: name, name, use, observed, simulated }
}

const chart: ExportsChart = {
  title: 'Fitted months miss by 0.08',
  measure: 'share of a normal month',
  note: '',
  summary: '',
  months: [
    { ...month('2025-03', 'left out', 1.3, 1), range: [1.1, 1.4] },
    month('2025-04', 'fitted', 0.4, 0.5),
    month('2025-05', 'fitted', 0.2, 0.25),
    month('2025-06', 'left out', null, 0.6),
    month('2025-07', 'later', 0.7, 0.9),
    month('2025-08', 'later', 1.1, 0.8),
  ],
  fittedSpans: [[1, 2]],
  domain: [0, 1.5],
  ticks: [0, 0.5, 1, 1.5],
  monthTicks: [{ place: 4, label: 'Jul' }],
}

// 44 px left and 112 right, 12 above and 28 below: 100 px a month, 150 px for 0 to 1.5 normal months.
function draw() {
  return render(<ExportsPicture chart={chart} width={44 + 600 + 112} height={12 + 150 + 28} />).container
}

const numberOf = (mark: Element, name: string) => Math.round(10 * Number(mark.getAttribute(name))) / 10
// What the axes measure their texts with stands outside of the picture.
const inPicture = { selector: 'tspan' }
const pathOf = (mark: Element) => mark.getAttribute('d')

test('each observed month is a dot in the middle of the month, at its height; one without a figure has none', () => {
  const dots = [...draw().querySelectorAll('circle')]
  expect(dots.map((dot) => [numberOf(dot, 'cx'), numberOf(dot, 'cy')])).toEqual([
    [94, 32], // March, 1.3
    [194, 122], // April, 0.4
    [294, 142], // May, 0.2
    [494, 92], // July, 0.7
    [594, 52], // August, 1.1
  ])
})

test('an assumption is a hollow dot on its range, with no miss; every other month has a solid dot', () => {
  const container = draw()
  const looks = [...container.querySelectorAll('circle')].map((dot) => dot.getAttribute('class'))
  expect(looks).toEqual(['observedHollow', 'observed', 'observed', 'observed', 'observed'])
  // From 1.1 to 1.4, in March.
  expect([...container.querySelectorAll('.range')].map(pathOf)).toEqual(['M94 52V22'])
})

test('a hairline leads from what was observed to what is simulated', () => {
  expect([...draw().querySelectorAll('.miss')].map(pathOf)).toEqual([
    'M194 122V112', // April, 0.4 to 0.5
    'M294 142V137', // May, 0.2 to 0.25
    'M494 92V72', // July, 0.7 to 0.9
    'M594 52V82', // August, 1.1 to 0.8
  ])
})

test('the steps are those of the simulated months, each as wide as its month', () => {
  const steps = draw().querySelector('.recharts-line-curve')!
  expect(steps).toHaveAttribute('stroke', 'var(--ink)')
  const corners = (pathOf(steps) ?? '').slice(1).split('L')
  const places = corners.map((corner) => corner.split(',').map((place) => Math.round(Number(place))))
  const drawn = places.filter((place, index) => String(place) !== String(places[index - 1]))
  expect(drawn).toEqual([
    ...[
      [44, 62],
      [69, 62],
      [144, 62],
    ], // March, 1
    ...[
      [144, 112],
      [244, 112],
    ], // April, 0.5
    ...[
      [244, 137],
      [344, 137],
    ], // May, 0.25
    ...[
      [344, 102],
      [444, 102],
    ], // June, 0.6
    ...[
      [444, 72],
      [544, 72],
    ], // July, 0.9
    ...[
      [544, 82],
      [619, 82],
      [644, 82],
    ], // August, 0.8
  ])
})

test('the shade lies behind the fitted months and no others', async () => {
  const container = draw()
  const name = await screen.findByText('fitted', inPicture)
  expect(numberOf(name.closest('text')!, 'x')).toBe(244)
  const shades = [...container.querySelectorAll('.recharts-reference-area-rect')]
  expect(shades.map((shade) => [numberOf(shade, 'x'), numberOf(shade, 'width')])).toEqual([[144, 200]])
})

test('the scale, the dotted line of a normal month and the names of months stand where the dots are measured', async () => {
  const container = draw()
  const placeOf = (text: string) => {
    const label = screen.getByText(text, inPicture).closest('text')!
    return [numberOf(label, 'x'), numberOf(label, 'y')]
  }
  await screen.findByText('fitted', inPicture)
  expect(['0', '0.5', '1', '1.5'].map((tick) => placeOf(tick)[1])).toEqual([162, 112, 62, 12])
  expect(placeOf('Jul')[0]).toBe(494)
  const normal = container.querySelector('.recharts-reference-line-line')!
  expect([numberOf(normal, 'y1'), numberOf(normal, 'y2')]).toEqual([62, 62])
})

test('the last month says both figures beside the plot, each at its own height', () => {
  draw()
  const heightOf = (text: string) => numberOf(screen.getByText(text), 'y')
  expect(heightOf('Simulated 0.80')).toBe(82)
  expect(heightOf('Observed 1.10')).toBe(52)
})

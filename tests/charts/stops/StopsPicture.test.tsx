// The strip of dots as drawn: each dot in the shape and hue of who stops first, over its week.
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StopsKey, StopsPicture } from '../../../src/charts/stops/StopsPicture'
import { shapeStops } from '../../../src/charts/stops/shapeStops'
import type { StopCount } from '../../../src/model/summary'
import { dataset } from '../paths/inputs'

const counts: StopCount[] = [
  { weeks: 0, makers: ['ford'], draws: 30 },
  { weeks: 0, makers: ['gm', 'ford'], draws: 10 },
  { weeks: 2, makers: ['gm'], draws: 20 },
  { weeks: 2, makers: ['stellantis'], draws: 20 },
  { weeks: null, makers: [], draws: 20 },
]
const chart = shapeStops(dataset, '2025-06-09', counts)

/** What a dot says by its shape and its hue. */
function lookOf(mark: Element): string {
  const corners = (mark.getAttribute('d') ?? '').replace(/[\d. -]/g, '')
  const shape = { Mhvh: 'square', MhvhZ: 'square', MLLLZ: 'diamond', MLLZ: 'triangle' }[corners] ?? mark.tagName
  const fill = mark.getAttribute('style')?.match(/var\((--maker-\d)\)/)?.[1]
  return `${shape} ${fill ?? mark.getAttribute('class')}`
}

function tally(marks: Iterable<Element>): Record<string, number> {
  const seen: Record<string, number> = {}
  for (const mark of marks) seen[lookOf(mark)] = (seen[lookOf(mark)] ?? 0) + 1
  return seen
}

test('50 dots, of each kind as many as its share of the draws', () => {
  const { container } = render(<StopsPicture chart={chart} initialWidth={480} />)
  const bins = [...container.querySelectorAll('svg > g')].filter((bin) => bin.querySelector('circle, path'))
  expect(bins.map((bin) => tally(bin.querySelectorAll('circle, path')))).toEqual([
    { 'square --maker-2': 15, 'circle several': 5 },
    { 'circle --maker-1': 10, 'diamond --maker-3': 10 },
    { 'circle nobody': 10 },
  ])
  expect(bins.map((bin) => bin.querySelector('text')?.textContent)).toEqual(['now', '2 wk', 'never'])
})

test('the key shows each in the same shape and hue, with its share', () => {
  render(<StopsKey chart={chart} />)
  const entries = within(screen.getByRole('list')).getAllByRole('listitem')
  expect(
    entries.map((entry) => `${lookOf(entry.querySelector('circle, path')!)}: ${entry.textContent?.trim()}`),
  ).toEqual([
    'circle --maker-1: GM 20%',
    'square --maker-2: Ford 30%',
    'diamond --maker-3: Stellantis 20%',
    'circle several: several at once 10%',
    'circle nobody: no line stops 20%',
  ])
})

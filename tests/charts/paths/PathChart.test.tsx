// A path chart on the page: its name, its values by keyboard, its table, and no broken numbers in the picture.
import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { PathChart } from '../../../src/charts/paths/PathChart'
import { shapeCover } from '../../../src/charts/paths/shapeCover'
import { shapeOutput } from '../../../src/charts/paths/shapeOutput'
import { shapePrices } from '../../../src/charts/paths/shapePrices'
import { shapeSupply } from '../../../src/charts/paths/shapeSupply'
import type { WeeklyChart } from '../../../src/charts/paths/weeklyChart'
import { inputOf, scenarios } from './inputs'

function Charts({ charts, asTable = false }: { charts: WeeklyChart[]; asTable?: boolean }) {
  const [week, setWeek] = useState<number | null>(null)
  return charts.map((chart) => (
    <PathChart key={chart.id} chart={chart} shared={{ week, setWeek }} asTable={asTable} initialWidth={480} />
  ))
}

const shapes = [shapeOutput, shapeCover, shapeSupply, shapePrices]

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  test.each(shapes.map((shape) => [shape.name, shape] as const))('%s draws whole numbers', (_, shape) => {
    const chart = shape(inputOf(scenario))
    const { container } = render(<Charts charts={[chart]} />)
    expect(screen.getByRole('img', { name: chart.summary })).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: new RegExp(chart.title.slice(0, 12)) })).toBeInTheDocument()
    expect(container.querySelectorAll('.recharts-line-curve').length).toBeGreaterThanOrEqual(chart.series.length)
    expect(container.innerHTML).not.toMatch(/NaN|undefined|Infinity/)
  })
})

test('arrow keys move the week of all charts, Escape takes it back', () => {
  const input = inputOf(scenarios.document!)
  render(<Charts charts={[shapeOutput(input), shapeSupply(input)]} />)
  const [output] = screen.getAllByRole('img')
  const readouts = () =>
    screen.getAllByText(/^\d+ (May|Jun) 2025$/, { ignore: 'th' }).map((one) => one.closest('p')?.textContent)
  fireEvent.focus(output!)
  for (let press = 0; press < 3; press++) fireEvent.keyDown(output!, { key: 'ArrowLeft' })
  fireEvent.keyDown(output!, { key: 'ArrowRight' })
  expect(readouts()).toEqual(Array(2).fill(expect.stringMatching(/^Week of 26 May 2025/)))
  expect(screen.getByText('Ford 94%')).toBeInTheDocument()
  fireEvent.keyDown(output!, { key: 'Escape' })
  expect(readouts()).toEqual(Array(2).fill(expect.stringMatching(/^Week of 9 Jun 2025/)))
})

test('the table twin has a row per week to the end of the horizon and marks the as-of week', () => {
  render(<Charts charts={[shapeOutput(inputOf(scenarios.document!))]} asTable />)
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  // 22 weeks behind, 52 ahead, and the head.
  expect(rows).toHaveLength(75)
  const week = screen.getByRole('row', { name: /^2 Jun 2025/ })
  expect(
    within(week)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['94%', '93%', '94%', '100%'])
  expect(screen.getByRole('rowheader', { name: '9 Jun 2025 (as of)' })).toBeInTheDocument()
})

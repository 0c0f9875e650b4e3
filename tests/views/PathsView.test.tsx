// One path of the evaluated state to look at: what it is held against, and the ranges that belong to it.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PathView, readPath, usePath, writePathNote } from '../../src/views/PathsView'
import { inputOf, scenarios } from '../charts/paths/inputs'
import { dataset, handoutOf, opening, withRanges } from '../exports/handouts'
import { renderShare } from '../features/share/renderShare'

const { outcome, reference, ranges } = withRanges(handoutOf(opening))

function Note({ stale, before = false }: { stale: boolean; before?: boolean }) {
  const chart = usePath('output', { data: ranges, stale }, before ? { outcome: reference, name: 'Before' } : null)
  return <p>{writePathNote(chart)}</p>
}

test('a path is held against the reference of the page, or against what it is told', () => {
  renderShare(<Note stale />, '?v=1&ref=no-restrictions')
  expect(screen.getByText(/Thin gray: No restrictions \(reference\)/)).toBeInTheDocument()
  renderShare(<Note stale before />, '?v=1&ref=no-restrictions')
  expect(screen.getByText(/Thin gray: Before/)).toBeInTheDocument()
})

test('ranges of earlier choices are left out', () => {
  renderShare(<Note stale={false} />, '?v=1')
  expect(screen.getByText(/Shaded: range of our assumptions/)).toBeInTheDocument()
  renderShare(<Note stale />, '?v=1')
  expect(screen.getAllByText(/Shaded: range of our assumptions/)).toHaveLength(1)
})

test('the note says whose range the drawing shades', () => {
  const input = { dataset, scenario: opening.scenario, outcome, reference, referenceName: 'No restrictions', ranges }
  const chart = readPath('output', input)
  const { container } = render(<PathView chart={chart} width={880} height={360} />)
  const shaded = /Shaded: range of our assumptions for (\w+), the widest/.exec(writePathNote(chart))?.[1]
  const place = dataset.automakers.findIndex(({ name }) => name === shaded)
  expect(container.querySelector('.recharts-area-area')).toHaveAttribute('fill', `var(--maker-${place + 1})`)
})

test('a path is drawn in the size that is said, with the as-of date over it', () => {
  const chart = readPath('supply', inputOf(scenarios.document!))
  const { container } = render(<PathView chart={chart} width={880} height={360} />)
  for (const drawing of container.querySelectorAll('svg')) {
    expect([drawing.getAttribute('width'), drawing.getAttribute('height')]).toEqual(['880', '360'])
  }
  expect(screen.getByText('As of 9 Jun 2025')).toBeInTheDocument()
})

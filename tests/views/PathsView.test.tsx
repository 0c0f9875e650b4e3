// One path of the evaluated state to look at: what it is held against, and the ranges that belong to it.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { compile } from '../../src/model/network'
import { summarize } from '../../src/model/summary'
import { drawBatch } from '../../src/model/uncertainty'
import { openingChoices } from '../../src/state/choices'
import { referenceScenario } from '../../src/state/pins'
import { PathView, readPath, usePath, writePathNote } from '../../src/views/PathsView'
import { shippedDataset } from '../app/shipped'
import { inputOf, scenarios } from '../charts/paths/inputs'
import { renderShare } from '../features/share/renderShare'
import { evaluateCase } from '../results/evaluateCase'

const dataset = shippedDataset()
const network = compile(dataset)
const opening = openingChoices(dataset)
const { outcome, reference } = evaluateCase(network, opening.scenario, referenceScenario(dataset, opening))
const numbers = Array.from({ length: 20 }, (_, n) => n)
const batch = drawBatch(network, { scenario: opening.scenario, seed: 1, numbers, withPaths: true })
const ranges = summarize(dataset, 1, { numbers, tried: 20, kept: 20, ignored: false }, [batch])

function Note({ stale, before = false }: { stale: boolean; before?: boolean }) {
  const chart = usePath('output', { data: ranges, stale }, before ? { outcome: reference, name: 'Before' } : null)
  return <p>{writePathNote(chart)}</p>
}

test('a path is held against the reference of the page, or against what it is told', () => {
  renderShare(<Note stale />, '?v=2&ref=no-restrictions')
  expect(screen.getByText(/Thin gray: No restrictions \(reference\)/)).toBeInTheDocument()
  renderShare(<Note stale before />, '?v=2&ref=no-restrictions')
  expect(screen.getByText(/Thin gray: Before/)).toBeInTheDocument()
})

test('ranges of earlier choices are left out', () => {
  renderShare(<Note stale={false} />, '?v=2')
  expect(screen.getByText(/Shaded: range of our assumptions/)).toBeInTheDocument()
  renderShare(<Note stale />, '?v=2')
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

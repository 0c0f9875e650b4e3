// The paths panel: four charts that follow the scenario, and their table twins.
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PathsPanel } from '../../../src/features/paths/PathsPanel'
import { renderPaths } from './renderPaths'

beforeEach(() => vi.stubGlobal('IntersectionObserver', undefined))
afterEach(() => vi.unstubAllGlobals())

test('findings follow the scenario', () => {
  const { store } = renderPaths(<PathsPanel />)
  expect(screen.getByRole('region', { name: 'Paths' })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: /^Ford dips in June/ })).toBeInTheDocument()
  expect(screen.getAllByRole('img', { hidden: true })).toHaveLength(4)
  act(() => store.getState().loadPreset('no-restrictions'))
  expect(screen.getByRole('heading', { name: /^No line falls short/ })).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: /^Prices barely move/ })).toBeInTheDocument()
})

test('the reference is named where it differs', () => {
  const { store } = renderPaths(<PathsPanel />)
  expect(screen.getAllByText(/Thin gray: No restrictions \(reference\)/).length).toBeGreaterThan(0)
  act(() => store.getState().setReference('document'))
  expect(screen.queryByText(/Thin gray/)).not.toBeInTheDocument()
})

test('one toggle turns all pictures into tables and back', async () => {
  renderPaths(<PathsPanel />)
  const toggle = screen.getByRole('button', { name: 'Table' })
  await userEvent.click(toggle)
  expect(toggle).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getAllByRole('table', { hidden: true })).toHaveLength(4)
  expect(screen.queryByRole('img', { hidden: true })).not.toBeInTheDocument()
  await userEvent.click(toggle)
  expect(screen.getAllByRole('img', { hidden: true })).toHaveLength(4)
})

test('nothing is drawn before it comes into sight', () => {
  let report: (entries: { isIntersecting: boolean }[]) => void = () => {}
  class Observer {
    constructor(callback: typeof report) {
      report = callback
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', Observer)
  renderPaths(<PathsPanel />)
  expect(screen.queryByRole('img', { hidden: true })).not.toBeInTheDocument()
  act(() => report([{ isIntersecting: true }]))
  expect(screen.getAllByRole('img', { hidden: true })).toHaveLength(4)
})

test('ranges are shaded for one maker at a time, and stand in the table', async () => {
  renderPaths(<PathsPanel initialWidth={480} />)
  expect(
    await screen.findByText(/in keeping with the record: P10 to P90 of 500 of \d,\d{3} draws\./),
  ).toBeInTheDocument()
  expect(screen.getByText(/Shaded: range of our assumptions for GM, the widest\./)).toBeInTheDocument()
  const choice = screen.getByRole('button', { name: 'Stellantis' })
  await userEvent.click(choice)
  expect(choice).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getAllByText(/Shaded: range of our assumptions for Stellantis\./)).toHaveLength(3)
  expect(document.querySelectorAll('.recharts-area-area').length).toBeGreaterThan(0)
  expect(document.body.innerHTML).not.toMatch(/NaN|Infinity/)
  await userEvent.click(screen.getByRole('button', { name: 'Table' }))
  expect(screen.getAllByRole('columnheader', { name: 'Ford P10', hidden: true })).toHaveLength(3)
})

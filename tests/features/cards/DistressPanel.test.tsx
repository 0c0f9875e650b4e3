// Economic distress: value added beside revenue, with range and provenance, and room for the spread of outcomes.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DistressPanel } from '../../../src/features/cards/DistressPanel'
import { renderCards } from './renderCards'

test('shows value added with its range, and revenue beside it', () => {
  renderCards(<DistressPanel />)
  const panel = screen.getByRole('region', { name: 'Economic distress' })
  expect(within(panel).getByRole('heading')).toHaveTextContent(/^About \$632 M of U.S. value added could be at risk/)
  expect(within(panel).getByText('$442 M to $884 M, range of our assumption')).toBeInTheDocument()
  expect(within(panel).getByRole('button', { name: /^\$2.3 bn/ })).toBeInTheDocument()
  expect(within(panel).getByRole('row', { name: /^Ford/ })).toHaveTextContent('$549 M')
})

test('numbers open their provenance', async () => {
  const user = userEvent.setup()
  const { store } = renderCards(<DistressPanel />)
  await user.click(screen.getByRole('button', { name: /^\$632 M/ }))
  expect(store.getState().present.view.figure).toBe('value-added')
  await user.click(within(screen.getByRole('row', { name: /^Ford/ })).getByRole('button'))
  expect(store.getState().present.view.figure).toBe('value-added/ford')
})

test('says so where nothing is at risk', () => {
  const { store } = renderCards(<DistressPanel />)
  act(() => store.getState().loadPreset('no-restrictions'))
  expect(screen.getByRole('heading')).toHaveTextContent(/^No U.S. value added is at risk/)
})

test('leaves room for the spread of outcomes', () => {
  renderCards(<DistressPanel volatility={<p>Spread of outcomes</p>} />)
  expect(screen.getByText('Spread of outcomes')).toBeInTheDocument()
})

test('is not there where the dataset does not give what it is computed from', () => {
  renderCards(<DistressPanel />, ({ valueAddedPerVehicleUsd: _, ...dataset }) => dataset)
  expect(screen.queryByRole('region')).not.toBeInTheDocument()
})

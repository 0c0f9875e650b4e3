// Economic distress: value added beside revenue, with range and provenance, and room for the spread of outcomes.
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DistressPanel } from '../../../src/features/cards/DistressPanel'
import { renderCards } from './renderCards'

// 5,072 vehicles of GM, 11,505 of Ford and 2,479 of Stellantis, of which 52, 77 and 57% are built in the United States: 12,909.
// Each adds $20,000, or $14,000 to $28,000.
test('shows value added with its range, and revenue beside it, over the horizon and in the outlook', () => {
  renderCards(<DistressPanel />)
  const panel = screen.getByRole('region', { name: 'Economic distress' })
  expect(within(panel).getByRole('heading')).toHaveTextContent(
    'About $258 M of U.S. value added could be at risk to 7 Jun 2026 if events go as switched',
  )
  expect(within(panel).getByText('$181 M to $361 M, range of our assumption')).toBeInTheDocument()
  expect(within(panel).getByRole('button', { name: /^\$983 M/ })).toBeInTheDocument()
  expect(within(panel).getByRole('row', { name: /^Ford/ })).toHaveTextContent('$177 M')
})

test('numbers open their provenance', async () => {
  const user = userEvent.setup()
  const { store } = renderCards(<DistressPanel />)
  await user.click(screen.getByRole('button', { name: /^\$258 M/ }))
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

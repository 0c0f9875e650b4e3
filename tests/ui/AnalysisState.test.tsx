// The state of a long analysis: progress with a cancel, stale, cancelled, failed, and silence when all is well.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AnalysisState, type AnalysisStateProps } from '../../src/ui/AnalysisState'

function show(change: Partial<AnalysisStateProps>) {
  const onCancel = vi.fn()
  const onRetry = vi.fn()
  const still = { running: false, progress: 1, stale: false, cancelled: false, error: null }
  render(<AnalysisState label="Ranges" {...still} {...{ onCancel, onRetry }} {...change} />)
  return { onCancel, onRetry }
}

test('says how far it is and can be cancelled', async () => {
  const { onCancel } = show({ running: true, progress: 0.4, working: 'Drawing from the ranges' })
  expect(screen.getByRole('progressbar', { name: 'Ranges' })).toHaveAttribute('aria-valuenow', '40')
  expect(screen.getByRole('status')).toHaveTextContent('Drawing from the ranges… 40%')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel: Ranges' }))
  expect(onCancel).toHaveBeenCalledOnce()
})

test('gives no number before there is one', () => {
  show({ running: true, progress: 0 })
  expect(screen.getByRole('progressbar')).not.toHaveAttribute('aria-valuenow')
  expect(screen.getByRole('status')).toHaveTextContent(/^Ranges: being computed…$/)
})

test('the last result is named as such', () => {
  show({ running: true, progress: 0.5, stale: true })
  expect(screen.getByRole('status')).toHaveTextContent(/being recomputed… 50% The last result stays in sight/)
})

test('cancelled and failed work can be started again', async () => {
  const { onRetry } = show({ cancelled: true, stale: true })
  expect(screen.getByRole('status')).toHaveTextContent(/cancelled; what is in sight belongs to earlier choices/)
  await userEvent.click(screen.getByRole('button', { name: 'Run it: Ranges' }))
  expect(onRetry).toHaveBeenCalledOnce()
})

test('a failure is told with its cause', async () => {
  const { onRetry } = show({ error: new Error('out of memory') })
  expect(screen.getByText('out of memory')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Try again: Ranges' }))
  expect(onRetry).toHaveBeenCalledOnce()
})

test('says nothing when the result is there', () => {
  show({})
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})

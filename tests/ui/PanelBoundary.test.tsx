// A crash is kept to its part, told in words, and can be tried again.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { late } from '../../src/ui/late'
import { PanelBoundary } from '../../src/ui/PanelBoundary'

beforeEach(() => {
  // React writes every caught crash to the console.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** Crashes as long as `trouble` holds something. */
const trouble: { current: unknown } = { current: null }

function Fragile() {
  if (trouble.current !== null) throw trouble.current
  return <p>All is drawn</p>
}

test('it is drawn again on request, once the trouble is over', async () => {
  trouble.current = new Error('a width of NaN')
  const user = userEvent.setup()
  render(
    <PanelBoundary name="The flow picture">
      <Fragile />
    </PanelBoundary>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('The flow picture could not be drawn.')

  await user.click(screen.getByRole('button', { name: 'Draw it again' }))
  expect(screen.getByRole('alert')).toBeVisible()

  trouble.current = null
  await user.click(screen.getByRole('button', { name: 'Draw it again' }))
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.getByText('All is drawn')).toBeVisible()
})

test('what is thrown without being an error is told as well', () => {
  trouble.current = 'out of ink'
  render(
    <PanelBoundary name="The flow picture">
      <Fragile />
    </PanelBoundary>,
  )
  expect(screen.getByRole('alert')).toHaveTextContent('out of ink')
})

test('a part whose code did not come says that a newer version may be out, and offers to load the page again', async () => {
  const Part = late<object>(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  render(
    <PanelBoundary name="The comparison">
      <Suspense fallback="Opening">
        <Part />
      </Suspense>
    </PanelBoundary>,
  )
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The comparison could not be loaded: the network is down, or a newer version')
  expect(alert).toHaveTextContent('Your choices are in the address and stay.')
  expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Draw it again' })).not.toBeInTheDocument()
})

test('what lies over the page can be closed', async () => {
  trouble.current = new Error('a width of NaN')
  const onClose = vi.fn()
  render(
    <PanelBoundary name="The exports" onClose={onClose}>
      <Fragile />
    </PanelBoundary>,
  )
  await userEvent.setup().click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})

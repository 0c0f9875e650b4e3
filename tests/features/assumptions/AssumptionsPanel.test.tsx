// The assumptions in the order in which they matter: it holds while one is moved, and follows what is switched.
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AssumptionsPanel } from '../../../src/features/assumptions/AssumptionsPanel'
import { renderWhy } from '../why/renderWhy'

async function ranked(): Promise<string[]> {
  const list = await screen.findByRole('list')
  return within(list)
    .getAllByRole('slider')
    .map((slider) => slider.getAttribute('aria-label') ?? '')
}

test('what moves the vehicles most stands first, with what it comes to at either end', async () => {
  renderWhy(<AssumptionsPanel />)
  const order = await ranked()
  expect(order[0]).toBe("Magnet stock against the dataset's figures")
  expect(screen.getByText('48,700 vehicles at its low, 10,000 vehicles at its high')).toBeVisible()
  expect(order).not.toContain('Magnet price, normal')
  expect(screen.getByRole('group', { name: 'Without effect on vehicles unbuilt here' })).toContainElement(
    screen.getByRole('slider', { name: 'Magnet price, normal' }),
  )
})

test('the order holds while one is moved, and follows an event that is switched', async () => {
  const { store } = renderWhy(<AssumptionsPanel />)
  const before = await ranked()
  act(() => store.getState().setParameter('transitWeeks', 6))
  await waitFor(() => expect(screen.queryByText('48,700 vehicles at its low, 10,000 vehicles at its high')).toBeNull())
  expect(await ranked()).toEqual(before)
  act(() => store.getState().setEvent('talks-falter', true))
  await waitFor(async () => expect(await ranked()).not.toEqual(before))
})

test('by topic, all stand under their headings', async () => {
  const { user } = renderWhy(<AssumptionsPanel />)
  await ranked()
  await user.click(screen.getByRole('radio', { name: 'By topic' }))
  expect(screen.getByRole('group', { name: 'Border and transit' })).toBeVisible()
  expect(screen.queryByRole('list')).toBeNull()
})

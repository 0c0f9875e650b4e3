// The way onto the stage: which deck, and what is said where there is none.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { PresentPage } from '../../../src/features/presenter/PresentPage'
import { SpeakerPage } from '../../../src/features/presenter/SpeakerPage'
import { renderPresenter } from './renderPresenter'

afterEach(() => window.sessionStorage.clear())

test('without a deck in the link the built-in one is presented, its flow picture told in words', async () => {
  renderPresenter(<PresentPage />, { page: 'present', step: 1 })
  expect(await screen.findByRole('region', { name: /^Step 1 of \d+$/ })).toBeVisible()
  expect(screen.getByRole('img', { name: /^Flow picture\. .* of magnets a year get through/ })).toBeVisible()
})

test('a weekly path is told in words too', async () => {
  renderPresenter(<PresentPage />, { page: 'present', step: 8 })
  expect(await screen.findByRole('img', { name: /^Output in percent of plan/ })).toBeVisible()
  expect(screen.getByText('output, % of plan')).toBeVisible()
})

test('a deck that is not here is said in words, with the ways on', async () => {
  const { store } = renderPresenter(<PresentPage />, { page: 'present', deck: 'gone', step: 3 })
  expect(await screen.findByRole('heading', { name: 'This deck cannot be presented' })).toBeVisible()
  expect(screen.getByRole('alert')).toBeVisible()
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Present the built-in deck' }))
  expect(screen.getByRole('region', { name: /^Step 1 of/ })).toBeVisible()
  expect(store.getState().present.view).toMatchObject({ page: 'present', deck: 'document', step: 1 })
})

test('back to the dashboard from a deck that is not here', async () => {
  const { store } = renderPresenter(<PresentPage />, { page: 'present', deck: 'gone', step: 3 })
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Back to the dashboard' }))
  expect(store.getState().present.view).toMatchObject({ page: 'dashboard', deck: null, step: 1 })
})

test('the speaker’s window says when its deck is not here', async () => {
  renderPresenter(<SpeakerPage />, { page: 'speaker', deck: 'gone' })
  expect(await screen.findByRole('alert')).toHaveTextContent('Open this window again from the stage')
})

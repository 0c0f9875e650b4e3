// The toast: says what was done, offers the way back while that is the last step, and goes away by itself or by Escape.
import { MantineProvider } from '@mantine/core'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Toast } from '../../src/app/Toast'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../src/state/announcements'
import { openingChoices } from '../../src/state/choices'
import { createScenarioStore } from '../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../src/state/useScenarioStore'
import { shippedDataset } from './shipped'

afterEach(() => vi.useRealTimers())

function renderToast() {
  const dataset = shippedDataset()
  const scenarios = createScenarioStore(dataset, openingChoices(dataset))
  const announcements = createAnnouncementStore()
  render(
    <MantineProvider env="test">
      <ScenarioStoreContext value={scenarios}>
        <AnnouncementStoreContext value={announcements}>
          <button type="button">Something on the page</button>
          <Toast />
        </AnnouncementStoreContext>
      </ScenarioStoreContext>
    </MantineProvider>,
  )
  const announce = (text: string, undo?: () => void) => act(() => announcements.getState().announce(text, undo))
  return { scenarios, announce }
}

const region = () => screen.getByRole('status')
const undoButton = () => screen.queryByRole('button', { name: 'Undo' })

test('two announcements in a row both stay to be read, the newest in sight', () => {
  const { announce } = renderToast()
  announce('Pinned “One” as B.')
  announce('Pinned “Two” as C.')
  expect(region()).toHaveTextContent('Pinned “One” as B.Pinned “Two” as C.')
  expect(region()).toHaveAttribute('aria-atomic', 'false')
  expect(screen.getAllByRole('button', { name: 'Dismiss' })).toHaveLength(1)
})

test('goes away after eight seconds', () => {
  vi.useFakeTimers()
  const { announce } = renderToast()
  announce('Pinned.')
  act(() => vi.advanceTimersByTime(7900))
  expect(region()).toHaveTextContent('Pinned.')
  act(() => vi.advanceTimersByTime(200))
  expect(region()).toBeEmptyDOMElement()
})

test('stays while the pointer or the focus rests on it', () => {
  vi.useFakeTimers()
  const { announce } = renderToast()
  announce('Pinned.')
  fireEvent.mouseOver(screen.getByText('Pinned.'))
  act(() => vi.advanceTimersByTime(20_000))
  expect(region()).toHaveTextContent('Pinned.')
  fireEvent.mouseOut(screen.getByText('Pinned.'))
  act(() => screen.getByRole('button', { name: 'Dismiss' }).focus())
  act(() => vi.advanceTimersByTime(20_000))
  expect(region()).toHaveTextContent('Pinned.')
  act(() => screen.getByRole('button', { name: 'Something on the page' }).focus())
  act(() => vi.advanceTimersByTime(8100))
  expect(region()).toBeEmptyDOMElement()
})

test('one that was dismissed under the pointer does not hold up the next', () => {
  vi.useFakeTimers()
  const { announce } = renderToast()
  announce('One.')
  fireEvent.mouseOver(screen.getByText('One.'))
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  announce('Two.')
  act(() => vi.advanceTimersByTime(8100))
  expect(region()).toBeEmptyDOMElement()
})

test('Escape dismisses it and gives the focus back', async () => {
  const user = userEvent.setup()
  const { announce } = renderToast()
  const page = screen.getByRole('button', { name: 'Something on the page' })
  page.focus()
  announce('Pinned.', vi.fn())
  await user.tab()
  expect(undoButton()).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(region()).toBeEmptyDOMElement()
  expect(page).toHaveFocus()
})

test('Escape belongs to a dialog first', async () => {
  const user = userEvent.setup()
  const { announce } = renderToast()
  announce('Pinned.')
  const dialog = document.body.appendChild(document.createElement('div'))
  dialog.setAttribute('role', 'dialog')
  await user.keyboard('{Escape}')
  expect(region()).toHaveTextContent('Pinned.')
  dialog.remove()
})

test('Undo takes back and is gone', async () => {
  const user = userEvent.setup()
  const { announce } = renderToast()
  const undo = vi.fn()
  announce('Deleted.', undo)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(region()).toBeEmptyDOMElement()
})

test('the page’s own undo is withdrawn once something else was changed', () => {
  const { scenarios, announce } = renderToast()
  act(() => scenarios.getState().pin({ name: 'One', preset: 'document', scenario: { asOf: '2025-06-09' } }))
  announce('Pinned “One”.', scenarios.getState().undo)
  expect(undoButton()).toBeVisible()
  act(() => scenarios.getState().setEvent('shipments-suspended', false))
  expect(undoButton()).not.toBeInTheDocument()
  expect(region()).toHaveTextContent('Pinned “One”.')
})

test('another way back outlasts changes on the page', () => {
  const { scenarios, announce } = renderToast()
  announce('Deleted.', vi.fn())
  act(() => scenarios.getState().setEvent('shipments-suspended', false))
  expect(undoButton()).toBeVisible()
})

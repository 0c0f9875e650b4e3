// The palette: every action with its keys, found by words and keys, run by Enter.
import { screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { ActionPalette } from '../../../src/features/help/ActionPalette'
import type { PageAction } from '../../../src/state/pageAction'
import { renderHelp } from './renderHelp'

function openPalette({ singleKeys = true }: { singleKeys?: boolean } = {}) {
  const [share, undo, onSingleKeys] = [vi.fn(), vi.fn(), vi.fn()]
  const actions: PageAction[] = [
    { id: 'compare', group: 'Go to', title: 'Compare A, B and C', keys: 'c', run: vi.fn() },
    {
      id: 'undo',
      group: 'Scenario',
      title: 'Undo',
      keys: 'mod+Z',
      enabled: false,
      reason: 'nothing to undo',
      run: undo,
    },
    { id: 'share', group: 'Hand out', title: 'Share and export', keys: 's', run: share },
    { id: 'actions', group: 'Help', title: 'All actions and keys', keys: 'shift+?', run: vi.fn() },
  ]
  const help = renderHelp(<ActionPalette actions={actions} singleKeys={singleKeys} onSingleKeys={onSingleKeys} />)
  help.dialogs.getState().openDialog('actions')
  return { ...help, share, undo, onSingleKeys }
}

const field = () => screen.getByRole('combobox')
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent)
const option = (name: string | RegExp) => screen.getByRole('option', { name })

afterEach(() => vi.restoreAllMocks())

test('opens in the field, with all actions in groups and their keys', async () => {
  openPalette()
  expect(screen.getByRole('dialog', { name: 'All actions and keys' })).toBeVisible()
  await vi.waitFor(() => expect(field()).toHaveFocus())
  expect(options()).toEqual([
    'Compare A, B and CC',
    'Undo · nothing to undoCtrl + Z',
    'Share and exportS',
    'All actions and keysShift + ?',
  ])
  expect(within(option(/^Undo/)).getByText('Ctrl').tagName).toBe('KBD')
  for (const group of ['Go to', 'Scenario', 'Hand out', 'Help']) expect(screen.getByText(group)).toBeVisible()
})

test('says which browsers the page is tested in', () => {
  openPalette()
  expect(screen.getByRole('dialog')).toHaveTextContent(/Tested in Chromium, Firefox and WebKit/)
})

test('names the keys of an Apple keyboard as they stand on it', () => {
  vi.spyOn(window.navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')
  openPalette()
  expect(option(/^Undo/)).toHaveTextContent('Cmd + Z')
})

test('typing chooses the best match, Enter runs it and closes', async () => {
  const { user, share, dialogs } = openPalette()
  await user.type(field(), 'export')
  expect(field()).toHaveAttribute('aria-activedescendant', option(/^Share and export/).id)
  await user.keyboard('{Enter}')
  expect(share).toHaveBeenCalledOnce()
  expect(dialogs.getState().dialog).toBeNull()
})

test('finds an action by another word for it', async () => {
  const { user } = openPalette()
  await user.type(field(), 'powerpoint')
  expect(options()).toEqual(['Share and exportS'])
})

test.each([
  ['c', 'Compare A, B and CC'],
  ['?', 'All actions and keysShift + ?'],
  ['ctrl z', 'Undo · nothing to undoCtrl + Z'],
  ['Ctrl+Z', 'Undo · nothing to undoCtrl + Z'],
])('finds an action by its key: %s', async (keys, first) => {
  const { user } = openPalette()
  await user.type(field(), keys)
  expect(options()[0]).toBe(first)
})

test('arrow keys move through the list, past what cannot be done', async () => {
  const { user, share } = openPalette()
  await user.click(field())
  await user.keyboard('{ArrowDown}')
  expect(field()).toHaveAttribute('aria-activedescendant', option(/^Compare/).id)
  await user.keyboard('{ArrowDown}')
  expect(field()).toHaveAttribute('aria-activedescendant', option(/^Share/).id)
  await user.keyboard('{Enter}')
  expect(share).toHaveBeenCalledOnce()
})

test('what cannot be done right now says why, and does nothing', async () => {
  const { user, undo, dialogs } = openPalette()
  expect(option(/^Undo · nothing to undo/)).toHaveAttribute('aria-disabled', 'true')
  await user.click(option(/^Undo/))
  expect(undo).not.toHaveBeenCalled()
  expect(dialogs.getState().dialog).toBe('actions')
})

test('switches an event off and on, with a way back', async () => {
  const { user, store, announcements } = openPalette()
  await user.type(field(), 'switch talks falter')
  await user.keyboard('{Enter}')
  expect(store.getState().present.scenario.events).toEqual({ 'talks-falter': true })
  const { announcement } = announcements.getState()
  expect(announcement?.text).toBe('Switched on: What if: Talks falter, shipments stop again.')
  announcement?.undo?.()
  expect(store.getState().present.scenario.events).toBeUndefined()
})

test('loads a preset', async () => {
  const { user, store } = openPalette()
  await user.type(field(), 'load suspension')
  await user.keyboard('{Enter}')
  expect(store.getState().present.preset).toBe('suspension-held')
})

test('leads to a part of the dashboard from another page', async () => {
  const { user, store } = openPalette()
  store.getState().show({ page: 'method' })
  await user.type(field(), 'license board')
  await user.click(option('License board'))
  expect(store.getState().present.view.page).toBe('dashboard')
})

test('says in words that nothing was found, and Enter does nothing then', async () => {
  const { user, dialogs } = openPalette()
  await user.type(field(), 'zebra')
  expect(options()).toEqual([])
  expect(screen.getByRole('status')).toHaveTextContent('Nothing is called “zebra”.')
  await user.keyboard('{Enter}')
  expect(dialogs.getState().dialog).toBe('actions')
})

test('Escape closes it', async () => {
  const { user, dialogs } = openPalette()
  await user.type(field(), 'share')
  await user.keyboard('{Escape}')
  expect(dialogs.getState().dialog).toBeNull()
})

test('single keys can be switched off, and are then not shown', async () => {
  const { user, onSingleKeys } = openPalette()
  await user.click(screen.getByRole('switch', { name: /^Single keys/ }))
  expect(onSingleKeys).toHaveBeenCalledWith(false)
})

test('with single keys off only keys with a modifier are shown, and the one that leads here', () => {
  openPalette({ singleKeys: false })
  expect(screen.getByRole('switch', { name: /^Single keys/ })).not.toBeChecked()
  expect(options()).toEqual([
    'Compare A, B and C',
    'Undo · nothing to undoCtrl + Z',
    'Share and export',
    'All actions and keysShift + ?',
  ])
})

// The keys: they work from anywhere on the page, and rest where a key means something else.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { useShortcuts } from '../../src/app/useShortcuts'
import { createDialogStore, type Dialog, DialogStoreContext } from '../../src/state/dialogs'
import type { PageAction } from '../../src/state/pageAction'

function setUp({ enabled = true, dialog = null }: { enabled?: boolean; dialog?: Dialog | null } = {}) {
  const [pin, undo, redo, help] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()]
  const actions: PageAction[] = [
    { id: 'pin', group: 'Scenario', title: 'Pin', keys: 'p', enabled, run: pin },
    { id: 'undo', group: 'Scenario', title: 'Undo', keys: 'mod+Z', enabled, run: undo },
    { id: 'redo', group: 'Scenario', title: 'Redo', keys: 'mod+shift+Z', enabled, run: redo },
    { id: 'actions', group: 'Help', title: 'All actions', keys: 'shift+?', enabled, run: help },
  ]
  const dialogs = createDialogStore()
  if (dialog) dialogs.getState().openDialog(dialog)
  render(
    <DialogStoreContext value={dialogs}>
      <Page actions={actions} />
    </DialogStoreContext>,
  )
  return { pin, undo, redo, help, user: userEvent.setup() }
}

function Page({ actions }: { actions: PageAction[] }) {
  useShortcuts(actions)
  return (
    <>
      <input type="checkbox" aria-label="Switch" />
      <input type="range" aria-label="Slider" />
      <input type="text" aria-label="Name" />
      <input type="text" inputMode="decimal" aria-label="Number" />
      <input type="date" aria-label="Date" />
      <textarea aria-label="Note" />
      <select aria-label="Lane">
        <option>Suspended</option>
      </select>
      <div role="menu">
        <button type="button" role="menuitem">
          Entry
        </button>
      </div>
    </>
  )
}

const undoKeys = '{Control>}z{/Control}'

test('work with nothing in focus', async () => {
  const { pin, undo, redo, help, user } = setUp()
  await user.keyboard(`p${undoKeys}{Control>}{Shift>}Z{/Shift}y{/Control}{Shift>}?{/Shift}`)
  expect(pin).toHaveBeenCalledOnce()
  expect(undo).toHaveBeenCalledOnce()
  expect(redo).toHaveBeenCalledTimes(2)
  expect(help).toHaveBeenCalledOnce()
})

test.each(['Switch', 'Slider'])('work while a %s has the focus', async (name) => {
  const { pin, undo, user } = setUp()
  screen.getByLabelText(name).focus()
  await user.keyboard(`p${undoKeys}`)
  expect(pin).toHaveBeenCalledOnce()
  expect(undo).toHaveBeenCalledOnce()
})

test.each(['Name', 'Number', 'Date', 'Note', 'Lane', 'Entry'])('single keys rest in “%s”', async (name) => {
  const { pin, help, user } = setUp()
  screen
    .getByText(
      (_, element) =>
        element?.getAttribute('aria-label') === name || (element?.textContent === name && element.tagName === 'BUTTON'),
    )
    .focus()
  await user.keyboard('p{Shift>}?{/Shift}')
  expect(pin).not.toHaveBeenCalled()
  expect(help).not.toHaveBeenCalled()
})

test.each([
  ['Name', 0],
  ['Note', 0],
  ['Number', 1],
  ['Date', 1],
  ['Lane', 1],
])('undo in “%s” takes back typing, not the last step, only where words are written', async (name, times) => {
  const { undo, user } = setUp()
  screen.getByLabelText(name).focus()
  await user.keyboard(undoKeys)
  expect(undo).toHaveBeenCalledTimes(times)
})

test('single keys rest while a dialog is open; undo works on', async () => {
  const { pin, undo, user } = setUp({ dialog: 'share' })
  await user.keyboard(`p${undoKeys}`)
  expect(pin).not.toHaveBeenCalled()
  expect(undo).toHaveBeenCalledOnce()
})

test('single keys rest when the reader switched them off; undo works on, and so does the way to the list of keys', async () => {
  window.localStorage.setItem('lodestone-single-keys', 'false')
  const { pin, help, undo, user } = setUp()
  await user.keyboard(`p{Shift>}?{/Shift}${undoKeys}`)
  expect(pin).not.toHaveBeenCalled()
  expect(help).toHaveBeenCalledOnce()
  expect(undo).toHaveBeenCalledOnce()
})

test.each([
  ['a Russian layout', { pin: 'з', undo: 'я', redo: 'Я', help: ',' }],
  ['an input method', { pin: 'Process', undo: 'Process', redo: 'Process', help: 'Process' }],
])('follow the place of the key with %s', (_, keys) => {
  const { pin, undo, redo, help } = setUp()
  fireEvent.keyDown(document.body, { key: keys.pin, code: 'KeyP' })
  expect(pin).toHaveBeenCalledOnce()
  fireEvent.keyDown(document.body, { key: keys.undo, code: 'KeyZ', ctrlKey: true })
  expect(undo).toHaveBeenCalledOnce()
  fireEvent.keyDown(document.body, { key: keys.redo, code: 'KeyZ', ctrlKey: true, shiftKey: true })
  expect(redo).toHaveBeenCalledOnce()
  fireEvent.keyDown(document.body, { key: keys.help, code: 'Slash', shiftKey: true })
  expect(help).toHaveBeenCalledOnce()
})

test('follow the letter on Latin layouts', () => {
  const { pin } = setUp()
  fireEvent.keyDown(document.body, { key: 'l', code: 'KeyP' })
  expect(pin).not.toHaveBeenCalled()
  fireEvent.keyDown(document.body, { key: 'p', code: 'KeyR' })
  expect(pin).toHaveBeenCalledOnce()
})

test('nothing is done while an input method composes', () => {
  const { pin, undo } = setUp()
  fireEvent.keyDown(screen.getByLabelText('Number'), { key: 'Process', code: 'KeyZ', ctrlKey: true, isComposing: true })
  fireEvent.keyDown(screen.getByLabelText('Switch'), { key: 'p', code: 'KeyP', keyCode: 229 })
  expect(undo).not.toHaveBeenCalled()
  expect(pin).not.toHaveBeenCalled()
})

test('what cannot be done right now is not done', async () => {
  const { pin, undo, user } = setUp({ enabled: false })
  await user.keyboard(`p${undoKeys}`)
  expect(pin).not.toHaveBeenCalled()
  expect(undo).not.toHaveBeenCalled()
})

test('a key held down counts once', () => {
  const { pin } = setUp()
  fireEvent.keyDown(document.body, { key: 'p' })
  fireEvent.keyDown(document.body, { key: 'p', repeat: true })
  expect(pin).toHaveBeenCalledOnce()
})

test('with a modifier a letter is the browser’s own', async () => {
  const { pin, user } = setUp()
  await user.keyboard('{Control>}p{/Control}{Alt>}p{/Alt}')
  expect(pin).not.toHaveBeenCalled()
})

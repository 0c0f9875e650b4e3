// Dialogs: one at a time, and a way back to one that was left to look at something.
import { expect, test } from 'vitest'
import { createDialogStore } from '../../src/state/dialogs'

function openAt(...dialogs: Parameters<ReturnType<ReturnType<typeof createDialogStore>['getState']>['openDialog']>) {
  const store = createDialogStore()
  for (const dialog of dialogs) store.getState().openDialog(dialog)
  return store
}

test('opening another closes the one before', () => {
  const store = openAt('actions')
  store.getState().openDialog('share')
  expect(store.getState().dialog).toBe('share')
})

test('leaving keeps the place, going back opens there, once', () => {
  const store = openAt('questions')
  store.getState().leaveDialog('first')
  expect(store.getState()).toMatchObject({ dialog: null, wayBack: { dialog: 'questions', place: 'first' } })
  store.getState().goBack()
  expect(store.getState()).toMatchObject({ dialog: 'questions', place: 'first', wayBack: null })
  store.getState().closeDialog()
  store.getState().goBack()
  expect(store.getState()).toMatchObject({ dialog: null, place: null })
})

test('closing keeps no way back', () => {
  const store = openAt('questions')
  store.getState().closeDialog()
  expect(store.getState().wayBack).toBeNull()
})

test('another dialog in between leaves the way back; opening the same one uses it up', () => {
  const store = openAt('questions')
  store.getState().leaveDialog('first')
  store.getState().openDialog('share')
  store.getState().closeDialog()
  expect(store.getState().wayBack).toEqual({ dialog: 'questions', place: 'first' })
  store.getState().openDialog('questions')
  expect(store.getState()).toMatchObject({ place: null, wayBack: null })
})

test('the way back can be dropped', () => {
  const store = openAt('questions')
  store.getState().leaveDialog('first')
  store.getState().dropWayBack()
  expect(store.getState().wayBack).toBeNull()
})

test('with no dialog open there is nothing to leave', () => {
  const store = createDialogStore()
  store.getState().leaveDialog('first')
  expect(store.getState().wayBack).toBeNull()
})

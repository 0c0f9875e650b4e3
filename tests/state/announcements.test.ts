// Announcements: the newest in sight, those before it kept for reading aloud.
import { expect, test } from 'vitest'
import { createAnnouncementStore } from '../../src/state/announcements'

function announceAll(...texts: string[]) {
  const store = createAnnouncementStore()
  for (const text of texts) store.getState().announce(text)
  return store
}

test('the same words said twice are two announcements', () => {
  const store = announceAll('Pinned.', 'Pinned.')
  const { announcement, earlier } = store.getState()
  expect(earlier.map(({ text }) => text)).toEqual(['Pinned.'])
  expect(announcement?.id).not.toBe(earlier[0]?.id)
})

test('only the last few are kept', () => {
  const { announcement, earlier } = announceAll('1', '2', '3', '4', '5').getState()
  expect(announcement?.text).toBe('5')
  expect(earlier.map(({ text }) => text)).toEqual(['2', '3', '4'])
})

test('dismissing takes them all', () => {
  const store = announceAll('1', '2')
  store.getState().dismiss()
  expect(store.getState()).toMatchObject({ announcement: null, earlier: [] })
})

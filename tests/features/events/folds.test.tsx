// The list at a glance: what has no effect on licenses is folded away, and found again where something leads to it.
import { act, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderEvents } from './renderEvents'

vi.setConfig({ testTimeout: 120_000 })

const document = { name: 'The document · 3 more without effect on licenses' }
const since = { name: 'Since the document · 18 more without effect on licenses' }
const folded = (fold: { name: string }) => screen.getByRole('button', fold).getAttribute('aria-expanded') === 'false'

test('what has no effect on licenses is one line a chapter, which opens in its place and is remembered', async () => {
  const { user, titles } = renderEvents('?v=2')
  // Six of the document, three what-ifs and one since: each of them is a lever.
  expect(titles()).toHaveLength(10 + 1 + 2)
  await user.click(screen.getByRole('button', document))
  expect(titles().slice(11)).toEqual([
    document.name,
    'U.S. tariffs on Chinese goods',
    "Trump's post about Xi",
    'U.S. midterm elections',
    since.name,
  ])
  expect(screen.getByRole('switch', { name: 'U.S. midterm elections' })).toBeChecked()
  await user.click(screen.getByRole('button', document))
  expect(titles()).toHaveLength(13)
  await user.click(screen.getByRole('button', since))
  expect(window.sessionStorage.getItem('lodestone-events-fold-since')).toBe('open')
})

test('a fold opens where an event in it is opened, or switched otherwise than the loaded scenario has it', () => {
  const { store } = renderEvents('?v=2&event=busan-meeting')
  expect(folded(since)).toBe(false)
  expect(folded(document)).toBe(true)
  act(() => store.getState().setEvent('us-tariffs', false))
  expect(folded(document)).toBe(false)
  // Not closed under the hand that switches it back.
  act(() => store.getState().setEvent('us-tariffs', true))
  expect(folded(document)).toBe(false)
})

test('a chapter that is switched as a whole stays folded', () => {
  const { store } = renderEvents('?v=2&preset=as-it-happened')
  expect(folded(since)).toBe(true)
  act(() => store.getState().loadPreset('document'))
  act(() => store.getState().setChapter('since', true))
  expect(folded(since)).toBe(true)
})

test('an event of one’s own stands in the list, whatever it does', () => {
  const { store, titles } = renderEvents('?v=2')
  act(() => store.getState().addEvent({ title: 'Talk', date: '2025-06-20', by: 'US', effects: [] }))
  expect(titles()).toContain('Yours: Talk')
})

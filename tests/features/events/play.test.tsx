// Playing the as-of date: on to where nothing is left to happen, in one step of undo, and from the start again.
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { renderEvents } from './renderEvents'

vi.setConfig({ testTimeout: 120_000 })

let frames: FrameRequestCallback[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', () => {})
})

afterEach(() => vi.unstubAllGlobals())

/** Runs what waits for the next frame, some ms after the page was opened. */
function frameAt(ms: number): void {
  const waiting = frames
  frames = []
  act(() => {
    for (const frame of waiting) frame(ms)
  })
}

test('it stops eight weeks after the last event that is on, and begins anew shortly before the first', async () => {
  const { user, store, scenario } = renderEvents('?v=2&asof=2026-11-09')
  act(() =>
    store.getState().addEvent({ title: 'Halt', date: '2027-03-01', by: 'CN', effects: [{ state: 'suspended' }] }),
  )
  frames = []
  await user.click(screen.getByRole('button', { name: 'Play the as-of date' }))
  frameAt(1000)
  expect(scenario().asOf).toBe('2026-11-09')
  // Sixteen weeks of 200 ms to the event; it stands two seconds.
  frameAt(1000 + 16 * 200 + 1900)
  expect(scenario().asOf).toBe('2027-03-01')
  expect(screen.getByText('1 Mar 2027: Yours: Halt', { selector: '[role="status"]' })).toBeInTheDocument()
  frameAt(1000 + 16 * 200 + 2000 + 8 * 200)
  // Eight weeks from the week of 1 March 2027 on; the calendar goes on to the end of 2028.
  expect(scenario().asOf).toBe('2027-04-26')
  expect(store.getState().past).toHaveLength(2)
  frames = []
  await user.click(screen.getByRole('button', { name: 'Play the as-of date' }))
  frameAt(20_000)
  // Two weeks before that of 4 April 2025, the first event that moves a lane.
  expect(scenario().asOf).toBe('2025-03-17')
})

test('Escape, or a press anywhere else, pauses it; its own controls do not', async () => {
  const { user, store, scenario } = renderEvents('?v=2&asof=2026-01-05')
  const play = () => screen.getByRole('button', { name: 'Play the as-of date' })
  const steps = store.getState().past.length
  frames = []
  await user.click(play())
  frameAt(0)
  frameAt(450)
  expect(scenario().asOf).toBe('2026-01-19')
  await user.keyboard('{Escape}')
  expect(play()).toBeVisible()
  expect(store.getState().past).toHaveLength(steps + 1)
  await user.click(play())
  await user.selectOptions(screen.getByRole('combobox', { name: 'Speed of playing' }), 'half')
  expect(screen.getByRole('button', { name: 'Pause' })).toBeVisible()
  expect(window.sessionStorage.getItem('lodestone-events-speed')).toBe('half')
  await user.pointer({ keys: '[MouseLeft]', target: document.body })
  expect(play()).toBeVisible()
  expect(store.getState().gesture).toBeNull()
})

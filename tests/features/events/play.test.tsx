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

test('it stops eight weeks after the last event that is on, and begins anew from there', async () => {
  const { user, store, scenario } = renderEvents('?v=2&asof=2026-11-09')
  act(() =>
    store.getState().addEvent({ title: 'Halt', date: '2027-03-01', by: 'CN', effects: [{ state: 'suspended' }] }),
  )
  frames = []
  await user.click(screen.getByRole('button', { name: 'Play the as-of date' }))
  frameAt(1000)
  expect(scenario().asOf).toBe('2026-11-09')
  frameAt(9000)
  // Eight weeks from the week of 1 March 2027 on; the calendar goes on to the end of 2028.
  expect(scenario().asOf).toBe('2027-04-26')
  expect(store.getState().past).toHaveLength(2)
  frames = []
  await user.click(screen.getByRole('button', { name: 'Play the as-of date' }))
  frameAt(10_000)
  expect(scenario().asOf).toBe('2025-01-06')
  // Half of the four seconds is half of the 121 weeks, from the first to that of 26 April 2027.
  frameAt(12_000)
  expect(scenario().asOf).toBe('2026-03-02')
  await user.click(screen.getByRole('button', { name: 'Pause' }))
  frameAt(20_000)
  expect(scenario().asOf).toBe('2026-03-02')
})

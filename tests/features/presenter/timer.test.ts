// The speaker's timer.
import { expect, test } from 'vitest'
import { actOnTimer, readTimer, restingTimer, startTimer, writeTime } from '../../../src/features/presenter/timer'

test('counts from the start, without the time that it was held', () => {
  const started = startTimer(restingTimer, 10_000)
  const held = actOnTimer(started, 'pause', 70_000)
  expect(readTimer(held, 500_000)).toBe(60_000)
  const on = actOnTimer(held, 'resume', 500_000)
  expect(readTimer(on, 505_000)).toBe(65_000)
})

test('a held timer is not started again by a step on', () => {
  const held = actOnTimer(startTimer(restingTimer, 0), 'pause', 1000)
  expect(startTimer(held, 9000)).toBe(held)
})

test('set back, it waits for the next step on', () => {
  const reset = actOnTimer(startTimer(restingTimer, 0), 'reset', 1000)
  expect(readTimer(reset, 9000)).toBe(0)
  expect(readTimer(startTimer(reset, 9000), 12_000)).toBe(3000)
})

test('never runs backward when the clock is set back', () => {
  expect(readTimer(startTimer(restingTimer, 10_000), 4000)).toBe(0)
})

test.each([
  [0, '0:00'],
  [247_900, '4:07'],
  [3_723_000, '1:02:03'],
])('%i ms is written %s', (ms, text) => {
  expect(writeTime(ms)).toBe(text)
})

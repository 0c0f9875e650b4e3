// Long work waits for the hand to rest; what is looked at first does not wait after a single press.
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useRested } from '../../../src/results/analysis/useRested'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function rest(firstAtOnce: boolean) {
  const { result, rerender } = renderHook(({ value }) => useRested(value, 250, firstAtOnce), {
    initialProps: { value: 'a' },
  })
  return {
    value: () => result.current,
    change: (value: string) => rerender({ value }),
    wait: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)),
  }
}

test('a value counts once it has stayed for as long as is asked', async () => {
  const { value, change, wait } = rest(false)
  change('b')
  await wait(249)
  expect(value()).toBe('a')
  await wait(1)
  expect(value()).toBe('b')
})

test('the first change after a rest counts at once', async () => {
  const { value, change, wait } = rest(true)
  await wait(1000)
  change('b')
  await wait(1)
  expect(value()).toBe('b')
})

test('those that follow close on it wait for the last', async () => {
  const { value, change, wait } = rest(true)
  await wait(1000)
  change('b')
  await wait(100)
  change('c')
  await wait(100)
  change('d')
  await wait(249)
  expect(value()).toBe('b')
  await wait(1)
  expect(value()).toBe('d')
  await wait(250)
  change('e')
  await wait(1)
  expect(value()).toBe('e')
})

// The worker that keeps the page: a newer version is offered, and loaded only when it is asked for.
import { expect, test, vi } from 'vitest'
import { keepPage, type PageKeeper } from '../../src/app/serviceWorker'

function fakeKeeper(register: () => Promise<unknown> = () => Promise.resolve()) {
  const listeners = new Map<string, () => void>()
  const keeper: PageKeeper = {
    addEventListener: (type, listener) => listeners.set(type, listener),
    messageSkipWaiting: vi.fn(),
    register: vi.fn(register),
  }
  return { keeper, tell: (type: string) => listeners.get(type)?.() }
}

test('a version that waits is offered; taking it lets it take over, and then reloads', () => {
  const { keeper, tell } = fakeKeeper()
  const reload = vi.fn()
  let load: (() => void) | null = null
  keepPage((ready) => (load = ready), keeper, reload)
  expect(keeper.register).toHaveBeenCalledOnce()
  expect(load).toBeNull()
  tell('waiting')
  expect(keeper.messageSkipWaiting).not.toHaveBeenCalled()
  expect(load).not.toBeNull()
  const take: unknown = load
  if (typeof take === 'function') take()
  expect(keeper.messageSkipWaiting).toHaveBeenCalledOnce()
  expect(reload).not.toHaveBeenCalled()
  tell('controlling')
  expect(reload).toHaveBeenCalledOnce()
})

test('the first visit, whose worker takes over without a reload, is not disturbed', () => {
  const { keeper, tell } = fakeKeeper()
  const reload = vi.fn()
  keepPage(() => {}, keeper, reload)
  tell('controlling')
  expect(reload).not.toHaveBeenCalled()
})

test('a browser that refuses workers leaves the page as it is', async () => {
  const refuse = () => Promise.reject(new Error('refused'))
  const { keeper } = fakeKeeper(refuse)
  const ready = vi.fn()
  keepPage(ready, keeper)
  await new Promise((resolve) => setTimeout(resolve))
  expect(ready).not.toHaveBeenCalled()
})

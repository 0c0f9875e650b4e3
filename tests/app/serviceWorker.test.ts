// The worker that keeps the page: a newer version is learnt of, offered once, and loaded only when it is asked for.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Keeper, type Keeping, keepPage } from '../../src/app/serviceWorker'

class Worker extends EventTarget {
  state = 'installing'
  postMessage = vi.fn()
  become(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}

/** One registration as the tabs of a browser share it. */
class Registration extends EventTarget implements Keeping {
  installing: Worker | null = null
  waiting: Worker | null = null
  active: Worker | null = null
  update = vi.fn(() => Promise.resolve())
  /** A version is found on the host and installed. */
  find(worker: Worker) {
    this.installing = worker
    this.dispatchEvent(new Event('updatefound'))
    this.installing = null
    this.waiting = worker
    worker.become('installed')
    if (!this.active) this.activate()
  }
  activate() {
    const worker = this.waiting
    this.waiting = null
    this.active = worker
    worker?.become('activated')
  }
}

function openTab(registration: Registration, controller: Worker | null) {
  const container = Object.assign(new EventTarget(), {
    controller,
    register: vi.fn(() => Promise.resolve(registration)),
  }) satisfies Keeper
  const reload = vi.fn()
  const offers: (() => void)[] = []
  const stop = keepPage((load) => offers.push(load), container, reload)
  return { container, reload, offers, stop, press: () => offers.at(-1)?.() }
}

function seen(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}

/** A page that has been here before, and the version that keeps it. */
async function openAgain() {
  const registration = new Registration()
  const first = new Worker()
  registration.find(first)
  const tab = openTab(registration, first)
  await vi.advanceTimersByTimeAsync(0)
  return { registration, first, ...tab }
}

const stops: (() => void)[] = []
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('a version that is found is offered; taking it lets it take over, and then reloads', async () => {
  const { registration, reload, offers, stop, press } = await openAgain()
  stops.push(stop)
  expect(offers).toHaveLength(0)
  const next = new Worker()
  registration.find(next)
  expect(offers).toHaveLength(1)
  expect(next.postMessage).not.toHaveBeenCalled()
  press()
  expect(next.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'SKIP_WAITING' })
  expect(reload).not.toHaveBeenCalled()
  registration.activate()
  expect(reload).toHaveBeenCalledOnce()
})

test('a version that already waits when the page opens is offered', async () => {
  const registration = new Registration()
  const first = new Worker()
  registration.find(first)
  registration.find(new Worker())
  const { offers, stop } = openTab(registration, first)
  stops.push(stop)
  await vi.advanceTimersByTimeAsync(0)
  expect(offers).toHaveLength(1)
})

test('what one tab lets take over, the other loads when it is asked to, and not before', async () => {
  const { registration, first, container, reload, offers, stop, press } = await openAgain()
  const other = openTab(registration, first)
  stops.push(stop, other.stop)
  await vi.advanceTimersByTimeAsync(0)
  registration.find(new Worker())
  expect([offers.length, other.offers.length]).toEqual([1, 1])
  press()
  registration.activate()
  for (const each of [container, other.container]) each.dispatchEvent(new Event('controllerchange'))
  expect(reload).toHaveBeenCalledOnce()
  expect(other.reload).not.toHaveBeenCalled()
  expect(other.offers).toHaveLength(1)
  other.press()
  expect(other.reload).toHaveBeenCalledOnce()
})

test('a tab that missed the news is told when the newer version takes over', async () => {
  const { registration, container, reload, offers, stop, press } = await openAgain()
  stops.push(stop)
  registration.active = new Worker()
  container.dispatchEvent(new Event('controllerchange'))
  expect(offers).toHaveLength(1)
  press()
  expect(reload).toHaveBeenCalledOnce()
})

test('the first visit, whose worker takes its place, is not disturbed, and still learns of the next version', async () => {
  const registration = new Registration()
  const first = new Worker()
  registration.installing = first
  const { offers, reload, stop, press } = openTab(registration, null)
  stops.push(stop)
  await vi.advanceTimersByTimeAsync(0)
  registration.find(first)
  expect(offers).toHaveLength(0)
  expect(reload).not.toHaveBeenCalled()
  registration.find(new Worker())
  expect(offers).toHaveLength(1)
  press()
  registration.activate()
  expect(reload).toHaveBeenCalledOnce()
})

test('a page that stays open asks each hour', async () => {
  const { registration, stop } = await openAgain()
  await vi.advanceTimersByTimeAsync(59 * 60_000)
  expect(registration.update).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(registration.update).toHaveBeenCalledOnce()
  await vi.advanceTimersByTimeAsync(3 * 3_600_000)
  expect(registration.update).toHaveBeenCalledTimes(4)
  stop()
  await vi.advanceTimersByTimeAsync(3 * 3_600_000)
  expect(registration.update).toHaveBeenCalledTimes(4)
})

test('it asks when it comes back into view, says nothing twice, and takes no network for no news', async () => {
  const { registration, offers, stop } = await openAgain()
  stops.push(stop)
  registration.update.mockRejectedValue(new TypeError('no network'))
  seen('hidden')
  expect(registration.update).not.toHaveBeenCalled()
  seen('visible')
  expect(registration.update).toHaveBeenCalledOnce()
  registration.find(new Worker())
  seen('hidden')
  seen('visible')
  expect(offers).toHaveLength(1)
})

test('a browser that blocks workers, and gives nothing for them, is no failure', async () => {
  const blocking = Object.assign(new EventTarget(), { controller: null, register: () => Promise.resolve(undefined) })
  const ready = vi.fn()
  const unheard = vi.fn()
  process.on('unhandledRejection', unheard)
  stops.push(keepPage(ready, blocking))
  await vi.advanceTimersByTimeAsync(0)
  vi.useRealTimers()
  await new Promise((resolve) => setImmediate(resolve))
  process.off('unhandledRejection', unheard)
  expect(unheard).not.toHaveBeenCalled()
  expect(ready).not.toHaveBeenCalled()
})

test('a browser that refuses workers leaves the page as it is', async () => {
  const ready = vi.fn()
  stops.push(keepPage(ready, null))
  const refusing = Object.assign(new EventTarget(), {
    controller: null,
    register: () => Promise.reject(new Error('refused')),
  })
  stops.push(keepPage(ready, refusing))
  await vi.advanceTimersByTimeAsync(0)
  expect(ready).not.toHaveBeenCalled()
})

test('a browser that throws when its workers are only mentioned has none', async () => {
  const { serviceWorkers } = await import('../../src/app/serviceWorker')
  vi.spyOn(window, 'navigator', 'get').mockReturnValue(
    Object.defineProperty(Object.create(navigator), 'serviceWorker', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    }),
  )
  expect(serviceWorkers()).toBeNull()
})

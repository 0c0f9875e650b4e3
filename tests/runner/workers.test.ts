// Engines in workers: one that falls silent or stops fails its question in words, and the next question gets a new one.
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Dataset } from '../../src/model/dataset'
import { createInlineRunner } from '../../src/runner/inline'
import { createWorkerRunner, workerCount } from '../../src/runner/workers'

const vectors: { dataset: Dataset } = JSON.parse(
  readFileSync(new URL('../vectors/magnets.json', import.meta.url), 'utf8'),
)
const request = { scenario: { asOf: vectors.dataset.defaultAsOf }, seed: 1, draws: 10 }

/** A worker that takes every message and never answers. */
class SilentWorker extends EventTarget {
  static started: SilentWorker[] = []
  ended = false
  constructor() {
    super()
    SilentWorker.started.push(this)
  }
  postMessage(_message?: unknown) {}
  terminate() {
    this.ended = true
  }
}

beforeEach(() => {
  SilentWorker.started = []
  vi.useFakeTimers()
  vi.stubGlobal('Worker', SilentWorker)
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a worker that says nothing for a minute fails its question, is ended, and the next question starts another', async () => {
  const runner = createWorkerRunner(vectors.dataset)
  const answer = runner.ranges(request)
  const refused = expect(answer).rejects.toThrow('has not answered for a minute')
  await vi.advanceTimersByTimeAsync(59_000)
  expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([false])
  await vi.advanceTimersByTimeAsync(2000)
  await refused
  expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([true])

  const second = expect(runner.ranges(request)).rejects.toThrow('has not answered for a minute')
  expect(SilentWorker.started.map(({ ended }) => ended)).toEqual([true, false])
  await vi.advanceTimersByTimeAsync(61_000)
  await second
})

test('a worker that is talking is left alone, however long it takes', async () => {
  const runner = createWorkerRunner(vectors.dataset)
  let failed = false
  runner.ranges(request).catch(() => {
    failed = true
  })
  for (let minute = 0; minute < 5; minute++) {
    await vi.advanceTimersByTimeAsync(45_000)
    SilentWorker.started[0]?.dispatchEvent(new MessageEvent('message', { data: {} }))
  }
  expect(failed).toBe(false)
})

/** A worker that takes the dataset, and answers nothing more. */
class OpenedWorker extends SilentWorker {
  override postMessage(message?: unknown) {
    const id = message instanceof Object ? Reflect.get(message, 'id') : null
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { id, type: 'RAW', value: null } })))
    this.postMessage = () => {}
  }
}

test('a worker that stops fails its question at once', async () => {
  vi.stubGlobal('Worker', OpenedWorker)
  const refused = expect(createWorkerRunner(vectors.dataset).ranges(request)).rejects.toThrow('stopped')
  await vi.advanceTimersByTimeAsync(10)
  SilentWorker.started[0]?.dispatchEvent(new Event('error'))
  await refused
})

describe('where the browser lets no worker start, this thread answers', () => {
  /** What an engine without workers says of the same. */
  async function expectAnswered(answer: Promise<unknown>) {
    const inline = createInlineRunner(vectors.dataset).ranges(request)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await answer).toEqual(await inline)
  }

  test('when it throws', async () => {
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('Script cannot be accessed from origin null', 'SecurityError')
        }
      },
    )
    await expectAnswered(createWorkerRunner(vectors.dataset).ranges(request))
  })

  test('when there are none', async () => {
    vi.stubGlobal('Worker', undefined)
    await expectAnswered(createWorkerRunner(vectors.dataset).ranges(request))
  })

  test('when it fails the worker afterwards, and no other is tried', async () => {
    const runner = createWorkerRunner(vectors.dataset)
    const answer = runner.ranges(request)
    SilentWorker.started[0]?.dispatchEvent(new Event('error'))
    await expectAnswered(answer)
    await expectAnswered(runner.ranges(request))
    expect(SilentWorker.started).toHaveLength(1)
  })
})

test('there are workers for all cores but one, at least one and at most four', () => {
  expect([1, 2, 3, 4, 5, 6, 16].map(workerCount)).toEqual([1, 1, 2, 3, 4, 4, 4])
})

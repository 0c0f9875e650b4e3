// The runner: the same answer for any batch size and any number of engines, progress, cancel, and engines that fail.
import { describe, expect, test, vi } from 'vitest'
import { findFlips } from '../../src/model/claim'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { summarize } from '../../src/model/summary'
import { drawBatch } from '../../src/model/uncertainty'
import type { Engine } from '../../src/runner/contract'
import { createEngine } from '../../src/runner/engine'
import { createInlineRunner } from '../../src/runner/inline'
import { createRunner } from '../../src/runner/pool'
import { workerCount } from '../../src/runner/workers'
import { shippedDataset } from '../app/shipped'

vi.setConfig({ testTimeout: 60_000 })

const dataset = shippedDataset()
const network = compile(dataset)
const scenario: Scenario = { asOf: dataset.defaultAsOf, events: { 'talks-falter': true } }
const request = { scenario, seed: 9, draws: 250 }
const expected = summarize(dataset, 9, [
  drawBatch(network, { scenario, seed: 9, from: 0, count: 250, withPaths: true }),
])

/** The first draw that is asked for; null for any other question. */
function firstDraw(input: object): number | null {
  return 'from' in input && typeof input.from === 'number' ? input.from : null
}

/** An engine whose draws take their time: the first is the slowest, so that batches come back out of order. */
function slow(engine: Engine, calls: number[] = []): Engine {
  return {
    answer: async (name, input) => {
      const from = firstDraw(input)
      if (from !== null) {
        calls.push(from)
        await new Promise((resolve) => setTimeout(resolve, from === 0 ? 30 : 1))
      }
      return engine.answer(name, input)
    },
  }
}

function engines(count: number, calls: number[] = []): Engine[] {
  return Array.from({ length: count }, () => slow(createEngine(dataset), calls))
}

describe('the ranges are the same', () => {
  test.each([7, 100, 2000])('in batches of %i in this thread', async (size) => {
    expect(await createInlineRunner(dataset, size).ranges(request)).toEqual(expected)
  })

  test('in batches of one', async () => {
    const few = { ...request, draws: 20 }
    expect(await createInlineRunner(dataset, 1).ranges(few)).toEqual(
      await createInlineRunner(dataset, 2000).ranges(few),
    )
  })

  test.each([1, 2, 3, 4])('on %i engines, whichever is done first', async (count) => {
    expect(await createRunner(engines(count), 30).ranges(request)).toEqual(expected)
  })

  test('as large batches as usual, where none is named', async () => {
    expect(await createRunner(engines(2)).ranges(request)).toEqual(expected)
  })
})

test('every draw is asked for once, whatever does not divide evenly', async () => {
  const calls: number[] = []
  await createRunner(engines(3, calls), 60).ranges(request)
  expect(calls.toSorted((a, b) => a - b)).toEqual([0, 60, 120, 180, 240])
})

describe('progress', () => {
  test.each([1, 3])('goes from 0 to 1 and never back, on %i engines', async (count) => {
    const shares: number[] = []
    await createRunner(engines(count), 40).ranges(request, { onProgress: (share) => shares.push(share) })
    expect(shares[0]).toBe(0)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares).toHaveLength(1 + Math.ceil(250 / 40))
  })

  test('of any other question begins at 0 and ends at 1', async () => {
    const shares: number[] = []
    await createInlineRunner(dataset).ask(
      'flips',
      { scenario },
      {
        onProgress: (share) => shares.push(share),
      },
    )
    expect(shares).toEqual([0, 1])
  })
})

describe('a cancel', () => {
  const aborted = expect.objectContaining({ name: 'AbortError' })

  test('before the start asks for nothing', async () => {
    const calls: number[] = []
    const signal = AbortSignal.abort()
    const runner = createRunner(engines(2, calls), 50)
    await expect(runner.ranges(request, { signal })).rejects.toEqual(aborted)
    await expect(runner.ask('flips', { scenario }, { signal })).rejects.toEqual(aborted)
    expect(calls).toEqual([])
  })

  test('on the way rejects, and asks for no more', async () => {
    const calls: number[] = []
    const controller = new AbortController()
    const running = createRunner(engines(2, calls), 10).ranges(request, {
      signal: controller.signal,
      onProgress: (share) => {
        if (share > 0.1) controller.abort()
      },
    })
    await expect(running).rejects.toEqual(aborted)
    const asked = calls.length
    expect(asked).toBeLessThan(25)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(calls).toHaveLength(asked)
  })

  test('of a question that is being answered rejects', async () => {
    const controller = new AbortController()
    const engine = createEngine(dataset)
    const aborting: Engine = {
      answer: (name, input) => {
        controller.abort()
        return engine.answer(name, input)
      },
    }
    const running = createRunner([aborting]).ask('flips', { scenario }, { signal: controller.signal })
    await expect(running).rejects.toEqual(aborted)
  })

  test('in this thread is heard between batches', async () => {
    const controller = new AbortController()
    const shares: number[] = []
    const running = createInlineRunner(dataset, 5).ranges(
      { ...request, draws: 20_000 },
      { signal: controller.signal, onProgress: (share) => shares.push(share) },
    )
    setTimeout(() => controller.abort(), 20)
    await expect(running).rejects.toEqual(aborted)
    expect(shares.at(-1)).toBeLessThan(1)
  })

  test('leaves the runner fit for the next question', async () => {
    const runner = createInlineRunner(dataset, 100)
    await expect(runner.ranges(request, { signal: AbortSignal.abort() })).rejects.toEqual(aborted)
    expect(await runner.ranges(request)).toEqual(expected)
  })
})

describe('an engine that fails', () => {
  /** Answers at once, so that beside slow engines it is the one that comes to the draw at which it fails. */
  const failing = (from: number): Engine => {
    const engine = createEngine(dataset)
    return {
      answer: async (name, input) => {
        if ((firstDraw(input) ?? -1) >= from) throw new Error('The worker is gone')
        return engine.answer(name, input)
      },
    }
  }

  test.each([0, 100])('at draw %i rejects with its error, beside others that work', async (from) => {
    await expect(createRunner([failing(from)], 50).ranges(request)).rejects.toThrow('The worker is gone')
    await expect(createRunner([failing(from), ...engines(2)], 10).ranges(request)).rejects.toThrow('The worker is gone')
  })

  test('in any other question rejects with its error', async () => {
    const runner = createRunner([{ answer: () => Promise.reject(new Error('No answer')) }])
    await expect(runner.ask('flips', { scenario })).rejects.toThrow('No answer')
  })
})

test('questions go round the engines', async () => {
  const asked: number[] = []
  const engine = createEngine(dataset)
  const pool = [0, 1, 2].map(
    (place): Engine => ({
      answer: (name, input) => {
        asked.push(place)
        return engine.answer(name, input)
      },
    }),
  )
  const runner = createRunner(pool)
  for (let i = 0; i < 6; i++) await runner.ask('flips', { scenario })
  expect(asked).toEqual([0, 1, 2, 0, 1, 2])
})

test('a question is answered as the model answers it', async () => {
  expect(await createInlineRunner(dataset).ask('flips', { scenario })).toEqual(findFlips(network, scenario))
})

test('closing ends what was opened', () => {
  let closed = 0
  createRunner(engines(1), undefined, () => closed++).close()
  expect(closed).toBe(1)
  createInlineRunner(dataset).close()
})

test('as many workers as cores less one, at least one, at most four', () => {
  expect([1, 2, 3, 4, 5, 8, 64].map(workerCount)).toEqual([1, 1, 2, 3, 4, 4, 4])
})

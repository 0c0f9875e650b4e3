// The runner: the same answer for any batch size and any number of engines, progress, cancel, and engines that fail.
import { describe, expect, test, vi } from 'vitest'
import { findFlips } from '../../src/model/claim'
import { type Keeping, matcher } from '../../src/model/keeping'
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
const keeping = lookThrough(scenario, 9, 250)
const expected = summarize(dataset, 9, keeping, [
  drawBatch(network, { scenario, seed: 9, numbers: keeping.numbers, withPaths: true }),
])

/** The first draws in keeping with the record, one by one. */
function lookThrough(past: Scenario, seed: number, wanted: number): Keeping {
  const keeps = matcher(network, past, seed)
  const numbers: number[] = []
  let tried = 0
  while (numbers.length < wanted) {
    if (keeps(tried)) numbers.push(tried)
    tried++
  }
  return { numbers, tried, kept: wanted, ignored: false }
}

/** The draws that are asked for; null for any other question. */
function drawsAsked(input: object): number[] | null {
  return 'numbers' in input && Array.isArray(input.numbers) ? input.numbers : null
}

/** An engine whose draws take their time: the first are the slowest, so that batches come back out of order. */
function slow(engine: Engine, calls: number[][] = []): Engine {
  return {
    answer: async (name, input) => {
      const numbers = drawsAsked(input)
      if (numbers) {
        calls.push(numbers)
        await new Promise((resolve) => setTimeout(resolve, numbers[0] === keeping.numbers[0] ? 30 : 1))
      }
      return engine.answer(name, input)
    },
  }
}

function engines(count: number, calls: number[][] = []): Engine[] {
  return Array.from({ length: count }, () => slow(createEngine(dataset), calls))
}

/** An engine that notes the names of what it is asked. */
function noting(asked: string[]): Engine {
  const engine = createEngine(dataset)
  return {
    answer: (name, input) => {
      asked.push(name)
      return engine.answer(name, input)
    },
  }
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

test('every draw in keeping is asked for once, whatever does not divide evenly', async () => {
  const calls: number[][] = []
  await createRunner(engines(3, calls), 60).ranges(request)
  expect(calls.flat().toSorted((a, b) => a - b)).toEqual(keeping.numbers)
  expect(calls.map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([10, 60, 60, 60, 60])
  // Draws that contradict the record are in none of them.
  expect(keeping.tried).toBeGreaterThan(250)
})

describe('which draws are in keeping with the record', () => {
  const few = { scenario, seed: 9, draws: 10 }
  const keepingsAsked = async (...requests: { scenario: Scenario; seed: number; draws: number }[]) => {
    const asked: string[] = []
    const runner = createRunner([noting(asked)])
    for (const one of requests) await runner.ranges(one)
    return asked.filter((name) => name === 'keeping').length
  }
  const setByHand = (coverScale: number) => ({ ...few, scenario: { ...scenario, parameters: { coverScale } } })

  test('is asked before any draw is, and told to what sums them up', async () => {
    const asked: string[] = []
    const ranges = await createRunner([noting(asked)]).ranges(few)
    expect(asked).toEqual(['keeping', 'draw', 'summarize'])
    const { tried } = lookThrough(scenario, 9, 10)
    expect(ranges).toMatchObject({ draws: 10, keeping: { tried, kept: 10, ignored: false } })
  })

  test('is asked once for scenarios with the same assumptions set by hand, whatever else differs', async () => {
    const other: Scenario = {
      asOf: '2026-03-02',
      horizonWeeks: 13,
      outlook: 'stress',
      overrides: { 'heavy-magnets/ford-suppliers': 'suspended' },
      measures: { transitWeeks: 1 },
    }
    expect(await keepingsAsked(few, { ...few, scenario: other })).toBe(1)
    const { scenario: set } = setByHand(0.9)
    expect(await keepingsAsked(setByHand(0.9), { ...few, scenario: { ...other, ...set } })).toBe(1)
  })

  test('is asked anew when an assumption is set, with another seed, and for more draws', async () => {
    expect(await keepingsAsked(few, setByHand(0.9))).toBe(2)
    expect(await keepingsAsked(setByHand(0.9), setByHand(0.95))).toBe(2)
    expect(await keepingsAsked(few, { ...few, seed: 10 })).toBe(2)
    expect(await keepingsAsked(few, { ...few, draws: 11 })).toBe(2)
  })

  test('hangs on what is set by hand: the draws are others then', async () => {
    const runner = createInlineRunner(dataset)
    const numbers = async (past: Scenario) => (await runner.ask('keeping', { ...few, scenario: past })).numbers
    expect(await numbers(scenario)).toEqual(lookThrough(scenario, 9, 10).numbers)
    const set: Scenario = { asOf: dataset.defaultAsOf, parameters: { coverScale: 0.7 } }
    expect(await numbers(set)).toEqual(lookThrough(set, 9, 10).numbers)
    expect(await numbers(set)).not.toEqual(await numbers(scenario))
  })

  test('is asked again after it failed', async () => {
    const engine = createEngine(dataset)
    let failures = 0
    const once: Engine = {
      answer: async (name, input) => {
        if (name === 'keeping' && failures++ === 0) throw new Error('The worker is gone')
        return engine.answer(name, input)
      },
    }
    const runner = createRunner([once])
    await expect(runner.ranges(few)).rejects.toThrow('The worker is gone')
    expect(await runner.ranges(few)).toMatchObject({ draws: 10 })
  })

  test('is all of them where the record has to be left aside, and the ranges say so', async () => {
    // Stocks of many months: no draw has Ford's first stop in May 2025.
    const far: Scenario = { ...scenario, parameters: { coverScale: 20 } }
    const calls: number[][] = []
    const ranges = await createRunner(engines(1, calls)).ranges({ ...few, scenario: far })
    expect(calls).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]])
    expect(ranges).toMatchObject({ draws: 10, keeping: { tried: 80, kept: 0, ignored: true } })
  })
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
    const calls: number[][] = []
    const signal = AbortSignal.abort()
    const runner = createRunner(engines(2, calls), 50)
    await expect(runner.ranges(request, { signal })).rejects.toEqual(aborted)
    await expect(runner.ask('flips', { scenario }, { signal })).rejects.toEqual(aborted)
    expect(calls).toEqual([])
  })

  test('on the way rejects, and asks for no more', async () => {
    const calls: number[][] = []
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
    const running = createInlineRunner(dataset, 5).ranges(request, {
      signal: controller.signal,
      onProgress: (share) => {
        shares.push(share)
        // As a click would: when the thread is free.
        if (share > 0) setTimeout(() => controller.abort(), 0)
      },
    })
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
  const failing = (place: number): Engine => {
    const engine = createEngine(dataset)
    return {
      answer: async (name, input) => {
        if ((drawsAsked(input)?.[0] ?? -1) >= keeping.numbers[place]!) throw new Error('The worker is gone')
        return engine.answer(name, input)
      },
    }
  }

  test.each([0, 100])('at draw %i rejects with its error, beside others that work', async (place) => {
    await expect(createRunner([failing(place)], 50).ranges(request)).rejects.toThrow('The worker is gone')
    const beside = createRunner([failing(place), ...engines(2)], 10)
    await expect(beside.ranges(request)).rejects.toThrow('The worker is gone')
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

// Ten thousand random addresses: each is read without failing, what is kept can be computed, and what was left out is named.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { decode, encode } from '../../src/state/urlCodec'
import { shippedDataset } from '../app/shipped'
import { randomLink } from './randomLinks'

vi.setConfig({ testTimeout: 300_000 })

const dataset = shippedDataset()
const network = compile(dataset)

test('any address ends in choices that can be computed, with a sentence for each part that was left out', () => {
  let broken = 0
  fc.assert(
    fc.property(randomLink(dataset), (link) => {
      const { choices, problems } = decode(dataset, link)
      const outcome = evaluate(network, choices.scenario)
      expect(Number.isFinite(outcome.total.supplyIndex)).toBe(true)
      for (const { inflation, total } of Object.values(outcome.outlooks)) {
        expect(Number.isFinite(inflation.peakBp)).toBe(true)
        expect(Number.isFinite(total.vehiclesLost)).toBe(true)
      }
      for (const problem of problems) expect(problem).toMatch(/\S.*[.!]$/s)
      if (problems.length > 0) broken++
      // What is kept is a link of its own that says the same and has nothing left to complain of.
      const again = decode(dataset, encode(dataset, choices))
      expect(again).toEqual({ choices, problems: [], migrated: false })
    }),
    { numRuns: 10_000 },
  )
  expect(broken).toBeGreaterThan(1000)
})

// A thousand random answers in place of the dataset: each is refused with the path of what is wrong, or can be computed.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { parseDataset } from '../../src/data/parseDataset'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { readShipped } from '../app/shipped'

vi.setConfig({ testTimeout: 300_000 })

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 1e300, true, [], {}, 'no-such-id', '2025-02-30', '__proto__'),
  fc.double(),
  fc.string({ maxLength: 8 }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Places in JSON at which a value hangs: the object or list, and the key. */
function placesIn(json: unknown): { holder: object; key: string }[] {
  if (!(json instanceof Object)) return []
  return Object.entries(json).flatMap(([key, value]) => [{ holder: json, key }, ...placesIn(value)])
}

const change = fc.record({
  // Evenly over the whole file: what is random is not to lean to its beginning.
  at: fc.noBias(fc.nat(999_999)),
  how: fc.constantFrom('replace', 'remove', 'repeat', 'swap', 'nudge', 'nudge', 'nudge'),
  value: strange,
})

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never

function damage(json: object, { at, how, value }: Change): void {
  const places = placesIn(json)
  const { holder, key } = places[at % places.length]!
  const was: unknown = Reflect.get(holder, key)
  if (how === 'remove') Reflect.deleteProperty(holder, key)
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(was))
  else if (how === 'swap' && Array.isArray(holder)) holder.reverse()
  // Nearly right: most of these pass the door.
  else if (how === 'nudge' && typeof was === 'number') Reflect.set(holder, key, was * (0.9 + (at % 1000) / 5000))
  else if (how === 'nudge' && typeof was === 'string') Reflect.set(holder, key, `${was} `)
  else Reflect.set(holder, key, value)
}

test('a dataset with random damage is refused with paths, or computed without a figure that is none', () => {
  const count = { refused: 0, computed: 0 }
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3, size: 'xsmall' }), (changes) => {
      const json = readShipped('dataset.json')
      for (const one of changes) damage(json, one)
      const parsed = parseDataset(JSON.parse(JSON.stringify(json)))
      if (!parsed.ok) {
        count.refused++
        expect(parsed.faults.length).toBeGreaterThan(0)
        for (const { path, message } of parsed.faults) expect(`${path}${message}`).not.toBe('')
        return
      }
      count.computed++
      const { total, outlooks } = evaluate(compile(parsed.dataset), { asOf: parsed.dataset.defaultAsOf })
      const figures = Object.values(outlooks).flatMap(({ total: { vehiclesLost }, inflation }) => [
        vehiclesLost,
        inflation.peakBp,
        inflation.riskIndex,
      ])
      figures.push(total.supplyIndex)
      expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([])
    }),
    { numRuns: 1000 },
  )
  expect(count.refused).toBeGreaterThan(100)
  expect(count.computed).toBeGreaterThan(50)
})

test('what is no dataset at all is refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), strange), (json) => {
      expect(parseDataset(json).ok).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

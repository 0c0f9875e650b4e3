// Saved scenarios as a file: what was written is read again, good records are kept beside broken ones, others are named.
import { expect, test } from 'vitest'
import { parseSavedFile, writeSavedFile } from '../../src/data/savedFile'
import { savedRecord } from './savedRecord'

const [one, other] = [savedRecord(), savedRecord({ id: 'two', name: 'Another “one”', note: 'Grüße\nfrom 北京' })]

test('what is written is read again, all of it', () => {
  expect(parseSavedFile(writeSavedFile([one, other]))).toEqual({ ok: true, scenarios: [one, other], broken: [] })
  expect(parseSavedFile(writeSavedFile([]))).toEqual({ ok: true, scenarios: [], broken: [] })
})

test('good records are kept beside broken ones, which are named with their place', () => {
  const { link: _, ...half } = one
  const file = { kind: 'lodestone-scenarios', version: 1, scenarios: [half, other, 7] }
  expect(parseSavedFile(JSON.stringify(file))).toEqual({
    ok: true,
    scenarios: [other],
    broken: [
      { at: 'scenarios[0]', name: 'Talks falter', faults: [{ path: 'scenarios[0].link', message: 'is missing' }] },
      { at: 'scenarios[2]', name: null, faults: [{ path: 'scenarios[2]', message: 'must be an object, not 7' }] },
    ],
  })
})

test.each([
  ['', 'The file is empty.'],
  ['no json', 'The file is not JSON'],
  ['[]', 'does not say that it holds saved scenarios'],
  ['null', 'does not say that it holds saved scenarios'],
  ['{"kind":"lodestone-decks","version":1}', 'does not say that it holds saved scenarios'],
  ['{"kind":"lodestone-scenarios"}', 'does not say which version'],
  [
    '{"kind":"lodestone-scenarios","version":2}',
    'is in version 2 of the format; this page knows version 1. It was written by a newer version',
  ],
  ['{"kind":"lodestone-scenarios","version":"1"}', 'is in version "1" of the format; this page knows version 1.'],
  ['{"kind":"lodestone-scenarios","version":1}', 'has no list of scenarios'],
])('a file with %j is refused in words', (content, message) => {
  const parsed = parseSavedFile(content)
  expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining(message) })
})

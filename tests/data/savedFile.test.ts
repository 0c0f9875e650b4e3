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

test('a scenario from elsewhere has the limits of a deck; a broken one takes no other with it', () => {
  const long = [
    savedRecord({ id: 'i'.repeat(101) }),
    savedRecord({ name: 'n'.repeat(81) }),
    savedRecord({ link: 'l'.repeat(32_001) }),
  ]
  expect(parseSavedFile(writeSavedFile([...long, other]))).toMatchObject({
    ok: true,
    scenarios: [other],
    broken: [
      { faults: [{ path: 'scenarios[0].id', message: 'must be at most 100 characters long' }] },
      { faults: [{ path: 'scenarios[1].name', message: 'must be at most 80 characters long' }] },
      { faults: [{ path: 'scenarios[2].link', message: 'must be at most 32000 characters long' }] },
    ],
  })
  const edge = savedRecord({ id: 'i'.repeat(100), name: '磁'.repeat(80), link: 'l'.repeat(32_000) })
  expect(parseSavedFile(writeSavedFile([edge]))).toEqual({ ok: true, scenarios: [edge], broken: [] })
})

test('what is wrong with the numbers of a link is said of the record', () => {
  const linkFaults = (link: string) => (link === other.link ? [] : ['sets too much'])
  expect(parseSavedFile(writeSavedFile([{ ...one, link: 'v=1&set=x:9' }, other]), linkFaults)).toMatchObject({
    scenarios: [other],
    broken: [{ name: 'Talks falter', faults: [{ path: 'scenarios[0].link', message: 'sets too much' }] }],
  })
})

test('more scenarios than anybody keeps are refused as they are, broken or not', () => {
  const file = (count: number) =>
    parseSavedFile(`{"kind":"lodestone-scenarios","version":1,"scenarios":[${'0,'.repeat(count - 1)}0]}`)
  expect(file(1000)).toMatchObject({ ok: true })
  expect(file(1_000_000)).toEqual({
    ok: false,
    message: 'The file holds 1,000,000 scenarios, and at most 1,000 are taken from one file.',
  })
})

test('records of strange structure are named', () => {
  const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  const own = JSON.stringify(one).slice(0, -1)
  const records = [`${own},"extra":${nested}}`, `${own},"__proto__":{}}`, JSON.stringify(other)]
  expect(parseSavedFile(`{"kind":"lodestone-scenarios","version":1,"scenarios":[${records.join()}]}`)).toMatchObject({
    scenarios: [other],
    broken: [
      { faults: [{ path: 'scenarios[0].extra[0]', message: 'is nested more than 64 deep' }] },
      { faults: [{ path: 'scenarios[1].__proto__', message: 'is a key that no file may use' }] },
    ],
  })
})

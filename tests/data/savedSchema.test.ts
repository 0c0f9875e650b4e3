// The door for saved scenarios: sound records pass as they are, and every fault is named by its place.
import { expect, test } from 'vitest'
import { longestNote, parseSaved } from '../../src/data/savedSchema'
import { savedRecord } from './savedRecord'

function faultsOf(record: unknown): string[] {
  const parsed = parseSaved(record)
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path} ${message}`)
}

test('a sound record is let in as it is', () => {
  expect(parseSaved(savedRecord())).toEqual({ ok: true, saved: savedRecord() })
  expect(parseSaved(savedRecord({ savedAt: '2026-11-18T08:00:00Z', note: '' })).ok).toBe(true)
})

test('what a later version adds is kept', () => {
  const record = { ...savedRecord(), color: 'red' }
  expect(parseSaved(record)).toEqual({ ok: true, saved: record })
})

const { snapshot } = savedRecord()

test.each([
  ['no record at all', null, [' must be an object, not nothing']],
  ['a text', 'gone', [' must be an object, not "gone"']],
  [
    'half a record',
    { id: 'a', name: 'Half' },
    ['note is missing', 'savedAt is missing', 'link is missing', 'snapshot is missing'],
  ],
  ['an empty name and id', savedRecord({ id: '', name: ' ' }), ['id is empty', 'name is empty']],
  [
    'a day for a moment',
    savedRecord({ savedAt: '2026-11-18' }),
    ['savedAt "2026-11-18" is no moment (YYYY-MM-DDThh:mm:ss.sssZ)'],
  ],
  [
    'a moment that does not exist',
    savedRecord({ savedAt: '2026-02-30T08:00:00Z' }),
    ['savedAt "2026-02-30T08:00:00Z" is no moment (YYYY-MM-DDThh:mm:ss.sssZ)'],
  ],
  ['a note without end', savedRecord({ note: 'a'.repeat(longestNote + 1) }), ['note is longer than 2000 characters']],
  [
    'a date that does not exist',
    savedRecord({ snapshot: { ...snapshot, asOf: '2025-02-30' } }),
    ['snapshot.asOf "2025-02-30" is no date (YYYY-MM-DD)'],
  ],
  [
    'a figure that is no number',
    { ...savedRecord(), snapshot: { ...snapshot, figures: { supply: 'much' } } },
    ['snapshot.figures.supply must be a number, not "much"'],
  ],
  [
    'an event of no date',
    {
      ...savedRecord(),
      snapshot: {
        ...snapshot,
        inputs: { numbers: {}, events: { call: { title: 'Call', date: 'soon', enabled: true } } },
      },
    },
    ['snapshot.inputs.events.call.date "soon" is no date (YYYY-MM-DD)'],
  ],
])('%s is refused by name', (_, record, faults) => {
  expect(faultsOf(record)).toEqual(faults)
})

test('faults say where in a file the record stands', () => {
  const parsed = parseSaved({ ...savedRecord(), link: 7 }, ['scenarios', 2])
  expect(parsed).toEqual({ ok: false, faults: [{ path: 'scenarios[2].link', message: 'must be a string, not 7' }] })
})

test('figures that were kept under earlier names have today’s', () => {
  const { snapshot } = savedRecord()
  const old = savedRecord({ snapshot: { ...snapshot, figures: { supply: 0.66, 'first-stop': null, peak: 149 } } })
  expect(parseSaved(old)).toMatchObject({
    saved: { snapshot: { figures: { supply: 0.66, 'line-stop': null, 'inflation-peak': 149 } } },
  })
})

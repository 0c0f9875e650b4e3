// The words beside a switch: until when it stood, or why it changes nothing.
import { expect, test } from 'vitest'
import type { AddedEvent, Dataset } from '../../src/model/dataset'
import type { EventVerdict } from '../../src/model/eventVerdict'
import type { Scenario } from '../../src/model/scenario'
import { explainVerdict } from '../../src/words/verdictText'
import { shippedDataset } from '../app/shipped'

const place: { dataset: Dataset; scenario: Scenario } = { dataset: shippedDataset(), scenario: { asOf: '2025-06-09' } }
const huawei = { event: 'huawei-chip-order', date: '2025-05-13' }
const hand = { event: null, date: '2025-06-09' }

test.each<[EventVerdict, string | null]>([
  [{ kind: 'works', overtakenBy: null, inPart: false }, null],
  [{ kind: 'works', overtakenBy: huawei, inPart: false }, 'until 13 May'],
  [{ kind: 'works', overtakenBy: huawei, inPart: true }, 'until 13 May, in part longer'],
  [{ kind: 'works', overtakenBy: hand, inPart: false }, 'until 9 Jun'],
  [{ kind: 'no effect listed' }, 'no effect on licenses'],
  [{ kind: 'past the horizon' }, 'changes nothing: the horizon ends before it'],
  [{ kind: 'set by hand' }, 'changes nothing: its lanes are set by hand'],
  [
    { kind: 'not from this state', state: 'suspended', cause: huawei },
    'changes nothing: suspended on 13 May by “U.S. order against Huawei AI chips”',
  ],
  [{ kind: 'not from this state', state: 'open', cause: null }, 'changes nothing: no license needed from the start'],
  [
    { kind: 'same state', state: 'case-by-case', cause: hand },
    'changes nothing: case-by-case review on 9 Jun by a state set by hand',
  ],
  [{ kind: 'undone at once', cause: huawei }, 'overtaken on 13 May by “U.S. order against Huawei AI chips”'],
  [{ kind: 'undone at once', cause: null }, 'overtaken at once'],
  [{ kind: 'doubled' }, 'changes nothing: another event does the same'],
])('of an event that is on, %o reads “%s”', (verdict, text) => {
  expect(explainVerdict(place, verdict, true)).toBe(text)
})

test('an event that is off would work, so it has no “until”', () => {
  expect(explainVerdict(place, { kind: 'works', overtakenBy: huawei, inPart: false }, false)).toBeNull()
})

test('an event that is off says all the same why it would change nothing', () => {
  expect(explainVerdict(place, { kind: 'no effect listed' }, false)).toBe('no effect on licenses')
})

test('an event of the reader’s own is called by its title', () => {
  const own: AddedEvent = { id: 'mine', title: 'Ports close', date: '2025-07-01', by: 'CN', effects: [] }
  const verdict: EventVerdict = { kind: 'undone at once', cause: { event: 'mine', date: '2025-07-01' } }
  const scenario = { ...place.scenario, added: [own] }
  expect(explainVerdict({ ...place, scenario }, verdict, true)).toBe('overtaken on 1 Jul by “Ports close”')
})

test('a state that the dataset does not name is called by its id', () => {
  expect(explainVerdict(place, { kind: 'same state', state: 'unheard-of', cause: null }, true)).toBe(
    'changes nothing: unheard-of from the start',
  )
})

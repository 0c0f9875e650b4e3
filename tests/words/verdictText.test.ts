// The words beside a switch: until when it stood, or why it changes nothing.
import { expect, test } from 'vitest'
import type { EventVerdict } from '../../src/model/eventVerdict'
import { explainVerdict } from '../../src/words/verdictText'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const huawei = { event: 'huawei-chip-order', date: '2025-05-13' }
const hand = { event: null, date: '2025-06-09' }

test.each<[EventVerdict, string | null]>([
  [{ kind: 'works', overtakenBy: null, inPart: false }, null],
  [{ kind: 'works', overtakenBy: huawei, inPart: false }, 'until May 13'],
  [{ kind: 'works', overtakenBy: huawei, inPart: true }, 'until May 13, in part longer'],
  [{ kind: 'works', overtakenBy: hand, inPart: false }, 'until Jun 9'],
  [{ kind: 'no effect listed' }, 'no effect on licenses'],
  [{ kind: 'past the calendar' }, 'changes nothing: the calendar ends before it'],
  [{ kind: 'set by hand' }, 'changes nothing: its lanes are set by hand'],
  [
    { kind: 'not from this state', state: 'suspended', cause: huawei },
    'changes nothing: suspended on May 13 by “U.S. order against Huawei AI chips”',
  ],
  [{ kind: 'not from this state', state: 'open', cause: null }, 'changes nothing: no license needed from the start'],
  [
    { kind: 'same state', state: 'case-by-case', cause: hand },
    'changes nothing: case-by-case review on Jun 9 by a state set by hand',
  ],
  [{ kind: 'undone at once', cause: huawei }, 'overtaken on May 13 by “U.S. order against Huawei AI chips”'],
  [{ kind: 'undone at once', cause: null }, 'overtaken at once'],
  [{ kind: 'doubled' }, 'changes nothing: another event does the same'],
])('of an event that is on, %o reads “%s”', (verdict, text) => {
  expect(explainVerdict(dataset, verdict, true)).toBe(text)
})

test('an event that is off would work, so it has no “until”', () => {
  expect(explainVerdict(dataset, { kind: 'works', overtakenBy: huawei, inPart: false }, false)).toBeNull()
})

test('an event that is off says all the same why it would change nothing', () => {
  expect(explainVerdict(dataset, { kind: 'no effect listed' }, false)).toBe('no effect on licenses')
})

test('a state that the dataset does not name is called by its id', () => {
  expect(explainVerdict(dataset, { kind: 'same state', state: 'unheard-of', cause: null }, true)).toBe(
    'changes nothing: unheard-of from the start',
  )
})

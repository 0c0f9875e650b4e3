// Names of events: what is told stands as it is, what is supposed and what is the reader's own say so.
import { expect, test } from 'vitest'
import { nameEvent } from '../../src/format/eventName'

test.each([
  [{ own: false, hypothetical: false }, 'Port strike'],
  [{ own: false, hypothetical: true }, 'What if: Port strike'],
  [{ own: true, hypothetical: true }, 'Yours: Port strike'],
])('%o is named “%s”', (kind, name) => {
  expect(nameEvent('Port strike', kind)).toBe(name)
})

// Names in a row, as a sentence holds them.
import { expect, test } from 'vitest'
import { formatList } from '../../src/format/lists'

test.each([
  [[], ''],
  [['GM'], 'GM'],
  [['GM', 'Ford'], 'GM and Ford'],
  [['GM', 'Ford', 'Stellantis'], 'GM, Ford and Stellantis'],
])('%j', (names, text) => {
  expect(formatList(names)).toBe(text)
})

// Which texts of a dataset become links.
import { expect, test } from 'vitest'
import { isWebAddress } from '../../src/format/webAddress'

test.each([
  ['https://example.org', true],
  ['HTTP://example.org', true],
  ['//example.org', false],
  ['', false],
  [undefined, false],
])('%j is a web address: %j', (url, expected) => {
  expect(isWebAddress(url)).toBe(expected)
})

// How a text is set into a sentence, or begins one.
import { expect, test } from 'vitest'
import { lowerFirst, upperFirst } from '../../src/format/sentences'

test('a clause begins a sentence, and a sentence’s start stands within one', () => {
  expect(upperFirst('no line stops')).toBe('No line stops')
  expect(upperFirst('“Talks falter”')).toBe('“Talks falter”')
  expect(upperFirst('')).toBe('')
  expect(lowerFirst('Supply getting through')).toBe('supply getting through')
})

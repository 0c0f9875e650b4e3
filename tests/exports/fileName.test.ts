// Names of the files that are handed out.
import { expect, test } from 'vitest'
import { nameFile } from '../../src/exports/fileName'

const asOf = '2025-06-09'

test('a file is named after what is in it, its date and its scenario', () => {
  expect(nameFile('flows', { asOf, scenario: 'Talks falter' }, 'png')).toBe(
    'lodestone-flows-2025-06-09-talks-falter.png',
  )
})

test('no sign gets into a name that a file system or a shell stumbles over', () => {
  const scenario = '../What if: “Änderung” & Ford’s <b>half</b>?'
  expect(nameFile('Stock cover', { asOf, scenario }, 'svg')).toBe(
    'lodestone-stock-cover-2025-06-09-what-if-anderung-fords-b-half-b.svg',
  )
})

test('a long name is cut at a word', () => {
  const name = nameFile('flows', { asOf, scenario: 'Edited from The document '.repeat(5) }, 'png')
  expect(name).toBe('lodestone-flows-2025-06-09-edited-from-the-document-edited-from-the-document-edited.png')
})

test('a name of one long word is cut all the same', () => {
  expect(nameFile('flows', { asOf, scenario: 'x'.repeat(80) }, 'png')).toBe(
    `lodestone-flows-2025-06-09-${'x'.repeat(60)}.png`,
  )
})

test('a name without letters is left out', () => {
  expect(nameFile('flows', { asOf, scenario: '???' }, 'csv')).toBe('lodestone-flows-2025-06-09.csv')
})

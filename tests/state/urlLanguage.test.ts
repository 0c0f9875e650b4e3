// The language beside the choices in an address.
import { expect, test } from 'vitest'
import { languageOf, withLanguage } from '../../src/state/urlLanguage'

test.each([
  ['?v=1&lang=zh-Hans&on=a', 'zh-Hans'],
  ['lang=en', 'en'],
  ['?lang=tlh', null],
  ['?language=en', null],
  ['', null],
])('%s asks for %s', (search, language) => {
  expect(languageOf(search)).toBe(language)
})

test('a language is put at the end, in place of any other; what else there is stays as it is written', () => {
  expect(withLanguage('?lang=en&v=1&own=cover:ford/*:4,transit:2&lang=tlh', 'zh-Hans')).toBe(
    'v=1&own=cover:ford/*:4,transit:2&lang=zh-Hans',
  )
  expect(withLanguage('', 'en')).toBe('lang=en')
  expect(withLanguage('?lang=en', null)).toBe('')
})

// The language beside the choices in an address.
import { expect, test } from 'vitest'
import { languageOf, withLanguage } from '../../src/state/urlLanguage'

test.each([
  ['?v=2&lang=zh-Hans&on=a', 'zh-Hans'],
  ['lang=en', 'en'],
  ['?lang=tlh', null],
  ['?language=en', null],
  ['', null],
  ['?lang=zh', 'zh-Hans'],
  ['?lang=zh-CN', 'zh-Hans'],
  ['?lang=zh_CN', 'zh-Hans'],
  ['?lang=zh-hans', 'zh-Hans'],
  ['?lang=ZH-Hans-CN', 'zh-Hans'],
  ['?lang=zh-SG', 'zh-Hans'],
  ['?lang=zh_CN.UTF-8', 'zh-Hans'],
  ['?lang=cn', 'zh-Hans'],
  ['?lang=cmn', 'zh-Hans'],
  ['?lang=%E4%B8%AD%E6%96%87', 'zh-Hans'],
  ['?lang=简体中文', 'zh-Hans'],
  ['?lang=Chinese', 'zh-Hans'],
  ['?lang=en-US', 'en'],
  ['?lang=en_GB', 'en'],
  ['?lang=EN', 'en'],
  ['?lang=English', 'en'],
  ['?lang=zh-Hans).', 'zh-Hans'],
  ['?v=2&on=a&amp;lang=zh%E3%80%82', 'zh-Hans'],
  ['?v%3D2%26lang%3Dzh', 'zh-Hans'],
  ['?v=2?utm_source=mail&lang=zh-CN', 'zh-Hans'],
  ['?v%3D2%26lang%3Den&lang=zh-Hans', 'zh-Hans'],
  ['?lang=zh-TW', null],
  ['?lang=zh-Hant', null],
  ['?lang=C.UTF-8', null],
  ['?lang=%', null],
  ['?lang=__proto__', null],
])('%s asks for %s', (search, language) => {
  expect(languageOf(search)).toBe(language)
})

test('a language is put at the end, in place of any other; what else there is stays as it is written', () => {
  expect(withLanguage('?lang=en&v=2&own=cover:ford/*:4,transit:2&lang=tlh', 'zh-Hans')).toBe(
    'v=2&own=cover:ford/*:4,transit:2&lang=zh-Hans',
  )
  expect(withLanguage('', 'en')).toBe('lang=en')
  expect(withLanguage('?lang=en', null)).toBe('')
})

// @vitest-environment happy-dom
// Numbers as they are typed into the Chinese page, and the words in which one is refused.
import { expect, test, vi } from 'vitest'
import { formatCount, formatUsd, formatWeeks } from '../../src/format/numbers'
import { readNumber } from '../../src/format/readNumber'

await vi.hoisted(async () => (await import('../texts/speakChinese')).speakChinese())

test.each<[string, string, number]>([
  ['48,000', 'USD', 48_000],
  ['４８，０００', 'USD', 48_000],
  ['48000美元', 'USD', 48_000],
  ['4.8万', 'USD', 48_000],
  ['4.8 万美元', 'USD', 48_000],
  ['＄４８，０００', 'USD', 48_000],
  ['83美元/千克', 'USD/kg', 83],
  ['83美元/公斤', 'USD/kg', 83],
  ['７０％', 'share', 0.7],
  ['0.5%/周', 'share/week', 0.005],
  ['3倍', 'ratio', 3],
  ['12周', 'weeks', 12],
  ['12 个星期', 'weeks', 12],
  ['149个基点', 'bp', 149],
  ['－20', 'bp', -20],
  ['42.9万辆', 'vehicles', 429_000],
  ['42.9', 'ten thousand vehicles', 42.9],
  ['42.9万辆', 'ten thousand vehicles', 42.9],
  ['42.9万', 'ten thousand vehicles', 42.9],
  ['429,000辆', 'ten thousand vehicles', 42.9],
  ['1.2亿', 'vehicles', 120_000_000],
  ['56分', 'of 100', 56],
])('“%s” in %s is %d', (text, unit, value) => {
  expect(readNumber(text, unit)).toEqual({ value })
})

test.each([
  ['0,7', '“0,7”有歧义；请按1,234.5的样式书写数字'],
  ['四万八千', '无法将“四万八千”读作数字'],
  ['￥48,000', '“￥48,000”不是以“美元”为单位的数'],
  ['12周', '“12周”不是以“美元”为单位的数'],
  ['4.8千克', '“4.8千克”不是以“美元”为单位的数'],
  ['', '尚未输入'],
])('“%s” is refused: %s', (text, fault) => {
  expect(readNumber(text, 'USD')).toEqual({ fault })
})

test('what the page writes is read back', () => {
  expect([formatUsd(234e7), formatCount(42_897), formatWeeks(3)]).toEqual(['23亿美元', '4.29万', '3周'])
  expect(readNumber('23亿美元', 'USD')).toEqual({ value: 2_300_000_000 })
  expect(readNumber('4.29万', 'vehicles')).toEqual({ value: 42_900 })
  expect(readNumber('3周', 'weeks')).toEqual({ value: 3 })
})

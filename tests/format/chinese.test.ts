// @vitest-environment happy-dom
// Numbers, dates, units and lists as Chinese writes them.
import { expect, test, vi } from 'vitest'
import { formatDate, formatDayMonth, formatLongDate, formatMonth } from '../../src/format/dates'
import { writeInflation } from '../../src/format/exact'
import { formatList } from '../../src/format/lists'
import { formatMoment } from '../../src/format/moments'
import {
  formatCount,
  formatInflation,
  formatPoints,
  formatShare,
  formatUsd,
  formatWeeks,
} from '../../src/format/numbers'
import { formatTonnes, inTonnes, unitName } from '../../src/format/units'

await vi.hoisted(async () => (await import('../texts/speakChinese')).speakChinese())

test.each(['2025-06-09', '2025-12-31', '2024-02-29'])('%s has year, month and day in that order', (date) => {
  const [year, month, day] = date.split('-').map(Number)
  expect([formatLongDate(date), formatDate(date)]).toEqual(Array(2).fill(`${year}年${month}月${day}日`))
  expect([formatDayMonth(date), formatMonth(date)]).toEqual([`${month}月${day}日`, `${year}年${month}月`])
})

test('a month without a day and a moment', () => {
  expect(formatMonth('2025-04')).toBe('2025年4月')
  expect(formatMoment(new Date(2026, 10, 18, 9, 5).toISOString())).toBe('2026年11月18日 09:05')
})

test('shares, points and inflation', () => {
  expect([formatShare(0.664), formatInflation(-19.9), writeInflation(111)]).toEqual(['66%', '−0.2', '+1.1个百分点'])
  expect([0.34, 0.01].map(formatPoints)).toEqual(['34个百分点', '1个百分点'])
})

test.each([
  [0, '0'],
  [999, '999'],
  [2058.3, '2,060'],
  [9994, '9,990'],
  [9996, '1万'],
  [42_897, '4.29万'],
  [123_456, '12.35万'],
  [999_940, '99.99万'],
  [999_960, '100万'],
  [3_410_000, '341万'],
  [34_100_000, '3,410万'],
  [99_960_000, '1亿'],
  [234_000_000, '2.34亿'],
])('a count of %d is %s', (count, text) => {
  expect(formatCount(count)).toBe(text)
})

test.each([
  [0, '0美元'],
  [0.4, '0美元'],
  [48_907, '48,907美元'],
  [2_340_000, '200万美元'],
  [50_000_000, '5,000万美元'],
  [412_600_000, '4.13亿美元'],
  [2_340_000_000, '23亿美元'],
  [167_000_000_000, '1,670亿美元'],
])('%d dollars are %s', (usd, text) => {
  expect(formatUsd(usd)).toBe(text)
})

test('weeks, tonnes and the units of assumptions', () => {
  expect([1, 3].map(formatWeeks)).toEqual(['1周', '3周'])
  expect([formatTonnes(1234), inTonnes('<0.1')]).toEqual(['1,234吨', '<0.1吨'])
  expect(['weeks', 'USD/kg', 'furlongs'].map(unitName)).toEqual(['周', '美元/千克', 'furlongs'])
})

test('names in a row', () => {
  expect(formatList(['甲'])).toBe('甲')
  expect(formatList(['甲', '乙'])).toBe('甲和乙')
  expect(formatList(['甲', '乙', '丙'])).toBe('甲、乙和丙')
})

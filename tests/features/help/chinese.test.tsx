// The help in simplified Chinese: what is searched is found inside words that no spaces part; the tour is offered.
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { PaletteEntry } from '../../../src/features/help/paletteEntry'
import { searchEntries } from '../../../src/features/help/searchEntries'
import { TourOffer } from '../../../src/features/help/TourOffer'
import { renderHelp } from './renderHelp'

await vi.hoisted(async () => (await import('../../texts/speakChinese')).speakChinese())

const entry = (title: string, words: string): PaletteEntry => ({
  id: title,
  group: '事件',
  title,
  words,
  keys: null,
  blocked: null,
  listed: false,
  run: () => {},
})
const entries = [
  entry('关闭：美国对中国商品加征关税', '事件 开关'),
  entry('分享与导出', '链接 复制 图片PNG'),
  entry('Stellantis的敞口', ''),
]
const found = (query: string) =>
  searchEntries(entries, query, false).flatMap((group) => group.entries.map((e) => e.title))

test.each([
  ['关税', ['关闭：美国对中国商品加征关税']],
  ['美国 关税', ['关闭：美国对中国商品加征关税']],
  ['图片', ['分享与导出']],
  ['png', ['分享与导出']],
  ['敞口', ['Stellantis的敞口']],
  ['stel', ['Stellantis的敞口']],
  ['lantis', []],
  ['演示', []],
])('“%s” finds %j', (query, titles) => {
  expect(found(query)).toEqual(titles)
})

test('an address that asks for no more than a language is plain: the tour is offered, in that language', () => {
  renderHelp(<TourOffer />)
  expect(screen.getByRole('region', { name: '导览邀请' })).toHaveTextContent('初次使用？50秒导览不用了')
})

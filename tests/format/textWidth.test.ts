// Room that texts take: Latin letters as they were, CJK characters as wide as they are high, and where lines may break.
import { expect, test } from 'vitest'
import { breaksOf, headOf, letterCount, textWidth } from '../../src/format/textWidth'

test('a CJK character is as wide as it is high, about two Latin letters', () => {
  expect(textWidth('稀土', 12)).toBe(24)
  expect(textWidth('ab', 12)).toBeLessThan(textWidth('稀土', 12))
  expect(letterCount('GM')).toBe(2)
  expect(letterCount('通用汽车')).toBe(8)
  expect(letterCount('A 文档')).toBe(6)
})

test('the head of a text keeps to the room of so many letters', () => {
  expect(headOf('Talks falter', 5)).toBe('Talks')
  expect(headOf('通用汽车', 5)).toBe('通用')
  expect(headOf('B 谈判受挫', 5)).toBe('B 谈')
  expect(headOf('GM', 5)).toBe('GM')
})

test('a text breaks at spaces, and between CJK characters but not before what closes or after what opens', () => {
  expect(breaksOf('Oxides and metals')).toEqual([
    ['Oxides', 'and metals'],
    ['Oxides and', 'metals'],
  ])
  expect(breaksOf('磁体（镝、铽）').map(([head]) => head)).toEqual(['磁', '磁体', '磁体（镝、'])
  expect(breaksOf('Stellantis供应').map(([head]) => head)).toEqual(['Stellantis供'])
  expect(breaksOf('GM')).toEqual([])
})

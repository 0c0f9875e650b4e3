// Lines of text in a picture: none wider than its room, none lost.
import { expect, test } from 'vitest'
import { balanceText, breakText, textWidth } from '../../src/exports/pictureText'

const finding = '66% of normal magnet supply gets through; Ford could stop a line first, in 3 weeks'

test('a text that fits stays on one line', () => {
  expect(breakText('Ford first', 14, 400)).toEqual(['Ford first'])
})

test('a longer text breaks at spaces, and no line is wider than its room', () => {
  const lines = breakText(finding, 28, 600)
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.join(' ')).toBe(finding)
  for (const line of lines) expect(textWidth(line, 28)).toBeLessThanOrEqual(600)
})

test('a link has no spaces and is broken inside, whole and in order', () => {
  const link = `https://example.org/?v=1&name=${'x'.repeat(300)}`
  const lines = breakText(link, 13, 500)
  expect(lines.join('')).toBe(link)
  for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(500)
})

test('nothing gives no line', () => {
  expect(breakText('  ', 14, 100)).toEqual([])
})

test('a balanced title has the same words on as many lines, none of them left alone', () => {
  const lines = balanceText(finding, 28, 1104)
  expect(lines.join(' ')).toBe(finding)
  expect(lines).toHaveLength(breakText(finding, 28, 1104).length)
  const widths = lines.map((line) => textWidth(line, 28))
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2)
})

test('a title on one line stays there', () => {
  expect(balanceText('Prices barely move', 28, 1104)).toEqual(['Prices barely move'])
})

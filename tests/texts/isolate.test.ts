// Names from right to left in sentences: set apart once, wherever they come to stand.
import { expect, test } from 'vitest'
import { formatList } from '../../src/format/lists'
import { textWidth } from '../../src/format/textWidth'
import { cleanName } from '../../src/state/choices'
import { isolate } from '../../src/texts/isolate'
import { t } from '../../src/texts/translate'

const arabic = 'شركة 7'
const apart = `\u2068${arabic}\u2069`

test('a name from right to left is set apart, any other is left alone', () => {
  expect(t('{label}: {text}', { label: arabic, text: 'GM' })).toBe(`${apart}: GM`)
  expect(t('{label}: {text}', { label: 'מפעל', text: 12 })).toBe('\u2068מפעל\u2069: 12')
  expect(formatList(['GM', arabic])).toBe(`GM and ${apart}`)
})

test('a sentence that holds such a name is not set apart again, so that it ends as it ends', () => {
  const sentence = t('{label}: {text}', { label: arabic, text: 'one.' })
  expect(t('{label}: {text}', { label: 'A', text: sentence })).toBe(`A: ${apart}: one.`)
  expect(isolate(apart)).toBe(apart)
})

test('the marks take no room, and no name is kept with them', () => {
  expect(textWidth(apart)).toBe(textWidth(arabic))
  expect(cleanName(`${apart} (on)`)).toBe(`${arabic} (on)`)
})

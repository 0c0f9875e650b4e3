// How much room a text takes in a picture, told without measuring it, and where it may be broken.
import { withoutIsolates } from '../texts/isolate'

/** CJK characters, from the first radical on, are as wide as they are high. */
export function isWide(letter: string): boolean {
  return (letter.codePointAt(0) ?? 0) >= 0x2e80
}

/** Width in px of a text, a little too wide rather than too narrow. */
export function textWidth(text: string, size = 12): number {
  let width = 0
  for (const letter of withoutIsolates(text)) {
    if (isWide(letter)) width += 1
    else if (/[iIjlft.,:;'’|()[\] ]/.test(letter)) width += 0.34
    else if (/[mwMW@%]/.test(letter)) width += 0.9
    else if (/[A-Z]/.test(letter)) width += 0.7
    else width += 0.59
  }
  return width * size
}

/** A text that takes at most `width` px: whole, or cut with an ellipsis. `measure` tells a text's width. */
export function cutToWidth(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text
  const letters = [...text]
  let count = letters.length
  while (count > 0 && measure(`${letters.slice(0, count).join('')}…`) > width) count--
  return `${letters.slice(0, count).join('').trimEnd()}…`
}

/** The number of Latin letters that take as much room as a text: a CJK character counts as two. */
export function letterCount(text: string): number {
  let count = text.length
  for (const letter of text) if (isWide(letter)) count += 2 - letter.length
  return count
}

/** The head of a text that takes the room of at most so many Latin letters. */
export function headOf(text: string, letters: number): string {
  let head = ''
  let count = 0
  for (const letter of text) {
    count += letterCount(letter)
    if (count > letters) return head
    head += letter
  }
  return head
}

const opens = /[（“‘《]$/
const closes = /^[），、。；：”’》！？]/

/** All ways to break a text in two: at a space, which is dropped, or between two CJK characters. */
export function breaksOf(text: string): [head: string, tail: string][] {
  const letters = [...text]
  return letters.flatMap((letter, at): [string, string][] => {
    const [head, tail] = [letters.slice(0, at).join(''), letters.slice(at).join('')]
    if (letter === ' ') return [[head, tail.slice(1)]]
    const before = letters[at - 1]
    if (before === undefined || !isWide(before) || !isWide(letter)) return []
    return opens.test(head) || closes.test(tail) ? [] : [[head, tail]]
  })
}

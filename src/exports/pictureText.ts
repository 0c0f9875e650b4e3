// Text in a picture: how wide it is, and where it breaks. SVG breaks no lines by itself.
import { breaksOf, isWide } from '../format/textWidth'

/** Width of a text in px, a little too wide rather than too narrow. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text) {
    if (isWide(letter)) width += 1
    else if (/[iIjlft.,:;'’|()[\] ]/.test(letter)) width += 0.34
    else if (/[mwMW@%]/.test(letter)) width += 0.92
    else if (/[\p{Lu}&]/u.test(letter)) width += 0.71
    else width += 0.6
  }
  return width * size
}

/** What a line is filled with: a word, or a part of one, and whether a space stands before it. */
interface Piece {
  text: string
  space: string
}

/** A text in pieces that stay whole: its words, and in a script without spaces wherever a line may break. */
function piecesOf(text: string): Piece[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word): Piece[] => {
      const ends = [...word].some(isWide) ? breaksOf(word).map(([head]) => head.length) : []
      const starts = [0, ...ends]
      return starts.map((start, part) => ({
        text: word.slice(start, starts[part + 1]),
        space: start === 0 ? ' ' : '',
      }))
    })
}

/**
 * A text in lines of at most `width` px, broken at spaces and between Chinese characters; a word that is longer than a
 * line is broken inside.
 */
export function breakText(text: string, size: number, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const { text: word, space } of piecesOf(text)) {
    const longer = line === '' ? word : `${line}${space}${word}`
    if (textWidth(longer, size) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, size, width)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  if (line !== '') lines.push(line)
  return lines
}

/** The same number of lines, all of about one length: a title whose last line is a single word reads badly. */
export function balanceText(text: string, size: number, width: number): string[] {
  let best = breakText(text, size, width)
  const count = best.length
  for (let narrower = width - size; narrower > width / 2 && count > 1; narrower -= size) {
    const lines = breakText(text, size, narrower)
    if (lines.length > count) break
    best = lines
  }
  return best
}

function breakWord(word: string, size: number, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}

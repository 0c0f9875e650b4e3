// How slides look: a wide page in inches, the page's light palette, and a typeface that every office has.
import type PptxGenJS from 'pptxgenjs'
import { makerHues } from '../../charts/paths/lineStyle'
import { headOf, isWide, letterCount } from '../../format/textWidth'
import theme from '../../ui/theme.css?raw'
import { slideTypeface } from '../typefaces'

export type Presentation = PptxGenJS
export type Slide = PptxGenJS.Slide

export const font = slideTypeface

/** A color of the page's light scheme, which its sheet names first; hexadecimal without `#`, as the library takes them. */
function colorOf(token: string): string {
  const found = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(theme)
  if (!found) throw new Error(`The page's sheet has no color --${token}`)
  return String(found[1]).toUpperCase()
}

export const colors = {
  paper: colorOf('paper'),
  ink: colorOf('ink'),
  inkSoft: colorOf('ink-soft'),
  hairline: colorOf('hairline'),
  reference: colorOf('ghost-line'),
}

/** Inches. */
export const page = { width: 13.333, height: 7.5, margin: 0.6, bodyTop: 1.55, footTop: 6.78 }
export const bodyWidth = page.width - 2 * page.margin

/** Points. */
export const sizes = { small: 10, body: 13, lead: 18, title: 24, opening: 32 }

const makerColors = Array.from({ length: makerHues }, (_, place) => colorOf(`maker-${place + 1}`))

/** Color of a maker by its position in the dataset. */
export function makerColor(position: number): string {
  return makerColors[position % makerHues]!
}

/** How a line is told from others without color. */
export interface LineLook {
  dash: 'solid' | 'sysDash' | 'sysDot' | 'lgDash' | 'dashDot' | 'lgDashDotDot'
  /** Points. */
  width: number
}

const makerLooks: LineLook[] = [
  { dash: 'solid', width: 2 },
  { dash: 'solid', width: 3 },
  { dash: 'sysDash', width: 2.25 },
  { dash: 'sysDot', width: 2.25 },
  { dash: 'dashDot', width: 2.25 },
  { dash: 'lgDash', width: 2.75 },
  { dash: 'sysDot', width: 3 },
  { dash: 'lgDashDotDot', width: 2.25 },
  { dash: 'solid', width: 3.75 },
]

/** Look of a maker's line, by its position in the dataset. */
export function makerLook(position: number): LineLook {
  return makerLooks[position % makerLooks.length]!
}

/** Look of a reference line. */
export const referenceLook: LineLook = { dash: 'solid', width: 1.25 }

/** The largest size at which a text of some length, in Latin letters, still fits, from the largest down. */
export function sizeFor(text: string, steps: readonly [longest: number, points: number][], smallest: number): number {
  return steps.find(([longest]) => letterCount(text) <= longest)?.[1] ?? smallest
}

/** A text cut at a word, or between Chinese characters, where it is longer than its room, in Latin letters. */
export function clip(text: string, longest: number): string {
  if (letterCount(text) <= longest) return text
  const cut = headOf(text, longest)
  if (isWide(text.charAt(cut.length))) return `${cut}…`
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}

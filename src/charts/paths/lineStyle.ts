// How each maker's line is told from the others: its hue and a dash of its own, so that it also works without color.

export interface LineStyle {
  /** CSS color, a token of the theme. */
  color: string
  /** Stroke width in px. */
  width: number
  /** SVG dash array; absent is solid. */
  dash?: string
}

/** How many hues the theme has for makers. */
export const makerHues = 8

const strokes: Omit<LineStyle, 'color'>[] = [
  { width: 2 },
  { width: 2.75 },
  { width: 2, dash: '6 3' },
  { width: 2, dash: '2 2' },
  { width: 2, dash: '8 2 2 2' },
  { width: 2.75, dash: '10 4' },
  { width: 2.75, dash: '1 3' },
  { width: 2, dash: '12 3 2 3 2 3' },
  { width: 3.5 },
]

/** The hue of a maker by its position in the dataset. */
export function makerHue(position: number): string {
  return `var(--maker-${(position % makerHues) + 1})`
}

/** The style of a maker by its position in the dataset: after the eighth hues come again, with other strokes. */
export function lineStyleOf(position: number): LineStyle {
  return { color: makerHue(position), ...strokes[position % strokes.length]! }
}

/** Of the scenario as a whole, and of the reference scenario. */
export const scenarioStyle: LineStyle = { color: 'var(--ink)', width: 2.25 }
export const referenceStyle: LineStyle = { color: 'var(--ghost-line)', width: 1 }

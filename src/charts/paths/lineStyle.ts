// How each maker's line is told from the others: its hue and a dash of its own, so that it also works without color.

export interface LineStyle {
  /** CSS color, a token of the theme. */
  color: string
  /** Stroke width in px. */
  width: number
  /** SVG dash array; absent is solid. */
  dash?: string
}

const known = ['gm', 'ford', 'stellantis']
const knownStyles: Record<string, Omit<LineStyle, 'color'>> = {
  gm: { width: 2 },
  ford: { width: 2.75 },
  stellantis: { width: 2, dash: '6 3' },
}
const spare: Omit<LineStyle, 'color'>[] = [
  { width: 2 },
  { width: 2.75 },
  { width: 2, dash: '6 3' },
  { width: 2, dash: '2 2' },
  { width: 2, dash: '8 2 2 2' },
]

/** The style of a maker by id; one that the theme does not know gets the style of its position in the dataset. */
export function lineStyleOf(makerId: string, position: number): LineStyle {
  const fallback = `var(--maker-${known[position % known.length]})`
  const color = /^[\w-]+$/.test(makerId) ? `var(--maker-${makerId}, ${fallback})` : fallback
  return { color, ...(knownStyles[makerId] ?? spare[position % spare.length]!) }
}

/** Of the scenario as a whole, and of the reference scenario. */
export const scenarioStyle: LineStyle = { color: 'var(--ink)', width: 2.25 }
export const referenceStyle: LineStyle = { color: 'var(--ghost-line)', width: 1 }

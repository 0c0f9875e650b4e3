// How a mark looks, read from the page and written as attributes of the picture: no style sheet goes along with a file.

/** What a mark looks like, by attribute. */
export type Look = Record<string, string>

/** What marks take over from the group around them, with what holds where nothing is said. */
const inherited: Look = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'font-size': '16',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
}

/** A mark's look as the page shows it, and what is not written as an attribute. */
interface Seen {
  look: Look
  /** Whether the page shows the mark at all. */
  hidden: boolean
  /** How figures in a text are set, such as `tabular-nums`; empty for the usual. */
  figures: string
}

/** The look of a mark as the page shows it. What the browser does not compute is taken from the mark's attributes. */
export function see(mark: Element, refer: (id: string) => string): Seen {
  // Once for each mark: this is what takes the time.
  const computed = getComputedStyle(mark)
  const look: Look = {}
  for (const name of Object.keys(inherited)) {
    const value = computed.getPropertyValue(name) || mark.getAttribute(name)
    if (value) look[name] = value.replace(/(\d)px/g, '$1').replace(/(\d), (?=\d)/g, '$1 ')
  }
  for (const name of ['fill', 'stroke']) writePaint(look, name, refer)
  const opacity = computed.getPropertyValue('opacity') || mark.getAttribute('opacity')
  if (opacity && opacity !== '1') look.opacity = opacity
  const figures = computed.getPropertyValue('font-variant-numeric')
  return {
    look,
    hidden: computed.display === 'none' || computed.visibility === 'hidden' || Number(opacity || 1) === 0,
    figures: figures === 'normal' ? '' : figures,
  }
}

/** What differs in a look from that of the group around, and so has to be said. */
export function saidLook(look: Look, around: Look): Look {
  return Object.fromEntries(
    Object.entries(look).filter(([name, value]) => {
      if (name === 'opacity') return true
      return value !== (around[name] ?? inherited[name])
    }),
  )
}

/** Whether a shape has neither a fill nor a line, such as the areas that only take the pointer. */
export function isBare(mark: Element, look: Look): boolean {
  if (!/^(path|rect|circle|ellipse|line|polyline|polygon)$/.test(mark.localName)) return false
  const bare = (name: 'fill' | 'stroke') => look[name] === 'none' || look[`${name}-opacity`] === '0'
  return bare('fill') && bare('stroke')
}

/** A paint as a color of six digits with its opacity apart, or as a pattern of the picture's own. */
function writePaint(look: Look, name: string, refer: (id: string) => string): void {
  const value = look[name]
  if (value === undefined) return
  const pattern = /url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(value)
  if (pattern) {
    look[name] = `url(#${refer(pattern[1]!)})`
    return
  }
  const { color, opacity } = readColor(value)
  look[name] = color
  if (opacity < 1) look[`${name}-opacity`] = String(opacity * Number(look[`${name}-opacity`] ?? 1))
}

/** `rgb(23, 28, 34)` as `#171c22`: every reader of SVG knows the latter, and few one with an opacity inside. */
export function readColor(value: string): { color: string; opacity: number } {
  if (value === 'transparent') return { color: '#000000', opacity: 0 }
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+)(%?))?\)$/.exec(value)
  if (!match) return { color: value, opacity: 1 }
  const [, red, green, blue, alpha, percent] = match
  const hex = [red, green, blue].map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')
  return { color: `#${hex}`, opacity: alpha === undefined ? 1 : Number(alpha) / (percent ? 100 : 1) }
}

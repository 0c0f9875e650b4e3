// Takes charts off the page: their marks as they look there, without what only a page needs, so that they stand alone.
import { shorten, svgElement } from './pictureElement'
import { isBare, type Look, saidLook, see } from './pictureStyles'

/** What a picture consists of. All else stays behind: scripts, foreign content, links, titles that pop up. */
const drawn = new Set([
  ...['g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['defs', 'clipPath', 'pattern', 'linearGradient', 'stop'],
])

/** Defined once and drawn where something refers to them. */
const definitions = new Set(['defs', 'clipPath', 'pattern', 'linearGradient'])

/** Where a mark lies and what shape it has; how it looks is read from the page. */
const geometry = [
  ...['d', 'x', 'y', 'dx', 'dy', 'width', 'height', 'cx', 'cy', 'r', 'rx', 'ry', 'x1', 'y1', 'x2', 'y2', 'points'],
  ...['transform', 'gradientUnits', 'gradientTransform', 'offset', 'stop-color', 'stop-opacity'],
  ...['patternUnits', 'patternTransform', 'patternContentUnits', 'clipPathUnits', 'clip-rule'],
]

/** Names of the picture's own for what marks refer to. */
class References {
  private readonly names = new Map<string, string>()
  private readonly defined = new Set<string>()
  /** The picture's name of an id of the page. */
  refer = (id: string): string => {
    const name = this.names.get(id) ?? `part-${this.names.size + 1}`
    this.names.set(id, name)
    return name
  }
  define(id: string): string {
    this.defined.add(id)
    return this.refer(id)
  }
  /** Ids that are referred to and not yet part of the picture. */
  open(): string[] {
    return [...this.names.keys()].filter((id) => !this.defined.has(id))
  }
}

/**
 * Every chart inside `host`, as one group in px from the upper left corner of `host`, with all that it refers to.
 * The colors are those that hold inside `host`.
 */
export function takeMarks(host: HTMLElement): SVGElement {
  const references = new References()
  const corner = host.getBoundingClientRect()
  const charts = [...host.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'))
  const groups = charts.map((svg) => {
    const place = svg.getBoundingClientRect()
    const at = `translate(${shorten(place.left - corner.left)} ${shorten(place.top - corner.top)})`
    return svgElement('g', { transform: at }, takeChildren(svg, {}, false, references))
  })
  return svgElement('g', {}, [...takeDefinitions(host, references), ...groups])
}

/** What lies elsewhere on the page and is referred to, such as the patterns of the license scale. */
function takeDefinitions(host: HTMLElement, references: References): SVGElement[] {
  const found: SVGElement[] = []
  // Inside the host, so that the host's colors hold for the copy as well.
  const place = svgElement('svg')
  host.append(place)
  for (const id of references.open()) {
    const original = document.getElementById(id)
    if (!original) continue
    const copy = original.cloneNode(true)
    place.replaceChildren(copy)
    const taken = copy instanceof Element ? takeMark(copy, {}, true, references) : null
    if (taken) found.push(taken)
  }
  place.remove()
  return found.length > 0 ? [svgElement('defs', {}, found)] : []
}

function takeChildren(mark: Element, around: Look, defining: boolean, references: References): (Node | string)[] {
  return [...mark.childNodes].flatMap((child): (Node | string)[] => {
    if (child instanceof Element) return [takeMark(child, around, defining, references) ?? []].flat()
    return child.nodeType === Node.TEXT_NODE && /^(text|tspan)$/.test(mark.localName) ? [child.textContent ?? ''] : []
  })
}

/** A mark with all in it; null for what would not be seen, or is none of a picture's. */
function takeMark(mark: Element, around: Look, defining: boolean, references: References): SVGElement | null {
  if (!drawn.has(mark.localName)) return null
  const isDefinition = definitions.has(mark.localName)
  const { look, hidden, figures } = see(mark, references.refer)
  if (!defining && !isDefinition && (hidden || isBare(mark, look))) return null
  const children = takeChildren(mark, look, defining || isDefinition, references)
  if (children.length === 0 && /^(g|text|tspan|defs)$/.test(mark.localName)) return null
  const attributes: Record<string, string | undefined> = isDefinition ? {} : saidLook(look, around)
  for (const name of geometry) attributes[name] = mark.getAttribute(name) ?? undefined
  const clip = /url\(["']?[^"')]*#([^"')]+)["']?\)/.exec(mark.getAttribute('clip-path') ?? '')
  if (clip) attributes['clip-path'] = `url(#${references.refer(clip[1]!)})`
  if (isDefinition && mark.id) attributes.id = references.define(mark.id)
  if (mark.localName === 'text' && figures) attributes.style = `font-variant-numeric: ${figures}`
  return svgElement(mark.localName, attributes, children)
}

// XML as a tree that can be put in order and written again. Reads what libraries write, not whatever people may write.
// The browser's own reader is not used: files are written outside of browsers as well.

export interface XmlElement {
  /** With its prefix: `c:axId`. */
  name: string
  /** As they are written, with the space before them. */
  attributes: string
  /** Elements, and texts as they are written. */
  children: (XmlElement | string)[]
}

interface XmlDocument {
  /** The declaration, and white space around it. */
  head: string
  root: XmlElement
}

const tag = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g

/** Reads a document without comments, which none of the libraries writes. */
export function readXml(text: string): XmlDocument {
  const top: XmlElement = { name: '', attributes: '', children: [] }
  const open = [top]
  let head = ''
  let end = 0
  for (const match of text.matchAll(tag)) {
    const [whole, closes, name = '', attributes = '', isEmpty] = match
    const before = text.slice(end, match.index)
    const inside = open.at(-1)!
    if (inside === top) head += before
    else if (before !== '') inside.children.push(before)
    end = match.index + whole.length
    if (closes) {
      open.pop()
      continue
    }
    const element: XmlElement = { name, attributes, children: [] }
    inside.children.push(element)
    if (!isEmpty) open.push(element)
  }
  const [root] = elementsIn(top)
  if (!root || open.length !== 1) throw new Error('A part of the file is not well-formed.')
  return { head, root }
}

export function writeXml({ head, root }: XmlDocument): string {
  return head + writeElement(root)
}

function writeElement({ name, attributes, children }: XmlElement): string {
  if (children.length === 0) return `<${name}${attributes}/>`
  const inner = children.map((child) => (typeof child === 'string' ? child : writeElement(child)))
  return `<${name}${attributes}>${inner.join('')}</${name}>`
}

/** An element without anything in it: `emptyElement('c:grouping', ' val="standard"')`. */
export function emptyElement(name: string, attributes: string): XmlElement {
  return { name, attributes, children: [] }
}

/** The elements right within one. */
export function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** All elements of a name within one, in the order of the document. */
export function findElements(element: XmlElement, name: string): XmlElement[] {
  return elementsIn(element).flatMap((child) => [...(child.name === name ? [child] : []), ...findElements(child, name)])
}

/** An attribute's value as it is written; undefined where there is none. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1]
}

/** Gives an attribute that is there another value, which needs no escaping. */
export function setAttribute(element: XmlElement, name: string, value: string): void {
  element.attributes = element.attributes.replace(
    new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`),
    (_, before: string) => `${before}"${value}"`,
  )
}

/** Keeps of what is right within an element only what passes. */
export function keepElements(element: XmlElement, passes: (child: XmlElement, place: number) => boolean): void {
  const inside = elementsIn(element)
  element.children = element.children.filter(
    (child) => typeof child === 'string' || passes(child, inside.indexOf(child)),
  )
}

/** Puts the elements right within one into the order of their names in `sequence`; others stay behind them. */
export function putInOrder(element: XmlElement, sequence: readonly string[]): void {
  const placeOf = ({ name }: XmlElement) => (sequence.includes(name) ? sequence.indexOf(name) : sequence.length)
  element.children = elementsIn(element).sort((a, b) => placeOf(a) - placeOf(b))
}

/** The text within an element, as it was before it was escaped. */
export function plainTextOf(element: XmlElement): string {
  const written = element.children.map((child) => (typeof child === 'string' ? child : plainTextOf(child))).join('')
  const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return written.replace(/&(lt|gt|quot|apos|amp);/g, (entity, name: string) => named[name] ?? entity)
}

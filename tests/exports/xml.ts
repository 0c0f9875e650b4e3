// A strict reader of XML for tests: anything that is not well-formed fails, with the place.

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  /** Text of the element and all within it. */
  text: string
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const attribute = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
/** Control characters other than tab and line ends. */
const illegal = /[^\P{Cc}\t\n\r]/u

/** The root element of a document. */
export function parseXml(source: string): Element {
  const text = source.replace(/^\ufeff/, '').replace(/^<\?xml[^?]*\?>/, '')
  if (illegal.test(text)) throw new Error('A character that XML does not allow')
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const fail = (what: string, at: number): never => {
    throw new Error(`${what} at ${at}: ${text.slice(Math.max(0, at - 60), at + 60)}`)
  }
  const say = (piece: string, at: number) => {
    const said = decode(piece, (what) => fail(what, at))
    if (open.length === 1 && said.trim() !== '') fail('Text outside the root', at)
    for (const element of open) element.text += said
  }
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    if (next < 0) {
      say(text.slice(at), at)
      break
    }
    say(text.slice(at, next), at)
    const end = text.startsWith('<!--', next) ? text.indexOf('-->', next) + 2 : text.indexOf('>', next)
    if (end < next) fail('A tag that does not end', next)
    const tag = text.slice(next + 1, end)
    at = end + 1
    if (tag.startsWith('!--')) continue
    if (tag.startsWith('/')) {
      const closed = open.pop()
      if (closed?.name !== tag.slice(1).trim()) fail(`</${tag.slice(1)}> closes <${closed?.name}>`, next)
      continue
    }
    const isEmpty = tag.endsWith('/')
    const element = readTag(isEmpty ? tag.slice(0, -1) : tag, (what) => fail(what, next))
    open.at(-1)!.children.push(element)
    if (!isEmpty) open.push(element)
  }
  if (open.length !== 1 || top.children.length !== 1) fail('Not one closed root', text.length)
  return top.children[0]!
}

function readTag(tag: string, fail: (what: string) => never): Element {
  const name = /^[A-Za-z_][\w:.-]*/.exec(tag)?.[0] ?? fail('A tag without a name')
  const attributes: Record<string, string> = {}
  attribute.lastIndex = name.length
  let read = name.length
  for (let match = attribute.exec(tag); match; match = attribute.exec(tag)) {
    if (match[1]! in attributes) fail(`${match[1]} twice`)
    attributes[match[1]!] = decode(match[2] ?? match[3] ?? '', fail)
    read = attribute.lastIndex
  }
  if (tag.slice(read).trim() !== '') fail(`What is no attribute: ${tag.slice(read)}`)
  return { name, attributes, children: [], text: '' }
}

function decode(text: string, fail: (what: string) => never): string {
  return text.replace(/&([^;\s]*;?)/g, (entity, inner: string) => {
    const code = /^#(x?)([\da-fA-F]+);$/.exec(inner)
    if (code) return String.fromCodePoint(Number.parseInt(code[2]!, code[1] ? 16 : 10))
    return entities[inner.replace(/;$/, '')] ?? fail(`A bare ampersand: ${entity}`)
  })
}

/** All elements of a name within an element. */
export function findAll(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)])
}

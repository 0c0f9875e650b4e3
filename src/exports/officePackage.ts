// An Office file is a zip of parts. Rewrites the parts that a library wrote, and leaves the package sound.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cleanText } from './xmlText'
import { readXml, writeXml, type XmlElement } from './xmlTree'

export type Parts = Record<string, Uint8Array>

const typesPart = '[Content_Types].xml'

/**
 * The package with its parts as `rewrite` leaves them, none with a character that XML cannot hold, and without content
 * types of parts that are not there.
 */
export function rewritePackage(bytes: Uint8Array, rewrite: (parts: Parts) => Parts): Uint8Array<ArrayBuffer> {
  const parts: Parts = {}
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    // Entries for folders are no parts of a package.
    if (!name.endsWith('/')) parts[name] = isXml(name) ? rewriteText(content, cleanText) : content
  }
  const rewritten = rewrite(parts)
  return zipSync(
    rewriteParts(rewritten, typesPart, (types) => withoutMissing(types, rewritten)),
    { level: 6 },
  )
}

function isXml(name: string): boolean {
  return /\.(xml|rels)$/.test(name)
}

/** The library lists a slide master for each slide, and parts that were taken out. */
function withoutMissing(types: XmlElement, parts: Parts): void {
  types.children = types.children.filter((child) => {
    const part = typeof child === 'string' ? null : /\sPartName="\/([^"]*)"/.exec(child.attributes)?.[1]
    return !part || part in parts
  })
}

/** The parts with the root of those whose name is given, or matches, changed by `change`. */
export function rewriteParts(parts: Parts, which: string | RegExp, change: (root: XmlElement) => void): Parts {
  const isMeant = (name: string) => (typeof which === 'string' ? name === which : which.test(name))
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, isMeant(name) ? rewritePart(content, change) : content]),
  )
}

function rewritePart(content: Uint8Array, change: (root: XmlElement) => void): Uint8Array {
  return rewriteText(content, (text) => {
    const document = readXml(text)
    change(document.root)
    return writeXml(document)
  })
}

function rewriteText(content: Uint8Array, change: (text: string) => string): Uint8Array {
  const text = strFromU8(content)
  const changed = change(text)
  return changed === text ? content : strToU8(changed)
}

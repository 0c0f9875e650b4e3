// Office files opened again: a zip of parts, each well-formed, with a content type, and each reference leading somewhere.
import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { type Element, findAll, parseXml } from './xml'

export type Parts = ReadonlyMap<string, Uint8Array>

/** The parts of a file by their names. */
export async function openParts(file: Blob): Promise<Parts> {
  return new Map(Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))))
}

export function readText(parts: Parts, name: string): string {
  const bytes = parts.get(name)
  if (!bytes) throw new Error(`There is no part ${name} among ${[...parts.keys()].join(', ')}`)
  return strFromU8(bytes)
}

export function readPart(parts: Parts, name: string): Element {
  return parseXml(readText(parts, name))
}

/** Names of the parts that match. */
export function partsLike(parts: Parts, pattern: RegExp): string[] {
  return [...parts.keys()]
    .filter((name) => pattern.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

/** What is wrong with a package, in words; none where it is sound. */
export function faultsOf(parts: Parts): string[] {
  return [...malformed(parts), ...untyped(parts), ...missing(parts), ...unreferenced(parts)]
}

const isXml = (name: string) => /\.(xml|rels)$/.test(name)

function malformed(parts: Parts): string[] {
  return [...parts.keys()].filter(isXml).flatMap((name) => {
    try {
      readPart(parts, name)
      return []
    } catch (error) {
      return [`${name}: ${String(error)}`]
    }
  })
}

const typesPart = '[Content_Types].xml'

/** Parts without a content type, and content types without a part. */
function untyped(parts: Parts): string[] {
  const types = readPart(parts, typesPart)
  const extensions = findAll(types, 'Default').map(({ attributes }) => attributes.Extension)
  const overrides = findAll(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1))
  return [
    ...[...parts.keys()]
      .filter((name) => name !== typesPart && !overrides.includes(name) && !extensions.includes(name.split('.').at(-1)))
      .map((name) => `${name} has no content type`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `a content type for ${name}, which is not there`),
    ...overrides
      .filter((name, index) => overrides.indexOf(name) < index)
      .map((name) => `two content types for ${name}`),
  ]
}

/** Where the relationships of a part lead, as names of parts. */
function targetsOf(parts: Parts, rels: string): string[] {
  const folder = posix.dirname(posix.dirname(rels))
  return findAll(readPart(parts, rels), 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Target } }) =>
      posix.normalize(Target!.startsWith('/') ? Target!.slice(1) : posix.join(folder, Target!)),
    )
}

function missing(parts: Parts): string[] {
  return partsLike(parts, /\.rels$/).flatMap((rels) => [
    ...targetsOf(parts, rels)
      .filter((target) => !parts.has(target))
      .map((target) => `${rels} leads to ${target}, which is not there`),
    ...danglingIds(parts, rels),
  ])
}

/** Relationship ids that a part uses and its relationships do not know. */
function danglingIds(parts: Parts, rels: string): string[] {
  const owner = posix.join(posix.dirname(posix.dirname(rels)), posix.basename(rels, '.rels'))
  if (!parts.has(owner) || !isXml(owner)) return []
  const known = new Set(findAll(readPart(parts, rels), 'Relationship').map(({ attributes }) => attributes.Id))
  const used = [...readText(parts, owner).matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(([, id]) => id!)
  return used.filter((id) => !known.has(id)).map((id) => `${owner} uses ${id}, which its relationships do not know`)
}

function unreferenced(parts: Parts): string[] {
  const reached = new Set(partsLike(parts, /\.rels$/).flatMap((rels) => targetsOf(parts, rels)))
  return [...parts.keys()]
    .filter((name) => name !== typesPart && !name.endsWith('.rels') && !reached.has(name))
    .map((name) => `${name} is referred to by nothing`)
}

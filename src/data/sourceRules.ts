// Sources: every figure and statement that names one names a listed one, and their addresses are web addresses.
import type { Source } from '../model/dataset'
import type { Path, Report } from './faults'
import { checkNumber } from './quantityRules'
import { checkKnown, idsOf } from './referenceRules'

/** Sources named in any part of a file, with where; what has a basis is what can have a source. */
export function namedSources(data: unknown): { id: string; path: Path }[] {
  const named: { id: string; path: Path }[] = []
  const at: PropertyKey[] = []
  const visit = (thing: unknown) => {
    if (typeof thing !== 'object' || thing === null) return
    if ('basis' in thing && 'source' in thing && typeof thing.source === 'string') {
      named.push({ id: thing.source, path: [...at, 'source'] })
    }
    const entries = Array.isArray(thing) ? thing.entries() : Object.entries(thing)
    for (const [key, value] of entries) {
      if (typeof value !== 'object') continue
      at.push(key)
      visit(value)
      at.pop()
    }
  }
  visit(data)
  return named
}

/** Sources that resolve. A file without a list of sources is not held to one. */
export function checkSources(data: { sources?: readonly Source[] }, report: Report): void {
  const { sources } = data
  if (!sources) return
  const known = idsOf(sources)
  for (const { id, path } of namedSources(data)) checkKnown(id, known, 'source', path, report)
  sources.forEach(({ url, year }, i) => {
    if (year !== null) checkNumber(year, 'year', ['sources', i, 'year'], report)
    // Anything else, such as a script, must never end up behind a link.
    if (url !== null && !/^https?:\/\//i.test(url)) report(['sources', i, 'url'], 'must start with https:// or http://')
  })
}

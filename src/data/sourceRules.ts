// Sources: every figure and statement that names one names a listed one, and their addresses are web addresses.
import type { Source } from '../model/dataset'
import type { Path, Report } from './faults'
import { checkNumber } from './quantityRules'
import { checkKnown } from './referenceRules'

/** Sources named in any part of a file, with where; what has a basis is what can have a source. */
export function namedSources(data: unknown, at: Path = []): { id: string; path: Path }[] {
  if (typeof data !== 'object' || data === null) return []
  const own =
    'basis' in data && 'source' in data && typeof data.source === 'string'
      ? [{ id: data.source, path: [...at, 'source'] }]
      : []
  const inner = Array.isArray(data)
    ? data.flatMap((item, i) => namedSources(item, [...at, i]))
    : Object.entries(data).flatMap(([key, value]) => namedSources(value, [...at, key]))
  return [...own, ...inner]
}

/** Sources that resolve. A file without a list of sources is not held to one. */
export function checkSources(data: { sources?: readonly Source[] }, report: Report): void {
  const { sources } = data
  if (!sources) return
  for (const { id, path } of namedSources(data)) checkKnown(id, sources, 'source', path, report)
  sources.forEach(({ url, year }, i) => {
    if (year !== null) checkNumber(year, 'year', ['sources', i, 'year'], report)
    // Anything else, such as a script, must never end up behind a link.
    if (url !== null && !/^https?:\/\//i.test(url)) report(['sources', i, 'url'], 'must start with https:// or http://')
  })
}

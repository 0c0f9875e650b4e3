// What any JSON must fulfill before its content is looked at: bytes that are text, no endless nesting, no key that would be lost.
import { t } from '../texts/translate'
import { collectFaults, type Fault, type Path, type Report } from './faults'

/** Levels that objects and lists may stand in one another; ours take eight. */
const mostLevels = 64

/** The text that bytes spell in UTF-8, without a byte-order mark; null where they spell none. */
export function readUtf8(bytes: ArrayBuffer | Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Faults of parsed JSON that keep the door from looking at the rest. `at` is where it stands in its file. */
export function structureFaults(json: unknown, at: Path = []): Fault[] {
  return collectFaults((report) => checkLevel(json, [...at], report))
}

/** `path` is where the value stands; it is the same list for all of them, longer and shorter by turns. */
function checkLevel(value: unknown, path: PropertyKey[], report: Report): void {
  if (typeof value !== 'object' || value === null) return
  if (path.length >= mostLevels) {
    // A path of that many keys would help nobody.
    report(path.slice(0, 4), t('is nested more than {most} deep', { most: mostLevels }))
    return
  }
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    // Copies of an object take such a key for what it descends from, and lose it.
    if (key === '__proto__') report([...path, key], t('is a key that no file may use'))
    else if (typeof item === 'object') {
      path.push(key)
      checkLevel(item, path, report)
      path.pop()
    }
  }
}

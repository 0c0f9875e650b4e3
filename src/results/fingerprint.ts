// A short name of a dataset's exact content, so that two results can be told to rest on the same figures.
import type { Dataset } from '../model/dataset'

const known = new WeakMap<Dataset, string>()

/** Gives a copy, such as one in another language, the name of what it was made from. */
export function shareFingerprint(copy: Dataset, original: Dataset): void {
  known.set(copy, fingerprint(original))
}

/** Eight hexadecimal digits (32-bit FNV-1a over the JSON text). */
export function fingerprint(dataset: Dataset): string {
  const found = known.get(dataset)
  if (found !== undefined) return found
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(JSON.stringify(dataset))) hash = Math.imul(hash ^ byte, 0x01000193)
  const text = (hash >>> 0).toString(16).padStart(8, '0')
  known.set(dataset, text)
  return text
}

// Hands a text to the reader as a file; needs no database and no network.
import { download } from '../../exports/download'

/** Starts the download of a file of JSON. */
export function saveFile(name: string, content: string): void {
  download(new Blob([content], { type: 'application/json' }), name)
}

/** `lodestone-scenario-talks-falter.json`: a name that every file system takes. */
export function fileName(scenarioName: string): string {
  const plain = scenarioName.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[^a-z0-9\p{Script=Han}]+/gu, '-').replace(/^-+|-+$/g, '')
  return `lodestone-scenario-${words.slice(0, 60) || 'saved'}.json`
}

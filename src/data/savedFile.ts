// Saved scenarios as a file: versioned, read record by record, so that a broken one takes no other with it.

import { t } from '../texts/translate'
import { type Fault, quote } from './faults'
import { parseSaved, type SavedScenario } from './savedSchema'

const kind = 'lodestone-scenarios'
const version = 1

/** A record that could not be used: where it stands, what it is called if that can be told, and what is wrong. */
export interface BrokenRecord {
  at: string
  name: string | null
  faults: Fault[]
}

/** What a file holds, or why it is none of ours, in a sentence. */
export type SavedFile =
  | { ok: true; scenarios: SavedScenario[]; broken: BrokenRecord[] }
  | { ok: false; message: string }

/** The text of a file with these scenarios. */
export function writeSavedFile(scenarios: readonly SavedScenario[]): string {
  return `${JSON.stringify({ kind, version, scenarios }, null, 2)}\n`
}

/** Reads the text of a file. Never throws. */
export function parseSavedFile(content: string): SavedFile {
  if (content.trim() === '') return { ok: false, message: t('The file is empty.') }
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return { ok: false, message: t('The file is not JSON, so it is no file of saved scenarios.') }
  }
  if (!isRecord(json) || json.kind !== kind) {
    return {
      ok: false,
      message: t('The file does not say that it holds saved scenarios (“kind”: “{kind}”).', { kind }),
    }
  }
  if (json.version !== version) return { ok: false, message: describeVersion(json.version) }
  if (!Array.isArray(json.scenarios)) return { ok: false, message: t('The file has no list of scenarios.') }
  return readRecords(json.scenarios)
}

function readRecords(records: readonly unknown[]): SavedFile {
  const scenarios: SavedScenario[] = []
  const broken: BrokenRecord[] = []
  records.forEach((record, i) => {
    const parsed = parseSaved(record, ['scenarios', i])
    if (parsed.ok) scenarios.push(parsed.saved)
    else broken.push({ at: `scenarios[${i}]`, name: nameOfRecord(record), faults: parsed.faults })
  })
  return { ok: true, scenarios, broken }
}

function describeVersion(given: unknown): string {
  if (given === undefined) return t('The file does not say which version of the format it is in.')
  const newer = typeof given === 'number' && given > version
  const versions = { given: typeof given === 'string' ? quote(given) : String(given), version }
  return newer
    ? t(
        'The file is in version {given} of the format; this page knows version {version}. It was written by a newer version of this page; reload the page and try again.',
        versions,
      )
    : t('The file is in version {given} of the format; this page knows version {version}.', versions)
}

/** What a record is called, even a broken one; null where that cannot be told. */
export function nameOfRecord(record: unknown): string | null {
  return isRecord(record) && typeof record.name === 'string' && record.name.trim() !== '' ? record.name : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

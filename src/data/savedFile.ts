// Saved scenarios as a file: versioned, read record by record, so that a broken one takes no other with it.

import { t } from '../texts/translate'
import { deckLimits, type LinkFaults } from './deckSchema'
import { collectFaults, type Fault, type Path, quote } from './faults'
import { structureFaults } from './jsonRules'
import { parseSaved, type SavedScenario } from './savedSchema'

const kind = 'lodestone-scenarios'
const version = 1

/** Most scenarios of a file: more than anybody keeps. Their texts have the limits that a deck's have. */
const mostScenarios = 1000

/** A record that could not be used: where it stands, what it is called if that can be told, and what is wrong. */
export interface BrokenRecord {
  at: string
  name: string | null
  faults: Fault[]
}

/** What a file holds, or why it is none of ours, in a sentence. */
type SavedFile = { ok: true; scenarios: SavedScenario[]; broken: BrokenRecord[] } | { ok: false; message: string }

/** The text of a file with these scenarios. */
export function writeSavedFile(scenarios: readonly SavedScenario[]): string {
  return `${JSON.stringify({ kind, version, scenarios }, null, 2)}\n`
}

/** Reads the text of a file. Never throws. What a link may hold is known where links are read. */
export function parseSavedFile(content: string, linkFaults: LinkFaults = () => []): SavedFile {
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
  const count = json.scenarios.length
  if (count > mostScenarios) {
    return {
      ok: false,
      message: t('The file holds {count, number} scenarios, and at most {most, number} are taken from one file.', {
        count,
        most: mostScenarios,
      }),
    }
  }
  return readRecords(json.scenarios, linkFaults)
}

function readRecords(records: readonly unknown[], linkFaults: LinkFaults): SavedFile {
  const scenarios: SavedScenario[] = []
  const broken: BrokenRecord[] = []
  records.forEach((record, i) => {
    const at = ['scenarios', i]
    const parsed = parseSaved(record, at)
    const unread = structureFaults(record, at)
    const faults = unread.length > 0 ? unread : parsed.ok ? importFaults(parsed.saved, at, linkFaults) : parsed.faults
    if (parsed.ok && faults.length === 0) scenarios.push(parsed.saved)
    else broken.push({ at: `scenarios[${i}]`, name: nameOfRecord(record), faults })
  })
  return { ok: true, scenarios, broken }
}

/** What a scenario from elsewhere may not hold, beside what none of this browser's does. */
function importFaults({ id, name, link }: SavedScenario, at: Path, linkFaults: LinkFaults): Fault[] {
  return collectFaults((report) => {
    const texts = [
      ['id', id],
      ['name', name],
      ['link', link],
    ] as const
    for (const [part, text] of texts) {
      const most = deckLimits[part]
      if ([...text].length > most) report([...at, part], t('must be at most {most} characters long', { most }))
    }
    for (const fault of linkFaults(link)) report([...at, 'link'], fault)
  })
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

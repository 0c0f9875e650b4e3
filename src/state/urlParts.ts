// A link's query taken apart: named parts in today's form, each at most once, and what could not be read.
import { type Language, languageKey } from '../texts/language'
import { t } from '../texts/translate'
import type { PinLetter } from './choices'
import { quote } from './scenarioFaults'
import { datasetKey, looksOwn, type PartKey, partKeys, scenarioKeys, versionKey } from './urlKeys'
import { isOfEarlierModel, type LinkPart, linkVersion, migrate } from './urlMigrations'
import { endsInTail, readQuery } from './urlQuery'

/** A sentence for the reader about a link, or about what holds it: `subject` is what it is called, `The link`. */
export type Problem = (subject: string) => string

/** Says what is wrong with a link. */
export type Report = (problem: Problem) => void

/** Leaves out what is at fault; the fault is told as what the link does: `names Ford a second time`. */
export type LeaveOut = (fault: string) => void

export type LinkParts = Map<PartKey, string>

/** The parts of a pinned scenario, under the names that the page's own have; empty where none is pinned. */
export function partsOfPin(parts: LinkParts, letter: PinLetter): LinkParts {
  const own: LinkParts = new Map()
  for (const key of scenarioKeys) {
    const text = parts.get(`${letter}.${key}`)
    if (text !== undefined) own.set(key, text)
  }
  return own
}

/** Puts the parts of a pinned scenario among those of the whole link. */
export function addPin(parts: LinkParts, letter: PinLetter, own: LinkParts): void {
  for (const key of scenarioKeys) {
    const text = own.get(key)
    if (text !== undefined) parts.set(`${letter}.${key}`, text)
  }
}

/** Longer links are cut: nothing that the page writes comes near. */
const longestLink = 32_000

/** What a link that is handed out says beside the choices. */
export interface Beside {
  /** Of the dataset that it was made on. */
  fingerprint: string
  /** In which it opens; null for the reader's own. */
  language: Language | null
}

/** The query string of parts; empty without any. */
export function writeParts(parts: LinkParts, beside: Beside | null = null): string {
  const written = partKeys.flatMap((key) => (parts.has(key) ? [`${key}=${parts.get(key)}`] : []))
  if (beside) written.push(`${datasetKey}=${beside.fingerprint}`)
  if (beside?.language) written.push(`${languageKey}=${beside.language}`)
  if (written.length === 0) return ''
  const version = `${versionKey}=${linkVersion}`
  const query = [version, ...written].join('&')
  // What looks like punctuation behind the link is kept from being taken for it.
  return endsInTail(query) ? [...written, version].join('&') : query
}

/** What a query string says. */
interface ReadLink {
  parts: LinkParts
  /** Whether it was made on an earlier model, whose figures were others. */
  isOfEarlierModel: boolean
}

/** The parts of a query string of any version. */
export function readParts(search: string, report: Report): ReadLink {
  const raw = ownParts(search, report)
  const said = readVersion(raw, report)
  const version = said ?? 0
  const known = new Map<string, PartKey>(partKeys.map((key) => [key, key]))
  const parts: LinkParts = new Map()
  for (const { key: name, value } of migrate(withoutVersion(raw), version, report)) {
    const key = known.get(name)
    if (!key) {
      // A newer page may have parts that this one cannot guess; else a strange name is a tag that others hung on.
      if (version > linkVersion || looksOwn(name))
        report((subject) =>
          t('{subject} has a part {name} that this page does not know; it was left out.', {
            subject,
            name: quote(name),
          }),
        )
    } else if (value === '')
      report((subject) => t("{subject}'s part {name} is empty; it was left out.", { subject, name: quote(name) }))
    else if (!parts.has(key)) parts.set(key, value)
    // Newsletters hang a `ref` of their own on links, and a link that is handed out has ours before it.
    else if (key !== 'ref')
      report((subject) =>
        t('{subject} has the part {name} more than once; the first was kept.', { subject, name: quote(name) }),
      )
  }
  return { parts, isOfEarlierModel: parts.size > 0 && isOfEarlierModel(raw, said) }
}

/** The fingerprint of the dataset that a link was made on; null for a link that does not say it. */
export function fingerprintOf(search: string): string | null {
  const said = readQuery(search).find(({ name }) => name === datasetKey)?.value ?? ''
  return /^[0-9a-f]{8}$/i.test(said) ? said.toLowerCase() : null
}

/** The parts that can be read, without what stands beside the choices. */
function ownParts(search: string, report: Report): LinkPart[] {
  const parts: LinkPart[] = []
  for (const { name, value } of readQuery(cut(search, report))) {
    if (name === languageKey || name === datasetKey) continue
    if (value !== null) parts.push({ key: name, value })
    else if (looksOwn(name))
      report((subject) =>
        t("{subject}'s part {name} has a damaged percent sign; it was left out.", { subject, name: quote(name) }),
      )
  }
  return parts
}

function cut(query: string, report: Report): string {
  if (query.length <= longestLink) return query
  report((subject) =>
    t('{subject} is longer than {most, number} characters; the rest of it was left out.', {
      subject,
      most: longestLink,
    }),
  )
  // A part that is cut through would be misread.
  const end = query.lastIndexOf('&', longestLink)
  return query.slice(0, Math.max(0, end))
}

function withoutVersion(parts: LinkPart[]): LinkPart[] {
  return parts.filter(({ key }) => key !== versionKey)
}

/** The version that a link says; null for none, which is how those of version 0 were. */
function readVersion(parts: LinkPart[], report: Report): number | null {
  const [given, ...others] = parts.filter(({ key }) => key === versionKey)
  if (!given) return null
  if (others.length > 0)
    report((subject) =>
      t('{subject} has the part {name} more than once; the first was kept.', { subject, name: quote(versionKey) }),
    )
  if (!/^\d{1,9}$/.test(given.value)) {
    report((subject) =>
      t("{subject}'s version {given} is not known; it was read as version {version}.", {
        subject,
        given: quote(given.value),
        version: linkVersion,
      }),
    )
    return linkVersion
  }
  const version = Number(given.value)
  if (version > linkVersion) {
    report((subject) =>
      t('{subject} was made by a newer version of this page ({version}); what could be understood was kept.', {
        subject,
        version,
      }),
    )
  }
  return version
}

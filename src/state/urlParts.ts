// A link's query taken apart: named parts in today's form, each at most once, and what could not be read.
import { languageKey } from '../texts/language'
import { t } from '../texts/translate'
import { type PinLetter, pinLetters } from './choices'
import { quote } from './scenarioFaults'
import { type LinkPart, linkVersion, migrate } from './urlMigrations'
import { readText } from './urlText'

/** Says what is wrong with a link, in a sentence for the reader. */
export type Report = (problem: string) => void

/** Names of the parts, in the order in which they are written: those of a scenario first. */
const scenarioKeys = ['name', 'preset', 'asof', 'on', 'off', 'date', 'lane', 'set', 'own'] as const
type ScenarioKey = (typeof scenarioKeys)[number]

const otherKeys = [
  'ref',
  'base',
  'page',
  'embed',
  'deck',
  'step',
  'maker',
  'class',
  'trace',
  'flows',
  'event',
  'figure',
  'indicator',
  'threshold',
  'draws',
] as const

/** A part that speaks of the page's scenario, of a pinned one (`b.on`), or of neither. */
export type PartKey = ScenarioKey | `${PinLetter}.${ScenarioKey}` | (typeof otherKeys)[number]

export const partKeys: readonly PartKey[] = [
  ...scenarioKeys,
  ...pinLetters.flatMap((letter) => scenarioKeys.map((key): PartKey => `${letter}.${key}`)),
  ...otherKeys,
]

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
const longestLink = 16_000

/** The query string of parts; empty without any. */
export function writeParts(parts: LinkParts): string {
  const written = partKeys.flatMap((key) => (parts.has(key) ? [`${key}=${parts.get(key)}`] : []))
  return written.length > 0 ? [`v=${linkVersion}`, ...written].join('&') : ''
}

/** The parts of a query string of any version. */
export function readParts(search: string, report: Report): LinkParts {
  const raw = splitQuery(search, report)
  const version = readVersion(raw, report)
  const known = new Map<string, PartKey>(partKeys.map((key) => [key, key]))
  const parts: LinkParts = new Map()
  for (const { key: name, value } of migrate(withoutVersion(raw), version)) {
    const key = known.get(name)
    if (!key)
      report(t('The link has a part {name} that this page does not know; it was left out.', { name: quote(name) }))
    else if (value === '') report(t("The link's part {name} is empty; it was left out.", { name: quote(name) }))
    else if (parts.has(key))
      report(t('The link has the part {name} more than once; the first was kept.', { name: quote(name) }))
    else parts.set(key, value)
  }
  return parts
}

function splitQuery(search: string, report: Report): LinkPart[] {
  const query = cut(search.startsWith('?') ? search.slice(1) : search, report)
  const parts: LinkPart[] = []
  for (const piece of query.split('&')) {
    if (piece === '') continue
    const [rawKey = '', ...rest] = piece.split('=')
    if (isForTheHost(rawKey) || rawKey === languageKey) continue
    const key = readText(rawKey)
    const value = readText(rest.join('='))
    if (key !== null && value !== null) parts.push({ key, value })
    else report(t("The link's part {name} has a damaged percent sign; it was left out.", { name: quote(rawKey) }))
  }
  return parts
}

function cut(query: string, report: Report): string {
  if (query.length <= longestLink) return query
  report(t('The link is longer than {most, number} characters; the rest of it was left out.', { most: longestLink }))
  // A part that is cut through would be misread.
  const end = query.lastIndexOf('&', longestLink)
  return query.slice(0, Math.max(0, end))
}

/** Marks that mail programs, networks and search engines hang on links. */
function isForTheHost(key: string): boolean {
  return key.startsWith('utm_') || key === 'fbclid' || key === 'gclid'
}

function withoutVersion(parts: LinkPart[]): LinkPart[] {
  return parts.filter(({ key }) => key !== 'v')
}

function readVersion(parts: LinkPart[], report: Report): number {
  const [given, ...others] = parts.filter(({ key }) => key === 'v')
  if (!given) return 0
  if (others.length > 0)
    report(t('The link has the part {name} more than once; the first was kept.', { name: quote('v') }))
  if (!/^\d{1,9}$/.test(given.value)) {
    report(
      t("The link's version {given} is not known; it was read as version {version}.", {
        given: quote(given.value),
        version: linkVersion,
      }),
    )
    return linkVersion
  }
  const version = Number(given.value)
  if (version > linkVersion) {
    report(
      t('The link was made by a newer version of this page ({version}); what could be understood was kept.', {
        version,
      }),
    )
  }
  return version
}

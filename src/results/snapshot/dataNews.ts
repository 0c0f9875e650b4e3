// What the data did to a saved scenario: its figures then and now, each move with the changes that made it.
import type { Snapshot } from '../../data/savedSchema'
import { formatList } from '../../format/lists'
import { endSentence, joinClauses, joinWords } from '../../format/sentences'
import { modelVersion } from '../../model/version'
import { t } from '../../texts/translate'
import { type DataChange, listDataChanges } from './dataChanges'
import { type FigureNews, listFigureNews } from './figureNews'
import { evaluateWorld, type Values, type World } from './world'

export interface News {
  /** What changed underneath without being named as a cause, in sentences. */
  changes: string[]
  /** What moved among the figures, and why, in sentences. */
  moves: string[]
  /** The figures that stand as they were, in one sentence; null where none does. */
  still: string | null
}

/** How many changes are named as the cause of one move. */
const namedCauses = 3

/** Holds the scenario on today's data against the figures that were kept. `fingerprint` is that of today's data. */
export function writeDataNews(today: World, kept: Snapshot, fingerprint: string): News {
  const now = evaluateWorld(today)
  const changes = listDataChanges(today, kept)
  const without = changes.map(({ takeBack }) => (takeBack ? evaluateWorld(takeBack(today)) : now))
  const before = evaluateWorld(changes.reduce((world, { takeBack }) => takeBack?.(world) ?? world, today))
  const valueIn = (values: Values, id: string) => values[id] ?? today.dataset.holdWeeks
  const causesOf = (id: string): Causes => {
    const direction = Math.sign(valueIn(now, id) - valueIn(kept.figures, id))
    const effects = without.map((values) => valueIn(now, id) - valueIn(values, id))
    const strongest = [...changes.keys()]
      .filter((i) => Math.abs(effects[i]!) > 1e-9)
      .sort((a, b) => Math.abs(effects[b]!) - Math.abs(effects[a]!))
    const texts = (indices: number[]) => indices.map((i) => changes[i]!.text)
    const withIt = strongest.filter((i) => direction === 0 || Math.sign(effects[i]!) === direction)
    const against = strongest.filter((i) => !withIt.includes(i))
    // Changes that move it together only are a cause together.
    const together = strongest.length === 0 && valueIn(before, id) !== valueIn(now, id)
    return { withIt: texts(together ? [...changes.keys()] : withIt), against: texts(against) }
  }
  const figures = listFigureNews(today.dataset, kept.figures, now)
  // Figures that are not what they were even with every change taken back.
  const left = listFigureNews(today.dataset, kept.figures, before).filter(({ moved }) => moved !== null)
  const unexplained = new Set(left.map(({ id }) => id))
  const named = new Set<string>()
  const moves = figures.flatMap(({ id, moved }) => {
    if (moved === null) return []
    const causes = causesOf(id)
    for (const cause of [...first(causes.withIt), ...first(causes.against)]) named.add(cause)
    const other = unexplained.has(id) ? otherCause(changes, kept, fingerprint) : null
    return [endSentence(withCauses(moved, causes, other))]
  })
  const unnamed = changes.map(({ text }) => text).filter((text) => !named.has(text))
  return { changes: writeChanges(unnamed, changes.length, kept, fingerprint), moves, still: writeStill(figures) }
}

/** What changed underneath: the model, what no move has named, and what lies outside the inputs that are kept. */
function writeChanges(unnamed: readonly string[], inputs: number, kept: Snapshot, fingerprint: string): string[] {
  const versions = { before: kept.modelVersion, now: modelVersion }
  const model = t('The model changed from version {before} to {now}.', versions)
  const elsewhere = t('The data file changed, but none of the inputs that are kept with a scenario did.')
  return [
    ...(kept.modelVersion === modelVersion ? [] : [model]),
    ...(unnamed.length > 0 ? [t('Also changed in the data: {changes}.', { changes: joinClauses(unnamed) })] : []),
    ...(inputs === 0 && kept.dataset !== fingerprint ? [elsewhere] : []),
  ]
}

/** Changes that moved a figure the way it went, and those that pulled the other way, the strongest first. */
interface Causes {
  withIt: string[]
  against: string[]
}

function first(causes: readonly string[]): readonly string[] {
  return causes.slice(0, namedCauses)
}

/** What moved, with why: what made it move, then what pulled the other way. */
function withCauses(moved: string, { withIt, against }: Causes, other: string | null): string {
  const because = [
    ...(withIt.length > 0 ? [t('because the data changed: {causes}', { causes: listCauses(withIt) })] : []),
    ...(other === null ? [] : [t('because {cause}', { cause: other })]),
  ].reduce((said, cause) => (said === '' ? cause : t('{one}; and {other}', { one: said, other: cause })), '')
  const said = because === '' ? moved : t('{moved}, {because}', { moved, because }, 'what moved, and why')
  return against.length > 0 ? t('{said}; against it: {causes}', { said, causes: listCauses(against) }) : said
}

function listCauses(causes: readonly string[]): string {
  const more = causes.length - namedCauses
  const named = joinClauses(first(causes))
  return more > 0 ? t('{causes}; and {more} more', { causes: named, more }) : named
}

/** What is left to blame for what the changed inputs do not explain. */
function otherCause(changes: readonly DataChange[], kept: Snapshot, fingerprint: string): string {
  const lost = changes.filter(({ takeBack }) => takeBack === null).map(({ text }) => text)
  const causes = [
    ...(kept.modelVersion === modelVersion
      ? []
      : [t('the model went from version {before} to {now}', { before: kept.modelVersion, now: modelVersion })]),
    ...lost,
  ]
  if (causes.length > 0) return formatList(causes)
  return kept.dataset === fingerprint
    ? t('the figures that were kept are not those of this data and model; the record may have been edited')
    : t('other parts of the data changed')
}

/** The sentence on what did not move. */
export function writeStill(figures: readonly FigureNews[]): string | null {
  const still = figures.filter(({ moved }) => moved === null).map(({ now }) => now)
  if (still.length === 0) return null
  return t(still.length === figures.length ? 'Every figure is as it was: {figures}.' : 'As it was: {figures}.', {
    figures: joinWords(still),
  })
}

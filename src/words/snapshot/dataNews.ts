// What the data did to a saved scenario: its figures then and now, each move with the changes that made it.
import { formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { endSentence, joinClauses, joinWords } from '../../format/sentences'
import { type DataMoves, findCauses } from '../../results/snapshot/compareSaved'
import type { DataChange } from '../../results/snapshot/dataChanges'
import { t, type Written } from '../../texts/translate'
import { type FigureNews, listFigureNews } from './figureNews'

export interface News {
  /** What changed underneath without being named as a cause, in sentences. */
  changes: Written[]
  /** What moved among the figures, and why, in sentences. */
  moves: Written[]
  /** The figures that stand as they were, in one sentence; null where none does. */
  still: Written | null
}

/** How many changes are named as the cause of one move. */
const namedCauses = 3

/** Tells what moved, why, and what did not. */
export function writeDataNews(facts: DataMoves): News {
  const { dataset, kept, now, before, changes } = facts
  const figures = listFigureNews(dataset, kept, now)
  // Figures that are not what they were even with every change taken back.
  const left = listFigureNews(dataset, kept, before).filter(({ moved }) => moved !== null)
  const unexplained = new Set(left.map(({ id }) => id))
  const named = new Set<string>()
  const moves = figures.flatMap(({ id, moved }) => {
    if (moved === null) return []
    const { withIt, against } = findCauses(facts, id)
    const causes = { withIt: withIt.map(writeChange), against: against.map(writeChange) }
    for (const cause of [...first(causes.withIt), ...first(causes.against)]) named.add(cause)
    const other = unexplained.has(id) ? otherCause(facts) : null
    return [endSentence(withCauses(moved, causes, other))]
  })
  const unnamed = changes.map(writeChange).filter((text) => !named.has(text))
  return { changes: writeChanges(unnamed, facts), moves, still: writeStill(figures) }
}

/** What changed underneath: the model, what no move has named, and what lies outside the inputs that are kept. */
function writeChanges(unnamed: readonly string[], { model, changes, sameDataset }: DataMoves): Written[] {
  const elsewhere = t('The data file changed, but none of the inputs that are kept with a scenario did.')
  return [
    ...(model.before === model.now
      ? []
      : [
          isNewModel(model)
            ? t('The model is a new one ({now}).', { now: model.now })
            : t('The model changed from version {before} to {now}.', model),
        ]),
    ...(unnamed.length > 0 ? [t('Also changed in the data: {changes}.', { changes: joinClauses(unnamed) })] : []),
    ...(changes.length === 0 && !sameDataset ? [elsewhere] : []),
  ]
}

/** A change as a cause: `“Dealer stock of new vehicles” from 9 weeks to 10.4 weeks`. */
function writeChange(change: DataChange): Written {
  switch (change.kind) {
    case 'number': {
      const { name, value, write } = change.input
      return t('“{name}” from {before} to {now}', { name, before: write(change.before), now: write(value) })
    }
    case 'gone':
      return change.count === 1
        ? t('the input “{name}” is no longer in the data', { name: change.first })
        : t('{count, plural, other {# inputs are no longer in the data}}', { count: change.count })
    case 'added':
      return change.count === 1
        ? t('the input “{name}” is new in the data', { name: change.first })
        : t('{count, plural, other {# inputs are new in the data}}', { count: change.count })
    case 'new event':
      return t('“{event}” is new in the data, and on', { event: change.event })
    case 'lost event':
      return t('“{event}” was on and is no longer in the data', { event: change.event })
    case 'switched':
      return t(change.on ? '“{event}” is on, was off' : '“{event}” is off, was on', { event: change.event })
    case 'moved':
      return t('“{event}” moved from {before} to {now}', {
        event: change.event,
        before: formatLongDate(change.before),
        now: formatLongDate(change.now),
      })
  }
}

function first(causes: readonly string[]): readonly string[] {
  return causes.slice(0, namedCauses)
}

/** What moved, with why: what made it move, then what pulled the other way. */
function withCauses(
  moved: Written,
  { withIt, against }: { withIt: string[]; against: string[] },
  other: string | null,
): Written {
  const because = [
    ...(withIt.length > 0 ? [t('because the data changed: {causes}', { causes: listCauses(withIt) })] : []),
    ...(other === null ? [] : [t('because {cause}', { cause: other })]),
  ].reduce((said, cause) => (said === '' ? cause : t('{one}; and {other}', { one: said, other: cause })), '')
  const said = because === '' ? moved : t('{moved}, {because}', { moved, because }, 'what moved, and why')
  return against.length > 0 ? t('{said}; against it: {causes}', { said, causes: listCauses(against) }) : said
}

function listCauses(causes: readonly string[]): Written {
  const more = causes.length - namedCauses
  const named = joinClauses(first(causes))
  return more > 0 ? t('{causes}; and {more} more', { causes: named, more }) : named
}

/** What is left to blame for what the changed inputs do not explain. */
function otherCause({ model, changes, sameDataset }: DataMoves): Written {
  const lost = changes.filter(({ takeBack }) => takeBack === null).map(writeChange)
  const causes = [
    ...(model.before === model.now
      ? []
      : [
          isNewModel(model)
            ? t('the model is a new one ({now})', { now: model.now })
            : t('the model went from version {before} to {now}', model),
        ]),
    ...lost,
  ]
  if (causes.length > 0) return formatList(causes)
  return sameDataset
    ? t('the figures that were kept are not those of this data and model; the record may have been edited')
    : t('other parts of the data changed')
}

/** Whether the model is another than then, and not only a later one of its kind: the number before the point differs. */
function isNewModel({ before, now }: DataMoves['model']): boolean {
  return Number.parseInt(before, 10) !== Number.parseInt(now, 10)
}

/** The sentence on what did not move. */
export function writeStill(figures: readonly FigureNews[]): Written | null {
  const still = figures.filter(({ moved }) => moved === null).map(({ now }) => now)
  if (still.length === 0) return null
  return t(still.length === figures.length ? 'Every figure is as it was: {figures}.' : 'As it was: {figures}.', {
    figures: joinWords(still),
  })
}

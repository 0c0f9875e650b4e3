// The finding of a comparison: one sentence that says what the others come to against the base.
import { formatList } from '../format/lists'
import { upperFirst } from '../format/sentences'
import { letterCount } from '../format/textWidth'
import type { Dataset } from '../model/dataset'
import { firstStop } from '../results/lineStops'
import { listScenarioChanges } from '../results/scenarioChanges'
import { t, type Written } from '../texts/translate'
import { type Compared, type Comparison, haveOneDate, haveOneHorizon } from './comparison'
import { type ChangeClause, writeChanges, writeStopChange } from './comparisonClauses'
import { sayCountedTo, sayOutlookOfAll } from './outlook'

/** Longest name, in Latin letters, that a sentence can carry beside the letter. */
const longestSaid = 44
/** Clauses that fit into one sentence. */
const mostClauses = 2

/** `In B (Talks falter), supply is 52 points lower and Ford could stop a line 2 weeks sooner than in A (The document)`. */
export function writeComparison(dataset: Dataset, comparison: Comparison): Written {
  const { base, others } = comparison
  const differing = others.filter(
    ({ named }) => listScenarioChanges(dataset, base.named.scenario, named.scenario).length > 0,
  )
  const [first, second] = differing
  if (others.length === 0) return t('Nothing to compare yet: pin a second scenario beside this one')
  if (!first) {
    const places = formatList(comparison.all.map(({ place }) => place))
    return t('{places} are the same: nothing differs yet', { places })
  }
  if (second) return writeBoth(dataset, comparison, first, second)
  const same = others.find((one) => one !== first)
  return same ? writeOnly(dataset, comparison, first, same) : writeOne(dataset, comparison, first)
}

/** The letter with the name where that is short enough to be said. */
function say({ place, name }: Compared): Written {
  return letterCount(name) <= longestSaid
    ? t('{place} ({name})', { place, name }, 'letter and name of a scenario')
    : place
}

function clausesOf(dataset: Dataset, comparison: Comparison, one: Compared): ChangeClause[] {
  const { base } = comparison
  const stop = haveOneDate(comparison) ? writeStopChange(dataset, one, base) : null
  const [supply, vehicles, ...rest] = writeChanges(dataset, one, base)
  return [supply, vehicles, stop, ...rest].flatMap((clause) => (clause?.text ? clause : [])).slice(0, mostClauses)
}

function writeOne(dataset: Dataset, comparison: Comparison, one: Compared): Written {
  const { base } = comparison
  const clauses = clausesOf(dataset, comparison, one)
  const said = { one: say(one), base: say(base) }
  if (clauses.length === 0) return t('{one} comes to the same headline figures as {base}', said)
  // What compares comes last, where “than” can follow it.
  const ordered = [...clauses].sort((a, b) => Number(a.compares) - Number(b.compares))
  const values = { ...said, clauses: joinTwo(ordered) }
  const finding = clauses.some(({ compares }) => compares)
    ? t('In {one}, {clauses} than in {base}', values)
    : t('In {one}, {clauses}, unlike in {base}', values)
  return withHorizon(dataset, comparison, clauses, finding)
}

/** The finding with how far ahead, and if what, where it tells of what lies ahead. */
function withHorizon(
  dataset: Dataset,
  comparison: Comparison,
  clauses: readonly ChangeClause[],
  finding: Written,
): Written {
  if (!clauses.some(({ ahead }) => ahead)) return finding
  const { base } = comparison
  const outlook = sayOutlookOfAll(base.outcome, haveOneDate(comparison) ? base.named.scenario.asOf : null)
  return haveOneHorizon(comparison)
    ? t('{finding}; counted {to}, {outlook}', { finding, to: sayCountedTo(dataset, base.outcome), outlook })
    : t('{finding}; each counted over its own horizon, {outlook}', { finding, outlook })
}

function writeOnly(dataset: Dataset, comparison: Comparison, one: Compared, same: Compared): Written {
  const places = formatList([comparison.base, same].map(({ place }) => place).sort())
  const clauses = clausesOf(dataset, comparison, one)
  if (clauses.length === 0) {
    return t('Only {one} differs from {places}, and comes to the same headline figures', { one: say(one), places })
  }
  const finding = t('Only {one} differs from {places}: {clauses}', { one: say(one), places, clauses: joinTwo(clauses) })
  return withHorizon(dataset, comparison, clauses, finding)
}

function joinTwo(clauses: readonly ChangeClause[]): Written | '' {
  return clauses.map(({ text }) => text).reduce((first, second) => t('{first} and {second}', { first, second }))
}

function writeBoth(dataset: Dataset, comparison: Comparison, first: Compared, second: Compared): Written {
  const { base } = comparison
  const [ones, twos] = [writeChanges(dataset, first, base), writeChanges(dataset, second, base)]
  // The figure that moves in most of them, the earlier in the order of the page.
  const moved = ones.map(({ text }, i) => Number(text !== '') + Number(twos[i]?.text !== ''))
  const most = Math.max(...moved)
  const at = moved.indexOf(most)
  const [one, two] = [ones[at], twos[at]]
  const said = { first: say(first), second: say(second), base: say(base) }
  if (!one || !two || most === 0) return t('{first} and {second} come to the same headline figures as {base}', said)
  if (one.text && two.text) {
    const { subject, change } = one
    const values = { ...said, subject, change, other: two.change }
    const finding = t('{subject} {change} in {first} and {other} in {second} than in {base}', values)
    return withHorizon(dataset, comparison, [one], withSoonest(dataset, comparison, upperFirst(finding)))
  }
  const [mover, clause, still] = one.text ? [first, one, second] : [second, two, first]
  const { subject, change } = clause
  const finding = t('{subject} {change} in {mover} than in {base}, and unchanged in {still}', {
    subject,
    change,
    mover: say(mover),
    base: say(base),
    still: say(still),
  })
  return withHorizon(dataset, comparison, [clause], withSoonest(dataset, comparison, upperFirst(finding)))
}

/** The finding with where a line stops first of all, if that is in one of them alone. */
function withSoonest(dataset: Dataset, comparison: Comparison, finding: Written): Written {
  if (!haveOneDate(comparison)) return finding
  const { all } = comparison
  const stops = all.flatMap((one) => {
    const first = firstStop(dataset, one.outcome)
    if (!first) return []
    return [{ place: one.place, weeks: first.weeks, names: formatList(first.makers.map(({ name }) => name)) }]
  })
  const [soonest, next] = stops.sort((a, b) => a.weeks - b.weeks)
  if (!soonest || soonest.weeks === next?.weeks) return finding
  const { names: makers, place } = soonest
  return t('{finding}; {makers} could stop a line soonest in {place}', { finding, makers, place })
}

// The finding of a comparison: one sentence that says what the others come to against the base.
import type { Dataset } from '../model/dataset'
import { type Compared, type Comparison, haveOneDate } from './comparison'
import { type ChangeClause, writeChanges, writeStopChange } from './comparisonClauses'
import { listDepartures } from './departures'
import { lineStops, listNames } from './stopPhrases'

/** Longest name, in characters, that a sentence can carry beside the letter. */
const longestSaid = 44
/** Clauses that fit into one sentence. */
const mostClauses = 2

/** `In B (Talks falter), supply is 52 points lower and Ford could stop a line 2 weeks sooner than in A (The document)`. */
export function writeComparison(dataset: Dataset, comparison: Comparison): string {
  const { base, others } = comparison
  const differing = others.filter(
    ({ named }) => listDepartures(dataset, base.named.scenario, named.scenario).length > 0,
  )
  const [first, second] = differing
  if (others.length === 0) return 'Nothing to compare yet: pin a second scenario beside this one'
  if (!first) return `${listNames(comparison.all.map(({ place }) => place))} are the same: nothing differs yet`
  if (second) return writeBoth(dataset, comparison, first, second)
  const same = others.find((one) => one !== first)
  return same ? writeOnly(dataset, comparison, first, same) : writeOne(dataset, comparison, first)
}

/** The letter with the name where that is short enough to be said. */
function say({ place, name }: Compared): string {
  return name.length <= longestSaid ? `${place} (${name})` : place
}

function clausesOf(dataset: Dataset, comparison: Comparison, one: Compared): ChangeClause[] {
  const { base } = comparison
  const stop = haveOneDate(comparison) ? writeStopChange(dataset, one, base) : null
  const [supply, ...rest] = writeChanges(one, base)
  return [supply, stop, ...rest].flatMap((clause) => (clause?.text ? clause : [])).slice(0, mostClauses)
}

function writeOne(dataset: Dataset, comparison: Comparison, one: Compared): string {
  const { base } = comparison
  const clauses = clausesOf(dataset, comparison, one)
  if (clauses.length === 0) return `${say(one)} comes to the same headline figures as ${say(base)}`
  // What compares comes last, where “than” can follow it.
  const ordered = [...clauses].sort((a, b) => Number(a.compares) - Number(b.compares))
  const held = clauses.some(({ compares }) => compares) ? ` than in ${say(base)}` : `, unlike in ${say(base)}`
  return `In ${say(one)}, ${ordered.map(({ text }) => text).join(' and ')}${held}`
}

function writeOnly(dataset: Dataset, comparison: Comparison, one: Compared, same: Compared): string {
  const places = listNames([comparison.base, same].map(({ place }) => place).sort())
  const clauses = clausesOf(dataset, comparison, one)
  if (clauses.length === 0) return `Only ${say(one)} differs from ${places}, and comes to the same headline figures`
  return `Only ${say(one)} differs from ${places}: ${clauses.map(({ text }) => text).join(' and ')}`
}

function writeBoth(dataset: Dataset, comparison: Comparison, first: Compared, second: Compared): string {
  const { base } = comparison
  const [ones, twos] = [writeChanges(first, base), writeChanges(second, base)]
  // The figure that moves in most of them, the earlier in the order of the page.
  const moved = ones.map(({ text }, i) => Number(text !== '') + Number(twos[i]?.text !== ''))
  const most = Math.max(...moved)
  const at = moved.indexOf(most)
  const [one, two] = [ones[at], twos[at]]
  if (!one || !two || most === 0)
    return `${say(first)} and ${say(second)} come to the same headline figures as ${say(base)}`
  const soonest = haveOneDate(comparison) ? writeSoonest(dataset, comparison) : ''
  if (one.text && two.text) {
    const head = `${one.subject} ${one.change} in ${say(first)} and ${two.change} in ${say(second)}`
    return `${capitalize(head)} than in ${say(base)}${soonest}`
  }
  const [mover, clause, still] = one.text ? [first, one, second] : [second, two, first]
  const head = `${clause.subject} ${clause.change} in ${say(mover)} than in ${say(base)}`
  return `${capitalize(head)}, and unchanged in ${say(still)}${soonest}`
}

/** Where a line stops first of all, if that is in one of them alone. */
function writeSoonest(dataset: Dataset, { all }: Comparison): string {
  const stops = all.flatMap((one) => {
    const [first, ...others] = lineStops(dataset, one.outcome)
    if (!first) return []
    const names = [first, ...others.filter(({ weeks }) => weeks === first.weeks)].map(({ name }) => name)
    return [{ place: one.place, weeks: first.weeks, names: listNames(names) }]
  })
  const [soonest, next] = stops.sort((a, b) => a.weeks - b.weeks)
  if (!soonest || soonest.weeks === next?.weeks) return ''
  return `; ${soonest.names} could stop a line soonest in ${soonest.place}`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

// The finding: one short sentence that says what a state of the page comes to, as a title.
import { formatShare, formatWeeks } from '../format/numbers'
import type { Dataset } from '../model/dataset'
import type { Outcome } from '../model/outcome'
import { lineStops, listNames } from './stopPhrases'

/** `66% of normal magnet supply gets through; Ford could stop a line first, in 3 weeks`. */
export function writeFinding(dataset: Dataset, outcome: Outcome): string {
  return `${supplyClause(outcome)}; ${stopClause(dataset, outcome)}`
}

function supplyClause({ total: { supplyIndex } }: Outcome): string {
  if (supplyIndex > 0.9995) return 'Magnet supply flows as normal'
  return `${formatShare(supplyIndex)} of normal magnet supply gets through`
}

function stopClause(dataset: Dataset, outcome: Outcome): string {
  const stops = lineStops(dataset, outcome)
  const [first] = stops
  if (!first) return 'no line stops while licenses stay as they are'
  const tied = stops.filter(({ weeks }) => weeks === first.weeks)
  const names = listNames(tied.map(({ name }) => name))
  const all = tied.length === dataset.automakers.length && tied.length > 1
  if (first.weeks === 0) return `${names} ${tied.length > 1 ? 'have' : 'has'} lines short of magnets`
  if (all) return `all could stop lines in ${formatWeeks(first.weeks)}`
  return `${names} could stop a line first, in ${formatWeeks(first.weeks)}`
}

// The finding: one short sentence that says what a state of the page comes to, as a title.
import { formatList } from '../format/lists'
import { formatShare, formatWeeks } from '../format/numbers'
import type { Dataset } from '../model/dataset'
import type { Outcome } from '../model/outcome'
import { firstStop } from '../results/lineStops'
import { t } from '../texts/translate'

/** `66% of normal magnet supply gets through; Ford could stop a line first, in 3 weeks`. */
export function writeFinding(dataset: Dataset, outcome: Outcome): string {
  return t(
    '{supply}; {stop}',
    { supply: supplyClause(outcome), stop: stopClause(dataset, outcome) },
    'supply, and the first line stop',
  )
}

function supplyClause({ total: { supplyIndex } }: Outcome): string {
  if (supplyIndex > 0.9995) return t('Magnet supply flows as normal')
  return t('{share} of normal magnet supply gets through', { share: formatShare(supplyIndex) })
}

function stopClause(dataset: Dataset, outcome: Outcome): string {
  const first = firstStop(dataset, outcome)
  if (!first) return t('no line stops while licenses stay as they are')
  const tied = first.makers
  const makers = formatList(tied.map(({ name }) => name))
  const all = tied.length === dataset.automakers.length && tied.length > 1
  if (first.weeks === 0) {
    return t(tied.length > 1 ? '{makers} have lines short of magnets' : '{makers} has lines short of magnets', {
      makers,
    })
  }
  const weeks = formatWeeks(first.weeks)
  if (all) return t('all could stop lines in {weeks}', { weeks })
  return t('{makers} could stop a line first, in {weeks}', { makers, weeks })
}

// Over which weeks, and in which outlook, the figures ahead of compared scenarios are read.
import { joinClauses } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { t } from '../../texts/translate'
import type { Compared, Comparison } from '../../words/comparison'
import { sayAhead } from '../../words/outlook'

/** Said once where it is the same for all: `over the next 52 weeks, to 7 June 2026, if events go as switched`; else of each. */
export function sayAheadOfAll(dataset: Dataset, { all }: Pick<Comparison, 'all'>): string {
  const said = all.map((one) => ({ place: one.place, ahead: aheadOf(dataset, one) }))
  const [first, ...others] = said
  if (!first || others.every(({ ahead }) => ahead === first.ahead)) return first?.ahead ?? ''
  return joinClauses(said.map(({ place, ahead }) => t('in {place} {ahead}', { place, ahead }, 'letter of a scenario')))
}

function aheadOf(dataset: Dataset, { named: { scenario }, outcome }: Compared): string {
  return sayAhead({ dataset, scenario, outcome })
}

// The worst week ahead in the outlook that is looked at, and how much gets through in it.
import { weekStart } from '../model/calendar'
import type { IsoDate } from '../model/dataset'
import { worstWeekAhead } from '../model/evaluate'
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'
import type { Evaluated } from './case'

export interface WorstAhead {
  week: number
  /** Its first day. */
  start: IsoDate
  /** Share (0 to 1) of normal supply that gets through in it. */
  share: number
  /** Whether that is less than now, by what is written of the two. */
  isWorse: boolean
}

/** Kept by outcome, since the picture and its controls ask for it in turn. */
const found = new WeakMap<Outcome, WorstAhead>()

/** The first week ahead with the lowest total supply, in the scenario's outlook. */
export function readWorstAhead({ network, scenario, outcome }: Pick<Evaluated, 'network' | 'scenario' | 'outcome'>) {
  const known = found.get(outcome)
  if (known) return known
  const week = worstWeekAhead(network, scenario)
  const share = supplyIn(network, outcome, week)
  const isWorse = Math.round(100 * share) < Math.round(100 * outcome.total.supplyIndex)
  const worst = { week, start: weekStart(network.dataset.calendar, week), share, isWorse }
  found.set(outcome, worst)
  return worst
}

/** Share of normal supply that gets through in a week of the outcome's paths, over all makers. */
function supplyIn({ makers, dataset, totalKgPerYear }: Network, { paths }: Outcome, week: number): number {
  if (!(totalKgPerYear > 0)) return 1
  const kg = dataset.automakers.reduce(
    (sum, { id }, m) => sum + makers[m]!.kgPerYear * (paths.supply[id]?.[week] ?? 1),
    0,
  )
  return kg / totalKgPerYear
}

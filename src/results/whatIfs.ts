// The scenarios that sentences hold against the one of the page: what would follow if it were otherwise in one thing.
import type { Dataset } from '../model/dataset'
import type { Scenario } from '../model/scenario'
import { recordScenario } from '../state/choices'
import type { Evaluated } from './case'
import { lineStops } from './lineStops'

/** Every lane in the stress state from the as-of week on. */
export function stoppedScenario({ lanes, stressState }: Dataset, scenario: Scenario): Scenario {
  return { ...scenario, overrides: Object.fromEntries(lanes.map(({ id }) => [id, stressState])) }
}

/** Without the makers' own levers. */
export function withoutLevers({ measures: _, ...scenario }: Scenario): Scenario {
  return scenario
}

/** What the record says happened; null where the dataset does not tell. */
export function toldRecord(dataset: Dataset): Scenario | null {
  return dataset.history ? recordScenario(dataset) : null
}

/** Weeks of stock that are tried at the maker that needs them most. */
export const triedWeeks = 2

/** With more weeks of every class in stock at a maker. */
export function stockedScenario(scenario: Scenario, maker: string): Scenario {
  const target = `${maker}/*`
  const { measures } = scenario
  const cover = { ...measures?.cover, [target]: (measures?.cover?.[target] ?? 0) + triedWeeks }
  return { ...scenario, measures: { ...measures, cover } }
}

/** The first to stop, else the one with most vehicles unbuilt, else the first to stop if everything closes. */
export function neediest({ dataset, outcome }: Evaluated): { id: string; name: string } | undefined {
  const [first] = lineStops(dataset, outcome)
  if (first) return first
  const of = ({ id }: { id: string }) => outcome.ahead.automakers[id]!
  const byLoss = [...dataset.automakers].sort((a, b) => of(b).vehiclesLost - of(a).vehiclesLost)
  if (byLoss[0] && of(byLoss[0]).vehiclesLost >= 1) return byLoss[0]
  const stressed = (maker: { id: string }) =>
    outcome.outlooks.stress.automakers[maker.id]!.weeksToLineStop ?? Number.POSITIVE_INFINITY
  return [...dataset.automakers].sort((a, b) => (stressed(a) < stressed(b) ? -1 : stressed(a) > stressed(b) ? 1 : 0))[0]
}

/** What the working of a figure tests beside the scenario itself; null where it tests nothing, or finds nothing. */
export function testedScenario(figure: string, { dataset, outcome, scenario }: Evaluated): Scenario | null {
  const { id } = dataset.automakers.find((maker) => figure === `line-stop-stress/${maker.id}`) ?? {}
  const stops = id !== undefined && outcome.outlooks.stress.automakers[id]?.weeksToLineStop !== null
  return stops && outcome.outlook !== 'stress' ? { ...scenario, outlook: 'stress' } : null
}

// Provenance of the first line stop among the makers.

import { writeList, writeStop, writeWeeks } from '../../format/exact'
import type { Scenario } from '../../model/scenario'
import type { Case } from '../../results/case'
import { outputQuantities, parameterQuantities } from '../../results/grounding'
import { t } from '../../texts/translate'
import { restsOn, sayAssumptions } from './basis'
import { noStopFound, pointEstimate, pooledStock } from './caveats'
import type { FigureDescription } from './figure'
import { computedInput, sourcesOf } from './inputs'

/** The makers that stop first, with the weeks; null if none does. */
export function firstStop({ dataset, outcome }: Case): { names: string[]; weeks: number } | null {
  const stops = dataset.automakers.flatMap(({ id, name }) => {
    const weeks = outcome.ahead.automakers[id]!.weeksToLineStop
    return weeks === null ? [] : [{ name, weeks }]
  })
  if (stops.length === 0) return null
  const weeks = Math.min(...stops.map((stop) => stop.weeks))
  return { weeks, names: stops.filter((stop) => stop.weeks === weeks).map(({ name }) => name) }
}

/** Provenance of `line-stop`. */
export function describeLineStop(context: Case): FigureDescription {
  const { dataset, outcome, reference } = context
  const first = firstStop(context)
  const firstInReference = firstStop({ ...context, outcome: reference })
  const write = (stop: typeof first) =>
    stop
      ? t(
          '{stop}, {makers}',
          { stop: writeStop(stop.weeks, dataset.holdWeeks), makers: writeList(stop.names) },
          'when a line stops first, and whose',
        )
      : writeStop(null, dataset.holdWeeks)
  const stops = dataset.automakers.flatMap(({ id }) => outcome.ahead.automakers[id]!.weeksToLineStop ?? [])
  const quantities = [
    ...outputQuantities(context, [...dataset.automakers.keys()]),
    ...parameterQuantities(context, ['lineStopShare']),
  ]
  return {
    id: 'line-stop',
    title: t('First line stop, licenses held'),
    value: write(first),
    meaning: t(
      'Weeks until the first maker loses more than the line-stop share of a week’s output, if every lane keeps the state that it has in the as-of week.',
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: write(firstInReference),
    formula: [
      t('Smallest number of weeks among the makers that stop at all'),
      first
        ? { sum: `min(${stops.join(', ')}) = ${first.weeks}` }
        : t('No maker stops within {weeks} weeks.', { weeks: dataset.holdWeeks }),
    ],
    inputs: dataset.automakers.map(({ id, name }) =>
      computedInput(
        t('By maker'),
        name,
        writeStop(outcome.ahead.automakers[id]!.weeksToLineStop, dataset.holdWeeks),
        `line-stop/${id}`,
      ),
    ),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'stocks',
    caveats: [pooledStock, ...(first ? [] : [noStopFound(dataset.holdWeeks)]), pointEstimate],
    sayIt: sentence(context.scenario, first),
  }
}

function sentence(scenario: Scenario, first: ReturnType<typeof firstStop>): string {
  const assumptions = sayAssumptions(scenario)
  if (!first) return t('{assumptions}, no line would stop while licenses stay as they are.', { assumptions })
  return t(
    first.weeks === 0
      ? '{assumptions}, and if licenses stayed as they are, {makers} could be first to stop a line, this week.'
      : '{assumptions}, and if licenses stayed as they are, {makers} could be first to stop a line, in about {weeks}.',
    { assumptions, makers: writeList(first.names), weeks: writeWeeks(first.weeks) },
  )
}

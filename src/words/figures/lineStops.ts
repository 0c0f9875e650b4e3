// Provenance of the first line stop among the makers.

import { formatLongDate } from '../../format/dates'
import { writeList } from '../../format/exact'
import { formatWeeks } from '../../format/numbers'
import type { Outcome } from '../../model/outcome'
import type { Case } from '../../results/case'
import { outputQuantities, parameterQuantities } from '../../results/grounding'
import { firstStop, type StopWeek, weekOfStop } from '../../results/lineStops'
import { t, type Written } from '../../texts/translate'
import { sayAhead, sayOutlook } from '../outlook'
import { writeStopDate } from '../stopDates'
import { restsOn, sayAssumptions } from './basis'
import { groupedLines, noStopFound, pointEstimate } from './caveats'
import type { FigureDescription } from './figure'
import { computedInput, sourcesOf } from './inputs'

/** Provenance of `line-stop`. */
export function describeLineStop(context: Case): FigureDescription {
  const { dataset, outcome, reference } = context
  const first = firstStop(dataset, outcome)
  const write = (one: Outcome) => {
    const stop = firstStop(dataset, one)
    const date = writeStopDate(dataset, one, stop?.weeks ?? null)
    return stop
      ? t('{stop}, {makers}', { stop: date, makers: namesOf(stop) }, 'when a line stops first, and whose')
      : date
  }
  const stops = dataset.automakers.flatMap(({ id }) => outcome.ahead.automakers[id]!.weeksToLineStop ?? [])
  const quantities = [
    ...outputQuantities(context, [...dataset.automakers.keys()]),
    ...parameterQuantities(context, ['lineStopShare']),
  ]
  return {
    id: 'line-stop',
    title: t('First line stop ahead'),
    value: write(outcome),
    meaning: t(
      'The first week in which a line of any maker loses more than the line-stop share of its output, {ahead}. Who stops in the same week is first together.',
      { ahead: sayAhead(context) },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: write(reference),
    formula: [
      t('Smallest number of weeks among the makers of which a line stops at all'),
      first
        ? { sum: `min(${stops.join(', ')}) = ${first.weeks}` }
        : t('No line of any maker stops within {weeks}.', { weeks: formatWeeks(outcome.horizonWeeks) }),
    ],
    inputs: dataset.automakers.map(({ id, name }) =>
      computedInput(
        t('By maker'),
        name,
        writeStopDate(dataset, outcome, outcome.ahead.automakers[id]!.weeksToLineStop),
        `line-stop/${id}`,
      ),
    ),
    sources: sourcesOf(dataset, quantities),
    methodSection: 'stocks',
    caveats: [groupedLines, ...(first ? [] : [noStopFound(outcome)]), pointEstimate],
    sayIt: sentence(context, first),
  }
}

function namesOf({ makers }: StopWeek): Written {
  return writeList(makers.map(({ name }) => name))
}

function sentence(context: Case, first: StopWeek | null): Written {
  const { dataset, scenario, outcome } = context
  const values = { assumptions: sayAssumptions(scenario), outlook: sayOutlook(context) }
  if (!first) {
    return t('{assumptions}, and {outlook}, no line would stop within {weeks}.', {
      ...values,
      weeks: formatWeeks(outcome.horizonWeeks),
    })
  }
  const makers = namesOf(first)
  if (first.weeks === 0) {
    return t('{assumptions}, and {outlook}, some lines of {makers} are stopped this week already.', {
      ...values,
      makers,
    })
  }
  return t(
    '{assumptions}, and {outlook}, {makers} could be first to stop a line, in the week of {date}, in about {weeks}.',
    {
      ...values,
      makers,
      date: formatLongDate(weekOfStop(dataset, outcome, first.weeks)),
      weeks: formatWeeks(first.weeks),
    },
  )
}

// Provenance of a maker's line stop: with licenses held as they are, and if all lanes close.

import { formatDate } from '../../format/dates'
import { writeFactor, writeNumber, writePercent, writeStop, writeWeeks } from '../../format/exact'
import { weekStart } from '../../model/calendar'
import { numberOf } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import type { Case } from '../../results/case'
import { outputQuantities, parameterQuantities, stockParameters } from '../../results/grounding'
import { t } from '../../texts/translate'
import { restsOn, sayAssumptions } from './basis'
import { noStopFound, pointEstimate, pooledStock } from './caveats'
import type { FigureDescription, FigureInput, FormulaLine } from './figure'
import { computedInput, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'
import { partsOf } from './makerSupply'

/** Output lost in the week of the stop and in the one before, written out; nothing for weeks outside the calendar. */
function lossLines(context: Case, makerId: string, weeks: number | null, tested: Outcome | null): FormulaLine[] {
  const { dataset, outcome } = context
  const limit = writeNumber(parameterNow(context, 'lineStopShare'))
  if (weeks === null)
    return [t('Output lost never exceeds {limit} in {weeks} weeks.', { limit, weeks: dataset.holdWeeks })]
  if (!tested) return []
  const output = tested.paths.output[makerId]!
  return [weeks - 1, weeks].flatMap((n) => {
    const week = outcome.asOfWeek + n
    const y = output[week]
    if (n < 0 || y === undefined) return []
    const start = formatDate(weekStart(dataset.calendar, week))
    const sum = `1 − ${writeNumber(y)} = ${writeNumber(1 - y)}`
    return [
      {
        sum: t(
          n === weeks
            ? 'Output lost, week {week} (of {start}): {sum}, more than {limit}: the line stops'
            : 'Output lost, week {week} (of {start}): {sum}, not more than {limit}',
          { week: n, start, sum, limit },
        ),
      },
    ]
  })
}

function stockLines(context: Case, maker: number): FormulaLine[] {
  const { dataset } = context
  const factor = numberOf(dataset.automakers[maker]!.coverScale) * parameterNow(context, 'coverScale')
  const parts = partsOf(context, maker).sort(
    (a, b) =>
      numberOf(dataset.components[a.component]!.coverWeeks) - numberOf(dataset.components[b.component]!.coverWeeks),
  )
  const thinnest = parts[0]
  if (!thinnest) return []
  const { name, coverWeeks } = dataset.components[thinnest.component]!
  const factors = [
    numberOf(coverWeeks),
    numberOf(dataset.automakers[maker]!.coverScale),
    parameterNow(context, 'coverScale'),
  ]
  return [
    {
      sum: t('Full stock of the thinnest class, {part}, in weeks: {sum}', {
        part: name.toLowerCase(),
        sum: `${factors.map(writeFactor).join(' × ')} = ${writeNumber(numberOf(coverWeeks) * factor, 3)}`,
      }),
    },
  ]
}

function stockInputs({ dataset }: Case, maker: number): FigureInput[] {
  const { name, coverScale } = dataset.automakers[maker]!
  const scale = quantityInput(dataset, coverScale, {
    group: t('Stocks'),
    label: t("{name}'s stock against the class figures", { name }),
    write: writeFactor,
  })
  const covers = dataset.components.flatMap((component) => [
    quantityInput(dataset, component.coverWeeks, {
      group: t('Stocks'),
      label: t('{part}, cover', { part: component.name }),
      write: writeWeeks,
      figure: `cover/${component.id}`,
    }),
    quantityInput(dataset, component.criticality, {
      group: t('Output lost without the part'),
      label: component.name,
      write: writePercent,
    }),
  ])
  return [scale, ...covers]
}

function sentence(scenario: Scenario, name: string, weeks: number | null, stress: boolean): string {
  const assumptions = sayAssumptions(scenario)
  const condition = t(stress ? 'if every lane closed today' : 'if licenses stayed as they are')
  if (weeks === null)
    return t('{assumptions}, {name} would not stop a line {condition}.', { assumptions, name, condition })
  const when = weeks === 0 ? t('this week') : t('in about {weeks}', { weeks: writeWeeks(weeks) })
  return t('{assumptions}, {name} could stop a line {when} {condition}.', { assumptions, name, when, condition })
}

/**
 * Provenance of `line-stop/<maker>`, or of `line-stop-stress/<maker>`, by the maker's index. `tested` is the outcome of
 * the scenario that it tests; before it is known the working leaves out the weeks around the stop.
 */
export function describeMakerLineStop(
  context: Case,
  maker: number,
  stress: boolean,
  tested: Outcome | null,
): FigureDescription {
  const { dataset, outcome, reference } = context
  const { id, name } = dataset.automakers[maker]!
  const pick = stress ? 'weeksToLineStopUnderStress' : 'weeksToLineStop'
  const weeks = outcome.automakers[id]![pick]
  const stops = writeStop(weeks, dataset.holdWeeks)
  const quantities = [...outputQuantities(context, [maker]), ...parameterQuantities(context, ['lineStopShare'])]
  return {
    id: `${stress ? 'line-stop-stress' : 'line-stop'}/${id}`,
    title: t(stress ? '{name}: line stop if all lanes close today' : '{name}: line stop, licenses held', { name }),
    value: stops,
    meaning: t(
      stress
        ? 'Weeks until {name} loses more than the line-stop share of a week’s output, if every lane is suspended from the as-of week on.'
        : 'Weeks until {name} loses more than the line-stop share of a week’s output, if every lane keeps the state that it has in the as-of week.',
      { name },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: writeStop(reference.automakers[id]![pick], dataset.holdWeeks),
    formula: [
      t('First week, counted from the as-of week, in which 1 − output is more than the line-stop share'),
      ...stockLines(context, maker),
      ...lossLines(context, id, weeks, tested),
    ],
    inputs: [
      computedInput(
        t('Supply'),
        t('Supply getting through to {name}', { name }),
        writePercent(outcome.automakers[id]!.supplyIndex),
        `supply/${id}`,
      ),
      ...parameterInputs(context, ['lineStopShare', ...stockParameters, 'phaseWeeks']),
      ...stockInputs(context, maker),
    ],
    sources: sourcesOf(dataset, quantities),
    methodSection: 'stocks',
    caveats: [
      t('Stocks, and what is under way, are taken as they stand when the as-of week starts.'),
      pooledStock,
      ...(weeks === null ? [noStopFound(dataset.holdWeeks)] : []),
      pointEstimate,
    ],
    sayIt: sentence(context.scenario, name, weeks, stress),
  }
}

// Provenance of a maker's first line stop: ahead in the chosen outlook, and if all licensed exports stop.

import { formatDate, formatLongDate } from '../../format/dates'
import { writeFactor, writeNumber, writePercent, writeWeeks } from '../../format/exact'
import { formatWeeks } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import { numberOf } from '../../model/dataset'
import type { Line } from '../../model/makers'
import { addedCover, evenedStock } from '../../model/measures'
import type { AutomakerAhead, Outcome } from '../../model/outcome'
import type { Case } from '../../results/case'
import { outputQuantities, parameterQuantities, stockParameters } from '../../results/grounding'
import { weekOfStop } from '../../results/lineStops'
import { t, type Written, written } from '../../texts/translate'
import { sayHorizon, sayOutlook } from '../outlook'
import { writeStopDate } from '../stopDates'
import { restsOn, sayAssumptions } from './basis'
import { groupedLines, noStopFound, pointEstimate } from './caveats'
import type { FigureDescription, FigureInput, FormulaLine } from './figure'
import { computedInput, parameterInputs, parameterNow, quantityInput, sourcesOf } from './inputs'
import { partsOf } from './makerSupply'

/** Weeks that goods take by sea and by air, under the makers' levers. */
export function waysNow(context: Case): { sea: number; air: number } {
  const sea = Math.max(0, parameterNow(context, 'transitWeeks') - (context.scenario.measures?.transitWeeks ?? 0))
  return { sea, air: Math.min(parameterNow(context, 'airWeeks'), sea) }
}

/** Name of a line of a maker, `thinnest tenth`; null where it has but one, or none stops. */
function lineName({ dataset }: Case, maker: number, id: string | null): Written | null {
  const { lines = [] } = dataset.automakers[maker]!
  const line = lines.length > 1 ? lines.find((one) => one.id === id) : undefined
  return line ? written(line.name ?? line.id) : null
}

/** The maker's output in the week of the stop and in the one before, written out. */
function outputLines(context: Case, makerId: string, weeks: number | null, shown: Outcome | null): FormulaLine[] {
  if (weeks === null || !shown) return []
  return [weeks - 1, weeks].flatMap((n) => {
    const week = shown.asOfWeek + n
    const y = shown.paths.output[makerId]![week]
    if (y === undefined || week < 0) return []
    const values = {
      start: formatDate(weekStart(context.dataset.calendar, week)),
      sum: `1 − ${writeNumber(y)} = ${writeNumber(1 - y)}`,
    }
    return [
      {
        sum: t(
          n === weeks
            ? 'Output lost by all lines together, week of {start}, in which the first line stops: {sum}'
            : 'Output lost by all lines together, week of {start}: {sum}',
          values,
        ),
      },
    ]
  })
}

/** The stock of the line that stops first, or of the thinnest: its share of the maker's mean, and its weeks of the thinnest class. */
function stockLines(context: Case, maker: number, lineId: string | null): FormulaLine[] {
  const { dataset, network, scenario } = context
  const { lines, firstPart } = network.makers[maker]!
  const extra = addedCover(network, scenario)
  const scales = [numberOf(dataset.automakers[maker]!.coverScale), parameterNow(context, 'coverScale')]
  const parts = partsOf(context, maker).map((part, i) => ({
    name: dataset.components[part.component]!.name.toLowerCase(),
    cover: numberOf(dataset.components[part.component]!.coverWeeks),
    added: extra[firstPart + i]!,
  }))
  const weeksOf = ({ cover, added }: (typeof parts)[number]) => cover * scales[0]! * scales[1]! + added
  const thinnest = parts.sort((a, b) => weeksOf(a) - weeksOf(b))[0]
  const line = lines.find(({ id }) => id === lineId) ?? [...lines].sort((a, b) => a.coverFactor - b.coverFactor)[0]
  if (!thinnest || !line) return []
  const factor = lineFactor(context, maker, line)
  const { cover, added } = thinnest
  const factors = [cover, ...scales].map(writeFactor).join(' × ')
  const mean = added > 0 ? `(${factors} + ${writeFactor(added)})` : factors
  const full = {
    sum: t('Full stock of the line in its thinnest class, {part}, in weeks: {sum}', {
      part: thinnest.name,
      sum: `${mean} × ${writeFactor(factor)} = ${writeNumber(weeksOf(thinnest) * factor, 3)}`,
    }),
  }
  return lines.length > 1 ? [...factorLines(context, maker, line), full] : [full]
}

/** Stock of a line against the maker's mean, evened out as far as the makers' levers have it. */
function lineFactor(context: Case, maker: number, line: Line): number {
  const { network, scenario } = context
  const evened = evenedStock(network, scenario)[maker]!
  const mean = meanSpread(context, maker)
  return mean > 0 ? (1 - evened) * (spreadOf(context, line) / mean) + evened : 0
}

function factorLines(context: Case, maker: number, line: Line): FormulaLine[] {
  const { network, scenario } = context
  const evened = evenedStock(network, scenario)[maker]!
  if (meanSpread(context, maker) === 0) return [t('All stock factors of the maker’s lines are 0: they hold none.')]
  const uneven = `${writeFactor(spreadOf(context, line))} ÷ ${writeFactor(meanSpread(context, maker))}`
  const terms = evened > 0 ? `(1 − ${writeFactor(evened)}) × ${uneven} + ${writeFactor(evened)}` : uneven
  return [
    t(
      'Stock of a line against the maker’s mean = its stock factor, to the power of the spread, ÷ the mean of that over the maker’s lines by their share of output',
    ),
    { sum: t('{line}: {sum}', lineSum(context, maker, line, terms), 'line of a maker, and its sum') },
  ]
}

function lineSum(context: Case, maker: number, line: Line, terms: string) {
  const name = lineName(context, maker, line.id) ?? line.id
  return { line: name, sum: `${terms} = ${writeNumber(lineFactor(context, maker, line), 3)}` }
}

function spreadOf(context: Case, { coverFactor }: Line): number {
  return coverFactor === 0 ? 0 : coverFactor ** parameterNow(context, 'coverSpread')
}

function meanSpread(context: Case, maker: number): number {
  const { lines } = context.network.makers[maker]!
  return lines.reduce((sum, line) => sum + line.share * spreadOf(context, line), 0)
}

/** What comes to the lines, in words with today's numbers. */
function wayLines(context: Case): FormulaLine[] {
  const { sea, air } = waysNow(context)
  return [
    t(
      'What leaves China arrives {sea} later by sea. Once supply of a part falls toward {below} of normal, more and more of it is flown, and arrives {air} later.',
      {
        sea: writeWeeks(sea),
        air: writeWeeks(air),
        below: writePercent(parameterNow(context, 'expediteBelow')),
      },
    ),
    t(
      'While something is missing, workarounds (other origins, finished parts, building without a feature) make up for up to {more} of normal use more each week, {cap} at most.',
      {
        more: writePercent(parameterNow(context, 'rampPerWeek')),
        cap: writePercent(parameterNow(context, 'rampCap')),
      },
    ),
    t(
      'A line runs on what arrives and on its stock; it stops once it loses more than {limit} of its output in a week.',
      {
        limit: writePercent(parameterNow(context, 'lineStopShare')),
      },
    ),
  ]
}

function stockInputs({ dataset }: Case, maker: number): FigureInput[] {
  const { name, coverScale, lines = [] } = dataset.automakers[maker]!
  const scale = quantityInput(dataset, coverScale, {
    group: t('Stocks'),
    label: t("{name}'s stock against the class figures", { name }),
    write: writeFactor,
  })
  const factors = lines.map(({ id, name: line, coverFactor }) =>
    quantityInput(dataset, coverFactor, {
      group: t('Stock of the lines against the maker’s mean'),
      label: line ?? id,
      write: writeFactor,
    }),
  )
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
  return [scale, ...factors, ...covers]
}

/**
 * Provenance of `line-stop/<maker>`, or of `line-stop-stress/<maker>`, by the maker's index. `tested` is the outcome of
 * the stress outlook; before it is known the working of that leaves out the weeks around the stop.
 */
export function describeMakerLineStop(
  context: Case,
  maker: number,
  stress: boolean,
  tested: Outcome | null,
): FigureDescription {
  const { dataset, outcome, reference } = context
  const { id, name } = dataset.automakers[maker]!
  const read = (one: Outcome): AutomakerAhead => (stress ? one.outlooks.stress : one.ahead).automakers[id]!
  const { weeksToLineStop: weeks, firstLine } = read(outcome)
  const shown = stress && outcome.outlook !== 'stress' ? tested : outcome
  const line = lineName(context, maker, firstLine)
  const date = writeStopDate(dataset, outcome, weeks)
  const outlook = stress ? t('if all licensed exports stop') : sayOutlook(context)
  const quantities = [...outputQuantities(context, [maker]), ...parameterQuantities(context, ['lineStopShare'])]
  return {
    id: `${stress ? 'line-stop-stress' : 'line-stop'}/${id}`,
    title: t(stress ? '{name}: first line stop if all licensed exports stop' : '{name}: first line stop ahead', {
      name,
    }),
    value: line ? t('{date}, {line}', { date, line }, 'when a line stops, and which') : date,
    meaning: t(
      stress
        ? 'The first week in which a line of {name} loses more than the line-stop share of its output, {horizon}, if every lane is suspended from the as-of week on.'
        : 'The first week in which a line of {name} loses more than the line-stop share of its output, {horizon}, {outlook}.',
      { name, horizon: sayHorizon(dataset, outcome), outlook },
    ),
    basis: { basis: 'derived', restsOn: restsOn(quantities) },
    reference: writeStopDate(dataset, reference, read(reference).weeksToLineStop),
    formula: [
      ...wayLines(context),
      ...stockLines(context, maker, firstLine),
      ...outputLines(context, id, weeks, shown),
      ...(weeks === null ? [t('No line stops within {weeks}.', { weeks: formatWeeks(outcome.horizonWeeks) })] : []),
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
      groupedLines,
      ...(weeks === null ? [noStopFound(outcome)] : []),
      pointEstimate,
    ],
    sayIt: sentence(context, name, weeks, outlook),
  }
}

function sentence(context: Case, name: string, weeks: number | null, outlook: string): Written {
  const { dataset, scenario, outcome } = context
  const values = { assumptions: sayAssumptions(scenario), outlook, name }
  if (weeks === null) {
    return t('{assumptions}, and {outlook}, {name} would not stop a line within {weeks}.', {
      ...values,
      weeks: formatWeeks(outcome.horizonWeeks),
    })
  }
  if (weeks === 0) {
    return t('{assumptions}, and {outlook}, some lines of {makers} are stopped this week already.', {
      ...values,
      makers: name,
    })
  }
  return t('{assumptions}, and {outlook}, {name} could stop a line in the week of {date}, in about {weeks}.', {
    ...values,
    date: formatLongDate(weekOfStop(dataset, outcome, weeks)),
    weeks: formatWeeks(weeks),
  })
}

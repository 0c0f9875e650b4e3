// Questions about the chain: what China holds, and what follows if shipments just stop.
import { formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatCount, formatInflationBare, formatShare, formatWeeks, isNextToNone } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import { inPoints } from '../../format/units'
import { cardsInForce } from '../../model/cards'
import { horizonEnd } from '../../model/horizon'
import { firstStop, type StopWeek, weekOfStop } from '../../results/lineStops'
import { t, type Written } from '../../texts/translate'
import type { Question, QuestionInput } from './question'
import { basisOfFigure, onAssumptions } from './words'

export function askChina(input: QuestionInput): Question {
  const { dataset, network, scenario, outcome } = input
  const makers = dataset.automakers.map(({ id }) => outcome.automakers[id]!)
  const tonnes = makers.reduce((sum, maker) => sum + maker.magnetTonnesPerYear, 0)
  const mean = (pick: (maker: (typeof makers)[number]) => number) =>
    tonnes > 0 ? makers.reduce((sum, maker) => sum + maker.magnetTonnesPerYear * pick(maker), 0) / tonnes : 0
  const withheld = cardsInForce(network, scenario).withdrawableShare[outcome.asOfWeek] ?? 0
  const date = formatLongDate(scenario.asOf)
  const held =
    withheld > 0
      ? t('Beijing’s licenses stand over {share} of normal supply on {date}, and can tighten within weeks.', {
          share: formatShare(withheld),
          date,
        })
      : t('No license stands over it on {date}.', { date })
  const touch = t(
    '{condition}, about {any} of the makers’ magnets touch China at some step and {direct} come from there directly.',
    {
      condition: onAssumptions(scenario),
      any: formatShare(mean((maker) => maker.chinaDependency)),
      direct: formatShare(mean((maker) => maker.directChinaShare)),
    },
  )
  return {
    id: 'china',
    question: t('What is China’s hold?'),
    answer: joinSentences(touch, held),
    basis: basisOfFigure(input, `china-dependency/${dataset.automakers[0]?.id}`),
    views: [
      { kind: 'part', part: 'flows' },
      { kind: 'part', part: 'cards' },
    ],
  }
}

export function askStop(input: QuestionInput): Question {
  const { dataset, scenario, outcome } = input
  const held = Object.values(outcome.lanes).every(({ state }) => state === dataset.stressState)
  const first = firstStop(dataset, outcome, 'stress')
  const figure = `line-stop-stress/${(first?.makers[0] ?? dataset.automakers[0])?.id}`
  const date = formatLongDate(scenario.asOf)
  const values = { condition: onAssumptions(scenario), stop: stopWords(input, first), date }
  const lines = held
    ? t('They have, in this scenario. {condition}, and if that lasts, {stop}.', values)
    : t('{condition}, if all licensed exports stop on {date}, {stop}.', values)
  const { total, inflation } = outcome.outlooks.stress
  const costs = t(
    isNextToNone(inflation.peakBp)
      ? '{vehicles} by {end}, with next to no effect on inflation.'
      : '{vehicles} by {end}, and inflation could gain {points} at its peak.',
    {
      vehicles: vehiclesClause(total.vehiclesLost),
      end: formatLongDate(horizonEnd(dataset, outcome)),
      points: inPoints(formatInflationBare(inflation.peakBp)),
    },
  )
  return {
    id: 'stop',
    question: t('What if they just stop?'),
    answer: joinSentences(lines, costs),
    basis: basisOfFigure(input, figure),
    views: [
      { kind: 'figure', figure },
      { kind: 'part', part: 'licenses' },
    ],
  }
}

function stopWords({ dataset, outcome }: QuestionInput, first: StopWeek | null): Written {
  if (!first) return t('no line would stop within {weeks}', { weeks: formatWeeks(outcome.horizonWeeks) })
  const makers = formatList(first.makers.map(({ name }) => name))
  if (first.weeks === 0) return t('some lines of {makers} are stopped already', { makers })
  return t('{makers} could stop a line first, in the week of {date}, in about {weeks}', {
    makers,
    date: formatLongDate(weekOfStop(dataset, outcome, first.weeks)),
    weeks: formatWeeks(first.weeks),
  })
}

function vehiclesClause(lost: number): Written {
  if (lost < 0.5) return t('No vehicle would go unbuilt')
  return t(
    '{count, plural, one {About {vehicles} vehicle would go unbuilt} other {About {vehicles} vehicles would go unbuilt}}',
    {
      count: Math.round(lost),
      vehicles: formatCount(lost),
    },
  )
}

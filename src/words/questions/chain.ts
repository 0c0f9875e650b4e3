// Questions about the chain: what China holds, and what follows if shipments just stop.
import { formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatBp, formatCount, formatShare, formatWeeks } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import { cardsInForce } from '../../model/cards'
import { firstStop, type LineStop } from '../../results/lineStops'
import { t } from '../../texts/translate'
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
  const { dataset, scenario, outcome, stopped } = input
  const held = Object.values(outcome.lanes).every(({ state }) => state === dataset.stressState)
  const first = stressStops(input)
  const figure = `line-stop-stress/${(first[0] ?? dataset.automakers[0])?.id}`
  const values = { condition: onAssumptions(scenario), stop: stopWords(first, outcome.horizonWeeks) }
  const date = formatLongDate(scenario.asOf)
  const lines = held
    ? t('They have, in this scenario. {condition}, and if it lasts, {stop}.', values)
    : t('{condition}, with every lane suspended from {date} on, {stop}.', { ...values, date })
  const costs =
    stopped &&
    t('{vehicles}, and inflation could gain {bp} bp at its peak.', {
      vehicles: vehiclesClause(stopped.ahead.total.vehiclesLost),
      bp: formatBp(stopped.ahead.inflation.peakBp),
    })
  return {
    id: 'stop',
    question: t('What if they just stop?'),
    answer: joinSentences(lines, costs ?? null),
    basis: basisOfFigure(input, figure),
    views: [
      { kind: 'figure', figure },
      { kind: 'part', part: 'licenses' },
    ],
  }
}

function stopWords(stops: readonly LineStop[], holdWeeks: number): string {
  const [first] = stops
  if (!first) return t('no line would stop within {weeks}', { weeks: formatWeeks(holdWeeks) })
  const makers = formatList(stops.map(({ name }) => name))
  return first.weeks === 0
    ? t('{makers} would have lines short of magnets at once', { makers })
    : t('{makers} could stop a line first, in about {weeks}', { makers, weeks: formatWeeks(first.weeks) })
}

function vehiclesClause(lost: number): string {
  if (lost < 1) return t('No vehicle would be lost before the calendar ends')
  return t('About {count} vehicles would be at risk by the end of the calendar', { count: formatCount(lost) })
}

/** Makers that stop first if every lane closes now. */
function stressStops({ dataset, outcome }: QuestionInput): LineStop[] {
  return firstStop(dataset, outcome, 'stress')?.makers ?? []
}

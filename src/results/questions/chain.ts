// Questions about the chain: what China holds, and what follows if shipments just stop.
import { formatLongDate } from '../../format/dates'
import { formatBp, formatCount, formatShare, formatWeeks } from '../../format/numbers'
import { cardsInForce } from '../../model/cards'
import { evaluate } from '../../model/evaluate'
import type { Scenario } from '../../model/scenario'
import { listNames, type Stop } from '../stopPhrases'
import type { Question, QuestionInput } from './question'
import { basisOfFigure, onAssumptions } from './words'

export function askChina(input: QuestionInput): Question {
  const { dataset, network, scenario, outcome } = input
  const makers = dataset.automakers.map(({ id }) => outcome.automakers[id]!)
  const tonnes = makers.reduce((sum, maker) => sum + maker.magnetTonnesPerYear, 0)
  const mean = (pick: (maker: (typeof makers)[number]) => number) =>
    tonnes > 0 ? makers.reduce((sum, maker) => sum + maker.magnetTonnesPerYear * pick(maker), 0) / tonnes : 0
  const withheld = cardsInForce(network, scenario).withdrawableShare[outcome.asOfWeek] ?? 0
  const held =
    withheld > 0
      ? `Beijing’s licenses stand over ${formatShare(withheld)} of normal supply on ${formatLongDate(scenario.asOf)}, and can tighten within weeks`
      : `No license stands over it on ${formatLongDate(scenario.asOf)}`
  return {
    id: 'china',
    question: 'What is China’s hold?',
    answer: `${onAssumptions(scenario)}, about ${formatShare(mean((maker) => maker.chinaDependency))} of the makers’ magnets touch China at some step and ${formatShare(mean((maker) => maker.directChinaShare))} come from there directly. ${held}.`,
    basis: basisOfFigure(input, `china-dependency/${dataset.automakers[0]?.id}`),
    views: [
      { kind: 'part', part: 'flows' },
      { kind: 'part', part: 'cards' },
    ],
  }
}

export function askStop(input: QuestionInput): Question {
  const { dataset, network, scenario, outcome } = input
  const held = Object.values(outcome.lanes).every(({ state }) => state === dataset.stressState)
  const first = stressStops(input)
  const figure = `line-stop-stress/${(first[0] ?? dataset.automakers[0])?.id}`
  const stopped: Scenario = {
    ...scenario,
    overrides: Object.fromEntries(dataset.lanes.map(({ id }) => [id, dataset.stressState])),
  }
  const { total, inflation } = evaluate(network, stopped)
  const names = listNames(first.map(({ name }) => name))
  const stop = !first[0]
    ? `no line would stop within ${formatWeeks(dataset.holdWeeks)}`
    : first[0].weeks === 0
      ? `${names} would have lines short of magnets at once`
      : `${names} could stop a line first, in about ${formatWeeks(first[0].weeks)}`
  const condition = held
    ? `They have, in this scenario. ${onAssumptions(scenario)}, and if it lasts`
    : `${onAssumptions(scenario)}, with every lane suspended from ${formatLongDate(scenario.asOf)} on`
  return {
    id: 'stop',
    question: 'What if they just stop?',
    answer: `${condition}, ${stop}. ${vehiclesClause(total.vehiclesLostAhead)}, and inflation could gain ${formatBp(inflation.peakBp)} bp at its peak.`,
    basis: basisOfFigure(input, figure),
    views: [
      { kind: 'figure', figure },
      { kind: 'part', part: 'licenses' },
    ],
  }
}

function vehiclesClause(lost: number): string {
  if (lost < 1) return 'No vehicle would be lost before the calendar ends'
  return `About ${formatCount(lost)} vehicles would be at risk by the end of the calendar`
}

/** Makers that stop first if every lane closes now. */
function stressStops({ dataset, outcome }: QuestionInput): Stop[] {
  const stops = dataset.automakers.flatMap(({ id, name }) => {
    const weeks = outcome.automakers[id]!.weeksToLineStopUnderStress
    return weeks === null ? [] : [{ id, name, weeks }]
  })
  const soonest = Math.min(...stops.map(({ weeks }) => weeks))
  return stops.filter(({ weeks }) => weeks === soonest)
}

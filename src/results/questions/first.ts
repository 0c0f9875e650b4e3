// The question of who is first to stop a line, and why: its words follow the state.
import { formatCount, formatShare, formatWeeks } from '../../format/numbers'
import { parameterNow } from '../figures/inputs'
import { writeNumber } from '../figures/write'
import { lineStops, listNames, type Stop } from '../stopPhrases'
import type { Question, QuestionInput } from './question'
import { basisOfFigure, onAssumptions } from './words'

export function askFirst(input: QuestionInput): Question {
  const { dataset, outcome } = input
  const stops = lineStops(dataset, outcome)
  const tied = stops.filter(({ weeks }) => weeks === stops[0]?.weeks)
  const [first] = tied
  const figure = first && tied.length === 1 ? `line-stop/${first.id}` : 'line-stop'
  return {
    id: 'first',
    question: firstQuestion(tied, dataset.automakers.length),
    answer: first ? firstAnswer(input, tied) : nobodyAnswer(input),
    basis: basisOfFigure(input, figure),
    views: [
      { kind: 'figure', figure },
      { kind: 'part', part: 'paths' },
    ],
  }
}

function firstQuestion(tied: readonly Stop[], makers: number): string {
  const names = listNames(tied.map(({ name }) => name))
  if (tied.length === 0) return 'Why does no line stop?'
  const several = tied.length > 1
  if (tied[0]?.weeks === 0) return `Why ${several ? 'are' : 'is'} ${names} short already?`
  if (several) return tied.length === makers ? 'Why do all stop together?' : `Why are ${names} first?`
  return `Why is ${names} first?`
}

function nobodyAnswer(input: QuestionInput): string {
  const { dataset, scenario, outcome } = input
  const limit = formatShare(parameterNow(input, 'lineStopShare'))
  const { vehiclesLostAhead: lost, supplyIndex } = outcome.total
  const ahead = lost >= 1 ? ` What lies ahead could still cost about ${formatCount(lost)} vehicles.` : ''
  const why =
    supplyIndex > 0.9995
      ? 'magnet supply flows as normal'
      : `${formatShare(supplyIndex)} of normal supply gets through, and stock and other sources cover the rest`
  return `${onAssumptions(scenario)}, ${why}: while licenses stay as they are, nobody loses more than ${limit} of a week’s output within ${formatWeeks(dataset.holdWeeks)}.${ahead}`
}

function firstAnswer(input: QuestionInput, tied: readonly Stop[]): string {
  const { scenario } = input
  const several = tied.length > 1
  const weeks = tied[0]!.weeks
  const names = listNames(tied.map(({ name }) => name))
  const when =
    weeks === 0
      ? `${several ? 'have' : 'has'} lines short of magnets this week`
      : `could stop in about ${formatWeeks(weeks)}`
  return `${onAssumptions(scenario)}, ${names} ${when}. ${reasonOf(input, tied)}`
}

/** What sets the first apart from the others: the thinner stock, else the lower supply, else nothing alone. */
function reasonOf({ dataset, outcome }: QuestionInput, tied: readonly Stop[]): string {
  const makers = dataset.automakers.map(({ id, name }) => ({
    id,
    name,
    first: tied.some((stop) => stop.id === id),
    cover: outcome.coverWeeks[id]?.[outcome.asOfWeek] ?? 0,
    supply: outcome.automakers[id]!.supplyIndex,
  }))
  const [first, others] = [makers.filter((maker) => maker.first), makers.filter((maker) => !maker.first)]
  const weeks = (list: typeof makers) => listNames(list.map(({ name, cover }) => `${writeNumber(cover, 1)} at ${name}`))
  if (first.every(({ cover }) => cover < 0.05)) return 'The stock of the scarcest part is used up there.'
  if (others.length === 0) return `Their scarcest parts have stock for about as long: in weeks, ${weeks(first)}.`
  const lower = (pick: (maker: (typeof makers)[number]) => number) =>
    Math.max(...first.map(pick)) < Math.min(...others.map(pick)) - 0.005
  if (lower(({ cover }) => cover)) {
    return `The plainest reason is stock: for the scarcest part, weeks of normal use are about ${weeks(first)} against ${weeks(others)}. How much stock a maker holds is our assumption.`
  }
  if (lower(({ supply }) => supply)) {
    const shares = (list: typeof makers) =>
      listNames(list.map(({ name, supply }) => `${formatShare(supply)} to ${name}`))
    return `The plainest reason is supply: ${shares(first)} gets through, against ${shares(others)}.`
  }
  return 'No single number sets it apart: stock, supply and the mix of parts work together, as its working shows.'
}

// The question of who is first to stop a line, and why: its words follow the state.

import { writeNumber } from '../../format/exact'
import { formatList } from '../../format/lists'
import { formatCount, formatShare, formatWeeks } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import { firstStop, type LineStop } from '../../results/lineStops'
import { t } from '../../texts/translate'
import { parameterNow } from '../figures/inputs'
import type { Question, QuestionInput } from './question'
import { basisOfFigure, onAssumptions } from './words'

export function askFirst(input: QuestionInput): Question {
  const { dataset, outcome } = input
  const tied = firstStop(dataset, outcome)?.makers ?? []
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

function firstQuestion(tied: readonly LineStop[], makers: number): string {
  const names = { makers: formatList(tied.map(({ name }) => name)) }
  if (tied.length === 0) return t('Why does no line stop?')
  const several = tied.length > 1
  if (tied[0]?.weeks === 0) {
    return t(several ? 'Why are {makers} short already?' : 'Why is {makers} short already?', names)
  }
  if (several && tied.length === makers) return t('Why do all stop together?')
  return t(several ? 'Why are {makers} first?' : 'Why is {makers} first?', names)
}

function nobodyAnswer(input: QuestionInput): string {
  const { scenario, outcome } = input
  const limit = formatShare(parameterNow(input, 'lineStopShare'))
  const { supplyIndex } = outcome.total
  const lost = outcome.ahead.total.vehiclesLost
  const ahead =
    lost >= 1 ? t('What lies ahead could still cost about {count} vehicles.', { count: formatCount(lost) }) : null
  const why =
    supplyIndex > 0.9995
      ? t('magnet supply flows as normal')
      : t('{share} of normal supply gets through, and stock and other sources cover the rest', {
          share: formatShare(supplyIndex),
        })
  const nobody = t(
    '{condition}, {why}: while licenses stay as they are, nobody loses more than {limit} of a week’s output within {weeks}.',
    { condition: onAssumptions(scenario), why, limit, weeks: formatWeeks(outcome.horizonWeeks) },
  )
  return joinSentences(nobody, ahead)
}

function firstAnswer(input: QuestionInput, tied: readonly LineStop[]): string {
  const { scenario } = input
  const several = tied.length > 1
  const weeks = tied[0]!.weeks
  const values = { condition: onAssumptions(scenario), makers: formatList(tied.map(({ name }) => name)) }
  const stop =
    weeks === 0
      ? t(
          several
            ? '{condition}, {makers} have lines short of magnets this week.'
            : '{condition}, {makers} has lines short of magnets this week.',
          values,
        )
      : t('{condition}, {makers} could stop in about {weeks}.', { ...values, weeks: formatWeeks(weeks) })
  return joinSentences(stop, reasonOf(input, tied))
}

interface MakerNow {
  name: string
  first: boolean
  /** Weeks for which the scarcest part lasts. */
  cover: number
  supply: number
}

function listCover(makers: readonly MakerNow[]): string {
  return formatList(
    makers.map(({ name, cover }) => t('{weeks} at {maker}', { weeks: writeNumber(cover, 1), maker: name })),
  )
}

function listSupply(makers: readonly MakerNow[]): string {
  return formatList(
    makers.map(({ name, supply }) => t('{share} to {maker}', { share: formatShare(supply), maker: name })),
  )
}

/** What sets the first apart from the others: the thinner stock, else the lower supply, else nothing alone. */
function reasonOf({ dataset, outcome }: QuestionInput, tied: readonly LineStop[]): string {
  const makers = dataset.automakers.map(
    ({ id, name }): MakerNow => ({
      name,
      first: tied.some((stop) => stop.id === id),
      cover: outcome.paths.coverWeeks.thinnest[id]?.[outcome.asOfWeek] ?? 0,
      supply: outcome.automakers[id]!.supplyIndex,
    }),
  )
  const [first, others] = [makers.filter((maker) => maker.first), makers.filter((maker) => !maker.first)]
  if (first.every(({ cover }) => cover < 0.05)) return t('The stock of the scarcest part is used up there.')
  if (others.length === 0) {
    return t('Their scarcest parts have stock for about as long: in weeks, {makers}.', { makers: listCover(first) })
  }
  const lower = (pick: (maker: MakerNow) => number) =>
    Math.max(...first.map(pick)) < Math.min(...others.map(pick)) - 0.005
  if (lower(({ cover }) => cover)) {
    return t(
      'The plainest reason is stock: for the scarcest part, weeks of normal use are about {first} against {others}. How much stock a maker holds is our assumption.',
      { first: listCover(first), others: listCover(others) },
    )
  }
  if (lower(({ supply }) => supply)) {
    return t('The plainest reason is supply: {first} gets through, against {others}.', {
      first: listSupply(first),
      others: listSupply(others),
    })
  }
  return t('No single number sets it apart: stock, supply and the mix of parts work together, as its working shows.')
}

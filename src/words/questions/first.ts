// The question of who is first to stop a line, and why: its words follow the state.

import { formatLongDate } from '../../format/dates'
import { writeNumber } from '../../format/exact'
import { formatList } from '../../format/lists'
import { formatCount, formatShare, formatWeeks } from '../../format/numbers'
import { joinSentences, joinWords } from '../../format/sentences'
import { firstStop, type LineStop, stoppedNow, weekOfStop } from '../../results/lineStops'
import { t, type Written } from '../../texts/translate'
import { parameterNow } from '../figures/inputs'
import { sayHorizon, sayOutlook } from '../outlook'
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

function firstQuestion(tied: readonly LineStop[], makers: number): Written {
  const names = { makers: formatList(tied.map(({ name }) => name)) }
  if (tied.length === 0) return t('Why does no line stop?')
  const several = tied.length > 1
  if (tied[0]?.weeks === 0) {
    return t('Why have lines of {makers} stopped already?', names)
  }
  if (several && tied.length === makers) return t('Why do all stop together?')
  return t(several ? 'Why are {makers} first?' : 'Why is {makers} first?', names)
}

function nobodyAnswer(input: QuestionInput): Written {
  const { scenario, outcome } = input
  const horizon = sayHorizon(input.dataset, outcome)
  const limit = formatShare(parameterNow(input, 'lineStopShare'))
  const { supplyIndex } = outcome.total
  const lost = outcome.ahead.total.vehiclesLost
  const ahead = lost >= 1 ? t('About {count} vehicles could still go unbuilt.', { count: formatCount(lost) }) : null
  const why =
    supplyIndex > 0.9995
      ? t('magnet supply flows as normal')
      : t('licenses let {share} of normal supply through, and stock and workarounds cover the rest', {
          share: formatShare(supplyIndex),
        })
  const nobody = t('{condition}, and {outlook}, no line loses more than {limit} of a week’s output {horizon}: {why}.', {
    condition: onAssumptions(scenario),
    outlook: sayOutlook(input),
    why,
    limit,
    horizon,
  })
  return joinSentences(nobody, ahead)
}

function firstAnswer(input: QuestionInput, tied: readonly LineStop[]): Written {
  const { dataset, scenario, outcome } = input
  const weeks = tied[0]!.weeks
  const values = { condition: onAssumptions(scenario), makers: formatList(tied.map(({ name }) => name)) }
  const stop =
    weeks === 0
      ? t('{condition}, some lines of {makers} are stopped in the week of {date}{since}.', {
          ...values,
          date: formatLongDate(weekOfStop(dataset, outcome, 0)),
          since: sinceWhen(input),
        })
      : t('{condition}, and {outlook}, {makers} could stop a line first, in the week of {date}, in about {weeks}.', {
          ...values,
          outlook: sayOutlook(input),
          date: formatLongDate(weekOfStop(dataset, outcome, weeks)),
          weeks: formatWeeks(weeks),
        })
  return joinSentences(stop, reasonOf(input, tied))
}

/** `: Ford since 19 May 2025, GM since 2 June 2025`; nothing where none was stopped before this week. */
function sinceWhen({ dataset, outcome }: QuestionInput): Written | '' {
  const stopped = stoppedNow(dataset, outcome)
  if (stopped.length === 0) return ''
  const makers = stopped.map(({ name, since }) =>
    t('{maker} since {date}', { maker: name, date: formatLongDate(since) }, 'whose lines are stopped, and since when'),
  )
  return t(': {makers}', { makers: joinWords(makers) }, 'whose lines are stopped, and since when, after a sentence')
}

interface MakerNow {
  name: string
  first: boolean
  /** Weeks for which the scarcest part lasts on the thinnest line. */
  cover: number
  supply: number
}

function listCover(makers: readonly MakerNow[]): Written {
  return formatList(
    makers.map(({ name, cover }) => t('{weeks} at {maker}', { weeks: writeNumber(cover, 1), maker: name })),
  )
}

function listSupply(makers: readonly MakerNow[]): Written {
  return formatList(
    makers.map(({ name, supply }) => t('{share} to {maker}', { share: formatShare(supply), maker: name })),
  )
}

/** What sets the first apart from the others: the thinner stock, else the lower supply, else nothing alone. */
function reasonOf({ dataset, outcome }: QuestionInput, tied: readonly LineStop[]): Written {
  const makers = dataset.automakers.map(
    ({ id, name }): MakerNow => ({
      name,
      first: tied.some((stop) => stop.id === id),
      cover: outcome.paths.coverWeeks.thinnest[id]?.[outcome.asOfWeek] ?? 0,
      supply: outcome.automakers[id]!.supplyIndex,
    }),
  )
  const [first, others] = [makers.filter((maker) => maker.first), makers.filter((maker) => !maker.first)]
  if (first.every(({ cover }) => cover < 0.05)) {
    return t(
      'Their thinnest lines have used up the stock of the scarcest part. How much stock a line holds is our assumption.',
    )
  }
  if (others.length === 0) {
    return t('On their thinnest lines the scarcest part lasts about as long: in weeks, {makers}.', {
      makers: listCover(first),
    })
  }
  const lower = (pick: (maker: MakerNow) => number) =>
    Math.max(...first.map(pick)) < Math.min(...others.map(pick)) - 0.005
  if (lower(({ cover }) => cover)) {
    return t(
      'The plainest reason is stock: on the thinnest line, for the scarcest part, weeks of normal use are about {first} against {others}. How much stock a line holds is our assumption.',
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

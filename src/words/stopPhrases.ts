// The part of the bottom line that says who could stop a line, and when.
import { formatList } from '../format/lists'
import { formatCount, formatWeeks } from '../format/numbers'
import type { Outcome } from '../model/outcome'
import type { LaneNews } from '../results/laneNews'
import { type LineStop, type StopWeek, stopWeeks } from '../results/lineStops'
import { t, tParts } from '../texts/translate'
import { type BottomLineInput, type Phrase, toPhrases } from './phrase'

/** Who stops first and who next, and who has most at risk where that is another, in a sentence each. */
export function stopSentences(input: BottomLineInput, news: LaneNews): Phrase[][] {
  const { dataset, outcome } = input
  const [first, second] = stopWeeks(dataset, outcome)
  if (!first) return [nobodyStops(outcome)]
  const next = second?.makers ?? []
  const named = [...first.makers, ...next].map(({ id }) => id)
  return [whoStops(firstPhrases(input, news, first), next), ...mostAtRisk(input, named)]
}

function whoStops(first: Phrase[], second: readonly LineStop[]): Phrase[] {
  if (second.length === 0) return toPhrases(tParts('{first}.', { first }, 'who stops first'))
  const next = { text: namesOf(second), figure: `line-stop/${second[0]!.id}` }
  return toPhrases(tParts<Phrase | Phrase[]>('{first}; {next} next.', { first, next }))
}

function namesOf(stops: readonly LineStop[]): string {
  return formatList(stops.map(({ name }) => name))
}

function firstPhrases({ dataset, scenario, today }: BottomLineInput, news: LaneNews, stop: StopWeek): Phrase[] {
  const { weeks: weeksAhead, makers: tied } = stop
  const several = tied.length > 1
  const makers = { text: namesOf(tied), figure: several ? 'line-stop' : `line-stop/${tied[0]!.id}` }
  if (weeksAhead === 0) {
    if (scenario.asOf > today)
      return toPhrases(tParts('{makers} would by then have lines short of magnets', { makers }))
    return toPhrases(
      tParts(several ? '{makers} have lines short of magnets now' : '{makers} has lines short of magnets now', {
        makers,
      }),
    )
  }
  const together = several && tied.length === dataset.automakers.length
  const weeks = { text: formatWeeks(weeksAhead), figure: 'line-stop' }
  const clause = toPhrases(
    tParts(
      together ? '{makers} could stop lines together, in {weeks}' : '{makers} could stop a line first, in {weeks}',
      { makers, weeks },
    ),
  )
  // With changes ahead, the test of held licenses and the figures to come are not of one story.
  return news.next ? toPhrases(tParts('If licenses stayed as they are, {clause}', { clause })) : clause
}

/** The maker with the most vehicles at risk, unless it has been named. */
function mostAtRisk({ dataset, outcome }: BottomLineInput, named: readonly string[]): Phrase[][] {
  const worst = dataset.automakers
    .map(({ id, name }) => ({ id, name, lost: outcome.ahead.automakers[id]!.vehiclesLost }))
    .sort((a, b) => b.lost - a.lost)[0]
  if (!worst || worst.lost < 1 || named.includes(worst.id)) return []
  const vehicles = { text: vehiclesText(worst.lost), figure: `vehicles/${worst.id}` }
  return [toPhrases(tParts('{maker} has most at risk, {vehicles}.', { maker: worst.name, vehicles }))]
}

function nobodyStops(outcome: Outcome): Phrase[] {
  const lost = outcome.ahead.total.vehiclesLost
  if (lost < 1) return [{ text: t('No line stops.') }]
  const vehicles = { text: vehiclesText(lost), figure: 'vehicles' }
  return toPhrases(
    tParts('No line stops while licenses stay as they are, but what lies ahead could cost {vehicles}.', { vehicles }),
  )
}

function vehiclesText(lost: number): string {
  return t('{count, plural, one {{vehicles} vehicle} other {{vehicles} vehicles}}', {
    count: Math.round(lost),
    vehicles: formatCount(lost),
  })
}

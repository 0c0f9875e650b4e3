// The two-sided strip of cards before anything is drawn: rows, spans in weeks, share, finding, words and table.
import { formatDate } from '../../format/dates'
import { formatShare } from '../../format/numbers'
import { endSentence, joinClauses, joinSentences, joinWords } from '../../format/sentences'
import { dayNumber } from '../../model/calendar'
import { type CardInForce, type CardSpan, type CardsInForce, spanInWeek } from '../../model/cards'
import type { Capital, IsoDate } from '../../model/dataset'
import type { Network } from '../../model/network'
import type { Scenario } from '../../model/scenario'
import { t } from '../../texts/translate'
import { type LicenseRank, rankLicenseStates } from '../licenseScale'
import { shapeTimeline, type Timeline } from '../paths/timeline'

export interface StripSpan {
  key: string
  /** Place on the axis, in weeks from the calendar's start; may be a fraction. */
  from: number
  to: number
  /** Written on the span where it fits. */
  label: string
  /** Color and pattern of a license state; null for a measure. */
  rank: LicenseRank | null
}

export interface StripRow {
  id: string
  side: Capital
  name: string
  spans: StripSpan[]
}

export interface CardRow {
  key: string
  side: string
  name: string
  level: string
  from: string
  to: string
  span: CardSpan | null
}

export interface CardsChart {
  title: string
  /** The picture in words. */
  summary: string
  timeline: Timeline
  rows: StripRow[]
  /** By week, 0 to 1. */
  share: number[]
  /** What holds at the end of a week, in words. */
  describeWeek: (week: number) => string
  /** The same as rows of a table. */
  table: CardRow[]
}

const endless = t('no end in sight')

/** What the area below the strip shows. */
export const shareName = t('Supply that Beijing can withhold')

export const capitals: Record<Capital, string> = { US: t('Washington'), CN: t('Beijing') }

/** Shapes the cards of a scenario. */
export function shapeCards(network: Network, scenario: Scenario, inForce: CardsInForce): CardsChart {
  const { dataset } = network
  const timeline = shapeTimeline(dataset, scenario)
  const title = titleCards(network, inForce, timeline.asOf.week)
  const ranks = rankLicenseStates(dataset)
  const rows = inForce.cards.map((card) => shapeRow(network, timeline, card, ranks))
  // Past the calendar it stays as it was.
  const { withdrawableShare: known } = inForce
  const share = timeline.starts.map((_, week) => known[week] ?? known.at(-1) ?? 0)
  const table = [...inForce.cards.flatMap((card) => tableRows(network, card)), ...shareRows(timeline, share)]
  const describeWeek = (week: number) => wordsOfWeek(network, inForce, share, week)
  const lines = table.map(({ side, name, level, from, to }) =>
    t('{side}, {name}: {level}, {from} to {to}.', { side, name, level, from, to }),
  )
  const now = t(
    '{date}: {words}',
    { date: timeline.asOf.label, words: describeWeek(timeline.asOf.week) },
    'week, and what is in force',
  )
  const summary = joinSentences(endSentence(title), now, ...lines)
  return { title, summary, timeline, rows, share, describeWeek, table }
}

/** The spans of a card as far as the axis reaches: to the end of the horizon, which is not that of the calendar. */
function shapeRow(network: Network, timeline: Timeline, card: CardInForce, ranks: Map<string, LicenseRank>): StripRow {
  const { calendar } = network.dataset
  const last = Math.max(1, timeline.weeks - 1)
  const weekOfDay = (date: IsoDate) => (dayNumber(date) - dayNumber(calendar.start)) / 7
  const rank = card.state === null ? null : (ranks.get(card.state) ?? null)
  const spans = card.spans.flatMap((span) => {
    const from = Math.max(0, weekOfDay(span.start))
    const to = span.end === null ? last : Math.min(last, weekOfDay(span.end))
    return to <= from ? [] : [{ key: span.start, from, to, label: levelOf(span), rank }]
  })
  return { id: card.id, side: card.side, name: card.name, spans }
}

/** `145%`, or how many lanes are in a license state. */
function levelOf({ level, lanes }: CardSpan): string {
  return level ?? t('{count, plural, one {# lane} other {# lanes}}', { count: lanes.length })
}

/** `GM suppliers, Ford suppliers`: where the lanes of a span lead. */
function destinationsOf({ dataset }: Network, { lanes }: CardSpan): string {
  const ids = new Set(dataset.lanes.filter(({ id }) => lanes.includes(id)).map(({ destination }) => destination))
  const names = dataset.destinations.filter(({ id }) => ids.has(id)).map(({ name }) => name)
  return joinWords(names)
}

function weekOfDate(date: IsoDate): string {
  return t('week of {date}', { date: formatDate(date) })
}

function tableRows(network: Network, card: CardInForce): CardRow[] {
  const write = (date: IsoDate) => (card.state === null ? formatDate(date) : weekOfDate(date))
  return card.spans.map((span) => ({
    key: `${card.id} ${span.start}`,
    side: capitals[card.side],
    name: card.name,
    level:
      card.state === null
        ? levelOf(span)
        : t(
            '{lanes}: {destinations}',
            { lanes: levelOf(span), destinations: destinationsOf(network, span) },
            'lanes, and where they lead',
          ),
    from: write(span.start),
    to: span.end === null ? endless : write(span.end),
    span,
  }))
}

/** Stretches of weeks with one share. */
function shareRows(timeline: Timeline, share: readonly number[]): CardRow[] {
  const starts = timeline.starts.flatMap((_, week) => (week === 0 || share[week] !== share[week - 1] ? [week] : []))
  return starts.map((week, i) => ({
    key: `share ${week}`,
    side: capitals.CN,
    name: shareName,
    level: formatShare(share[week] ?? 0),
    from: weekOfDate(timeline.starts[week]!),
    to: starts[i + 1] === undefined ? endless : weekOfDate(timeline.starts[starts[i + 1]!]!),
    span: null,
  }))
}

function wordsOfWeek(network: Network, inForce: CardsInForce, shares: readonly number[], week: number): string {
  const held = (side: Capital) => {
    const words = inForce.cards.flatMap((card) => {
      const span = card.side === side ? spanInWeek(network, card, week) : null
      return span ? [t('{card} ({level})', { card: card.name, level: levelOf(span) }, 'card, and its level')] : []
    })
    return words.length > 0
      ? t('{capital}: {cards}.', { capital: capitals[side], cards: joinWords(words) }, 'capital, and its cards')
      : t('{capital}: nothing in force.', { capital: capitals[side] })
  }
  const share = formatShare(shares[week] ?? 0)
  return joinSentences(
    held('US'),
    held('CN'),
    t('{share} of supply crosses a lane under license or suspended.', { share }),
  )
}

const counts = [
  t('no measure'),
  t('one measure'),
  t('two measures'),
  t('three measures'),
  t('four measures'),
  t('five measures'),
]

/** `Beijing’s licenses cover 64% of magnet supply; Washington has three measures in force`. */
function titleCards(network: Network, { cards, withdrawableShare }: CardsInForce, week: number): string {
  const share = withdrawableShare[week] ?? 0
  const measures = cards.filter(({ side }) => side === 'US')
  const held = measures.filter((card) => spanInWeek(network, card, week)).length
  const count = counts[held] ?? t('{count} measures', { count: held })
  const washington = t('Washington has {measures} in force', { measures: count })
  if (share === 0) {
    return held > 0
      ? t('{washington}; no license stands between magnets and plants', { washington })
      : t('Neither side holds a card')
  }
  const { stressState } = network.dataset
  const suspended = cards.some((card) => card.state === stressState && spanInWeek(network, card, week))
  const beijing = suspended
    ? t('Beijing’s suspension and licenses cover {share} of magnet supply', { share: formatShare(share) })
    : t('Beijing’s licenses cover {share} of magnet supply', { share: formatShare(share) })
  return measures.length > 0 ? joinClauses([beijing, washington]) : beijing
}

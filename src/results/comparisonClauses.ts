// Clauses that say how a headline figure of one scenario stands against the same one of another.

import { formatList } from '../format/lists'
import { formatWeeks } from '../format/numbers'
import { lowerFirst } from '../format/sentences'
import type { Dataset } from '../model/dataset'
import { t } from '../texts/translate'
import type { Compared } from './comparison'
import { type HeadlineFigure, writeDifference } from './headlineFigures'
import { lineStops } from './stopPhrases'

export interface ChangeClause {
  /** `supply is 52 points lower`; empty where nothing moves. */
  text: string
  /** The clause in its two halves, `supply is` and `52 points lower`, for a sentence on several scenarios. */
  subject: string
  change: string
  /** Whether “than” can follow. */
  compares: boolean
}

/** How supply, vehicles, price peak and the exposure that moves most stand against the base's, always in this order. */
export function writeChanges({ figures }: Compared, { figures: baseFigures }: Compared): ChangeClause[] {
  const pairs = figures.flatMap((now) => {
    const base = baseFigures.find(({ id }) => id === now.id)
    return base ? [{ now, base }] : []
  })
  const moveOf = (id: string): Move | null => {
    const pair = pairs.find(({ now }) => now.id === id)
    return pair ? readMove(pair.now, pair.base) : null
  }
  const exposure = pairs
    .filter(({ now }) => now.id.startsWith('exposure/'))
    .sort((a, b) => distance(b.now, b.base) - distance(a.now, a.base))[0]
  return [
    toClause(moveOf('supply'), t('supply is')),
    vehiclesClause(moveOf('vehicles')),
    toClause(moveOf('peak'), t('inflation could peak')),
    exposure
      ? toClause(
          readMove(exposure.now, exposure.base),
          t('the {exposure} is', { exposure: lowerFirst(exposure.now.name) }),
        )
      : toClause(null, ''),
  ]
}

/** By how much a figure moves, without a sign, and which way. */
interface Move {
  size: string
  up: boolean
}

function readMove(now: HeadlineFigure, base: HeadlineFigure): Move | null {
  const difference = writeDifference(now, base)
  const size = difference.replace(/^[+\u2212]/, '')
  return size === difference ? null : { size, up: difference.startsWith('+') }
}

/** `42,900 more vehicles are at risk`, where the clause stands alone. */
function vehiclesClause(move: Move | null): ChangeClause {
  const clause = toClause(move, t('the number of vehicles at risk is'))
  if (!move) return clause
  const [count, one] = [move.size, move.size === '1']
  const text = move.up
    ? t(one ? '{count} more vehicle is at risk' : '{count} more vehicles are at risk', { count })
    : t(one ? '{count} fewer vehicle is at risk' : '{count} fewer vehicles are at risk', { count })
  return { ...clause, text }
}

function toClause(move: Move | null, subject: string): ChangeClause {
  if (!move) return { text: '', subject, change: '', compares: true }
  const { size } = move
  return compared(subject, move.up ? t('{size} higher', { size }) : t('{size} lower', { size }))
}

function compared(subject: string, change: string): ChangeClause {
  return {
    text: t('{subject} {change}', { subject, change }, 'figure, and its change: “supply is 3 points higher”'),
    subject,
    change,
    compares: true,
  }
}

function distance(now: HeadlineFigure, base: HeadlineFigure): number {
  return Math.abs((now.value ?? 0) - (base.value ?? 0))
}

/** How the first line stop moves, where both are counted from one date; null where it does not. */
export function writeStopChange(dataset: Dataset, one: Compared, base: Compared): ChangeClause | null {
  const [now, was] = [firstStop(dataset, one), firstStop(dataset, base)]
  if (!was) return now ? statement(stopWords(now)) : null
  if (!now) return statement(t('no line stops while licenses stay as they are'))
  if (now.weeks === was.weeks) {
    if (now.names === was.names) return null
    return statement(
      t('{makers} instead of {others} could stop a line first', { makers: now.names, others: was.names }),
    )
  }
  if (now.weeks === 0) return statement(stopWords(now))
  const weeks = formatWeeks(Math.abs(now.weeks - was.weeks))
  const change = now.weeks < was.weeks ? t('{weeks} sooner', { weeks }) : t('{weeks} later', { weeks })
  const makers = now.names
  const subject =
    makers === was.names
      ? t('{makers} could stop a line', { makers })
      : t('a first line, at {makers}, could stop', { makers })
  return compared(subject, change)
}

interface FirstStop {
  names: string
  several: boolean
  weeks: number
}

function firstStop(dataset: Dataset, { outcome }: Compared): FirstStop | null {
  const stops = lineStops(dataset, outcome)
  const [first] = stops
  if (!first) return null
  const tied = stops.filter(({ weeks }) => weeks === first.weeks)
  return { names: formatList(tied.map(({ name }) => name)), several: tied.length > 1, weeks: first.weeks }
}

function stopWords({ names, several, weeks }: FirstStop): string {
  if (weeks === 0) {
    return t(several ? '{makers} have lines short of magnets' : '{makers} has lines short of magnets', {
      makers: names,
    })
  }
  return t(several ? '{makers} could stop lines in {weeks}' : '{makers} could stop a line in {weeks}', {
    makers: names,
    weeks: formatWeeks(weeks),
  })
}

function statement(text: string): ChangeClause {
  return { text, subject: text, change: '', compares: false }
}

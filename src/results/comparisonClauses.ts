// Clauses that say how a headline figure of one scenario stands against the same one of another.
import { formatWeeks } from '../format/numbers'
import type { Dataset } from '../model/dataset'
import type { Compared } from './comparison'
import { type HeadlineFigure, writeDifference } from './headlineFigures'
import { lineStops, listNames } from './stopPhrases'

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
  const clauseOf = (id: string, subject: string) => {
    const pair = pairs.find(({ now }) => now.id === id)
    return toClause(pair ? writeDifference(pair.now, pair.base) : 'no change', subject)
  }
  const exposure = pairs
    .filter(({ now }) => now.id.startsWith('exposure/'))
    .sort((a, b) => distance(b.now, b.base) - distance(a.now, a.base))[0]
  return [
    clauseOf('supply', 'supply is'),
    vehiclesClause(clauseOf('vehicles', 'the number of vehicles at risk is')),
    clauseOf('peak', 'inflation could peak'),
    toClause(
      exposure ? writeDifference(exposure.now, exposure.base) : 'no change',
      exposure ? `the ${lowerFirst(exposure.now.name)} is` : '',
    ),
  ]
}

/** `42,900 more vehicles are at risk`, where the clause stands alone. */
function vehiclesClause(clause: ChangeClause): ChangeClause {
  if (clause.text === '') return clause
  const size = clause.change.replace(/ (higher|lower)$/, '')
  const vehicles = size === '1' ? 'vehicle is' : 'vehicles are'
  return { ...clause, text: `${size} ${clause.change.endsWith('higher') ? 'more' : 'fewer'} ${vehicles} at risk` }
}

function toClause(difference: string, subject: string): ChangeClause {
  const size = difference.replace(/^[+\u2212]/, '')
  const moves = size !== difference
  const change = moves ? `${size} ${difference.startsWith('+') ? 'higher' : 'lower'}` : ''
  return { text: moves ? `${subject} ${change}` : '', subject, change, compares: true }
}

function distance(now: HeadlineFigure, base: HeadlineFigure): number {
  return Math.abs((now.value ?? 0) - (base.value ?? 0))
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** How the first line stop moves, where both are counted from one date; null where it does not. */
export function writeStopChange(dataset: Dataset, one: Compared, base: Compared): ChangeClause | null {
  const [now, was] = [firstStop(dataset, one), firstStop(dataset, base)]
  if (!was) return now ? statement(stopWords(now)) : null
  if (!now) return statement('no line stops while licenses stay as they are')
  if (now.weeks === was.weeks) {
    return now.names === was.names ? null : statement(`${now.names} instead of ${was.names} could stop a line first`)
  }
  if (now.weeks === 0) return statement(stopWords(now))
  const change = `${formatWeeks(Math.abs(now.weeks - was.weeks))} ${now.weeks < was.weeks ? 'sooner' : 'later'}`
  const subject =
    now.names === was.names ? `${now.names} could stop a line` : `a first line, at ${now.names}, could stop`
  return { text: `${subject} ${change}`, subject, change, compares: true }
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
  return { names: listNames(tied.map(({ name }) => name)), several: tied.length > 1, weeks: first.weeks }
}

function stopWords({ names, several, weeks }: FirstStop): string {
  if (weeks === 0) return `${names} ${several ? 'have' : 'has'} lines short of magnets`
  return `${names} could stop ${several ? 'lines' : 'a line'} in ${formatWeeks(weeks)}`
}

function statement(text: string): ChangeClause {
  return { text, subject: text, change: '', compares: false }
}

// What comes out: the result of one scenario (section 9), as it is read in one outlook.
import type { Outlook } from './scenario'

export interface LaneOutcome {
  /** Id of the license state now. */
  state: string
  /** Share (0 to 1) of the normal flow that passes. */
  clearance: number
}

/** How a maker stands on the as-of date. */
export interface AutomakerOutcome {
  magnetTonnesPerYear: number
  directChinaShare: number
  chinaDependency: number
  supplyIndex: number
  unassuredSupply: number
  vulnerability: number
  exposureIndex: number
  /** First week of the unbroken run of weeks with a stopped line; null if none is stopped now. */
  stoppedSince: number | null
  vehiclesLostToDate: number
}

/** What lies ahead of a maker. */
export interface AutomakerAhead {
  /** Null where no line stops in the horizon. */
  weeksToLineStop: number | null
  /** Id of the line that stops first. */
  firstLine: string | null
  vehiclesLost: number
  revenueAtRiskUsd: number
  lowestOutput: number
}

/** What lies ahead over the horizon in one outlook. */
export interface Ahead {
  automakers: Record<string, AutomakerAhead>
  total: { vehiclesLost: number; revenueAtRiskUsd: number }
  inflation: { peakBp: number; peakWeek: number; riskIndex: number }
}

/** A link's tonnes a year: in normal times, and now. */
export interface Flow {
  source: string
  target: string
  baseline: number
  delivered: number
}

/** How licenses and flows stand in one week. */
export type WeekOutcome = Pick<Result, 'lanes' | 'flows'>

/** Weekly paths from the start of the calendar to the end of the horizon, by maker where there are several. */
export interface WeeklyPaths {
  output: Record<string, number[]>
  supply: Record<string, number[]>
  cpiBp: number[]
  priceLevelBp: number[]
  /** After the week. */
  dealerStockWeeks: number[]
  /** At the start of the week: over classes and lines the thinnest stock, and over classes the lines' mean. */
  coverWeeks: { thinnest: Record<string, number[]>; mean: Record<string, number[]> }
}

/** The result as the command line prints it. */
export interface Result {
  asOfWeek: number
  horizonWeeks: number
  lanes: Record<string, LaneOutcome>
  automakers: Record<string, AutomakerOutcome>
  total: { supplyIndex: number }
  inflationNowBp: number
  outlooks: Record<Outlook, Ahead>
  paths: WeeklyPaths
  flows: Flow[]
  /** Ids of the records that the central run breaks. */
  records: string[]
}

/** The result as the page reads it: in the scenario's outlook, whose paths these are. */
export interface Outcome extends Result {
  outlook: Outlook
  ahead: Ahead
}

/** The result without what only the page needs. */
export function toResult({ outlook: _, ahead: __, ...result }: Outcome): Result {
  return result
}

// What comes out: the result of one scenario (section 9), with the stock cover that the page draws besides.

export interface LaneOutcome {
  /** Id of the license state in the as-of week. */
  state: string
  /** Share (0 to 1) of the normal flow that passes. */
  clearance: number
}

export interface AutomakerOutcome {
  magnetTonnesPerYear: number
  directChinaShare: number
  chinaDependency: number
  supplyIndex: number
  unassuredSupply: number
  vulnerability: number
  weeksToLineStop: number | null
  weeksToLineStopUnderStress: number | null
  vehiclesLostToDate: number
  vehiclesLostAhead: number
  revenueAtRiskUsd: number
  exposureIndex: number
}

/** A link's tonnes a year: in normal times, and now. */
export interface Flow {
  source: string
  target: string
  baseline: number
  delivered: number
}

/** The result as the command line prints it. */
export interface Result {
  asOfWeek: number
  lanes: Record<string, LaneOutcome>
  automakers: Record<string, AutomakerOutcome>
  inflation: { nowBp: number; peakBp: number; peakWeek: number; riskIndex: number }
  total: { supplyIndex: number; vehiclesLostAhead: number; revenueAtRiskUsd: number }
  paths: {
    output: Record<string, number[]>
    supply: Record<string, number[]>
    cpiBp: number[]
    priceLevelBp: number[]
    dealerStockWeeks: number[]
  }
  flows: Flow[]
}

/** The result, and what only the page needs. */
export interface Outcome extends Result {
  /** Weeks of normal use in stock of each maker's scarcest part, at the start of each week. */
  coverWeeks: Record<string, number[]>
}

/** The result without what only the page needs. */
export function toResult({ coverWeeks: _, ...result }: Outcome): Result {
  return result
}

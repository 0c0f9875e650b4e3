// Observed trade: China's monthly magnet exports, held against the simulated ones (section 10).
import type { Grounds, RangedNumber, Source } from './dataset'

/** Tonnes in one month, with how they are known. */
export interface TradeFigure extends Grounds {
  tonnes: number
  low?: number
  high?: number
}

export interface TradeMonth {
  /** `YYYY-MM` */
  month: string
  world: TradeFigure | null
  us: TradeFigure | null
}

export interface Trade {
  schemaVersion: 1
  title: string
  /** Customs code that the figures count. */
  code: string
  /** Year whose mean month counts as normal, and its exports to the U.S. in tonnes. */
  normalYear: { year: number; usTonnes: RangedNumber }
  /** Months (`YYYY-MM`) whose figures were used for fitting the license states. */
  fittedMonths: string[]
  months: TradeMonth[]
  sources: Source[]
}

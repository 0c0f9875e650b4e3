// The check against the past: simulated exports by month beside the observed ones (section 10).
import { addDays } from './calendar'
import type { Basis, Calendar } from './dataset'
import { laneHistories } from './licenses'
import type { Network } from './network'
import { centralInputs } from './parameters'
import { weeklyExports } from './records'
import type { Scenario } from './scenario'
import { SupplyRows } from './supplyRows'
import type { Trade } from './trade'

/** Mean share (0 to 1) of normal exports in one month, `YYYY-MM`. */
export interface SimulatedMonth {
  month: string
  value: number
  /** False where the calendar covers only some of the month's days. */
  whole: boolean
}

/** One month of the check; shares of a normal month, `observed` null where no figure is at hand. */
export interface CheckedMonth {
  month: string
  simulated: number
  observed: number | null
  basis: Basis | null
  /** Whether the license states were fitted to this month. */
  fitted: boolean
  whole: boolean
}

/** Simulated against observed; errors are mean absolute differences of shares, null without a month to compare. */
export interface TradeCheck {
  months: CheckedMonth[]
  fittedError: number | null
  /** Over the months after the fitted ones. */
  laterError: number | null
}

/**
 * Share (0 to 1) of China's normal direct exports to the makers' suppliers that passes, by week of the calendar: the
 * clearance of the lanes into component nodes, weighted by baseline tonnes; 1 if no such flow needs a license.
 */
export function simulatedExports(network: Network, scenario: Scenario): Float64Array {
  const { dataset } = network
  const inputs = centralInputs(network, scenario)
  const supply = new SupplyRows(network, inputs)
  const steps = laneHistories(network, scenario).map((history) => history.steps)
  return weeklyExports(network, inputs, supply, supply.clearanceWeeks(steps, 0, dataset.calendar.weeks, null))
}

/** Means of a weekly series over the days of each month that the calendar touches, in order. */
export function monthlyMeans(calendar: Calendar, weekly: ArrayLike<number>): SimulatedMonth[] {
  const sums = new Map<string, { sum: number; days: number; first: string }>()
  for (let day = 0; day < calendar.weeks * 7; day++) {
    const date = addDays(calendar.start, day)
    const month = sums.get(date.slice(0, 7)) ?? { sum: 0, days: 0, first: date }
    month.sum += weekly[Math.floor(day / 7)]!
    month.days++
    sums.set(date.slice(0, 7), month)
  }
  return Array.from(sums, ([month, { sum, days, first }]) => {
    const startsAndEnds = first.endsWith('-01') && addDays(first, days).endsWith('-01')
    return { month, value: sum / days, whole: startsAndEnds }
  })
}

/**
 * Holds simulated months against observed exports to the U.S., both as shares of the normal year's mean month.
 * Months of basis assumption and those partly in the calendar stay out of the errors; so do, with `until` (`YYYY-MM`), those after it.
 */
export function checkAgainstObserved(
  trade: Trade,
  simulated: readonly SimulatedMonth[],
  until = '9999-12',
): TradeCheck {
  const normal = trade.normalYear.usTonnes.value / 12
  const figures = new Map(trade.months.map(({ month, us }) => [month, us]))
  const months = simulated.map(({ month, value, whole }): CheckedMonth => {
    const figure = figures.get(month) ?? null
    return {
      month,
      simulated: value,
      observed: figure && figure.tonnes / normal,
      basis: figure?.basis ?? null,
      fitted: trade.fittedMonths.includes(month),
      whole,
    }
  })
  const lastFitted = trade.fittedMonths.toSorted().at(-1) ?? ''
  return {
    months,
    fittedError: meanAbsoluteError(months.filter(({ fitted }) => fitted)),
    laterError: meanAbsoluteError(months.filter(({ month }) => month > lastFitted && month <= until)),
  }
}

function meanAbsoluteError(months: readonly CheckedMonth[]): number | null {
  const errors = months.flatMap(({ simulated, observed, basis, whole }) =>
    observed === null || basis === 'assumption' || !whole ? [] : [Math.abs(simulated - observed)],
  )
  return errors.length > 0 ? errors.reduce((sum, error) => sum + error, 0) / errors.length : null
}

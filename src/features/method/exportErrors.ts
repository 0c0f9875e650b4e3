// How far simulated exports miss the observed ones, and what would have missed no less: last month's figure, said again.
import { checkAgainstObserved, monthlyMeans, simulatedExports, type TradeCheck } from '../../model/backtest'
import type { Dataset } from '../../model/dataset'
import type { Network } from '../../model/network'
import type { Trade } from '../../model/trade'
import { toldRecord } from '../../results/whatIfs'

export interface ExportErrors {
  /** Mean absolute errors in shares of a normal month (0 to 1). */
  fitted: number
  /** Of the later months up to the end of the fitted year, and of all of them. */
  inYear: number | null
  later: number
  /** Of the later months, if each were taken to be as the one before it. */
  repeated: number
  lastInYear: string
  /** The last month (`YYYY-MM`) that counts. */
  last: string
}

/** Null where there is nothing to compare. */
export function exportErrors(dataset: Dataset, network: Network, trade: Trade): ExportErrors | null {
  const scenario = toldRecord(dataset)
  const lastFitted = [...trade.fittedMonths].sort().at(-1)
  if (!scenario || lastFitted === undefined) return null
  const simulated = monthlyMeans(dataset.calendar, simulatedExports(network, scenario))
  const check = checkAgainstObserved(trade, simulated)
  const lastInYear = `${lastFitted.slice(0, 4)}-12`
  const later = check.months.filter(({ month }) => month > lastFitted)
  const last = later.findLast(counts)?.month
  const repeated = errorOfRepeating(check, lastFitted)
  if (check.fittedError === null || check.laterError === null || repeated === null || !last) return null
  return {
    fitted: check.fittedError,
    inYear: checkAgainstObserved(trade, simulated, lastInYear).laterError,
    later: check.laterError,
    repeated,
    lastInYear,
    last,
  }
}

function counts({ observed, basis, whole }: TradeCheck['months'][number]): boolean {
  return observed !== null && basis !== 'assumption' && whole
}

/** Over the months after the fitted ones that count and have an observed month before them. */
function errorOfRepeating({ months }: TradeCheck, lastFitted: string): number | null {
  const errors = months.flatMap((month, at) => {
    const before = months[at - 1]?.observed ?? null
    const { observed } = month
    if (month.month <= lastFitted || !counts(month) || observed === null || before === null) return []
    return [Math.abs(observed - before)]
  })
  return errors.length > 0 ? errors.reduce((sum, error) => sum + error, 0) / errors.length : null
}

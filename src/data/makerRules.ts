// What holds of makers together and of each one's lines: shares of a whole that come to a whole, or to no more.
import { type Dataset, numberOf } from '../model/dataset'
import type { Report } from './faults'
import { addsToOne } from './networkRules'

/** Shares that add to 1 in decimals may pass it by this much in binary. */
const roundingSlack = 1e-9

/** The lines of each maker make all that it makes. */
export function checkLines({ automakers }: Partial<Dataset>, report: Report): void {
  automakers?.forEach(({ lines }, i) => {
    if (!lines) return
    const sum = lines.reduce((total, { share }) => total + numberOf(share), 0)
    if (addsToOne(sum)) return
    report(['automakers', i, 'lines'], `the shares of the lines add to ${Number(sum.toFixed(9))}, not to 1`)
  })
}

/** The makers together sell no more than the market. */
export function checkMarketShares({ automakers }: Partial<Dataset>, report: Report): void {
  if (!automakers) return
  const sum = automakers.reduce((total, { usMarketShare }) => total + numberOf(usMarketShare), 0)
  // A single share over 1 is told where it stands.
  const isAlone = automakers.some(({ usMarketShare }) => numberOf(usMarketShare) > 1)
  if (sum <= 1 + roundingSlack || isAlone) return
  report(
    ['automakers'],
    `the U.S. market shares add to ${Number(sum.toFixed(9))}, and together they must not be over 1`,
  )
}

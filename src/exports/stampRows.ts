// The stamp as named lines, for files that are made of rows.
import type { Stamp } from '../results/stamp'

/** Name and text of each line of the stamp. */
export function stampRows(stamp: Stamp): [string, string][] {
  return [
    ['Lodestone', stamp.finding],
    ['Standing', `${stamp.illustrative}: a model on public figures and our assumptions, not a forecast`],
    ['Scenario', stamp.scenario],
    ['Date', stamp.asOf],
    ['Basis', stamp.bases],
    ['Source', stamp.source],
    ['Version', stamp.version],
    ['Link', stamp.link],
  ]
}

// Levers in words: what a kind does, what those in force do now, and how often they help.
import { formatChange, formatCount, formatIndex, formatShare } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { LeverKind } from '../../results/levers'
import { listNames } from '../../results/stopPhrases'

/** What a kind does and what it leaves out, in a sentence or two. */
export const kindNotes: Record<LeverKind, string> = {
  cover: 'Adds weeks to the stock that is held and restocked to, from the calendar’s first day.',
  source:
    'Moves a share of the licensed Chinese magnets to another origin, from the first day. Whether it could make them is not asked. Several shifts of one part never move more than there is.',
  parts:
    'The same share arrives inside finished Chinese parts, which cross no license lane. It stays Chinese: China dependency does not fall.',
  transit:
    'Shortens the way from port to plant, in whole weeks. Relief arrives sooner, and so does a cut: it can make things worse.',
}

/** Vehicles at risk with a lever against without it. */
export function writeVehicles(now: Outcome, without: Outcome): string {
  const [own, other] = [now.total.vehiclesLostAhead, without.total.vehiclesLostAhead]
  const change = own - other
  if (Math.abs(change) < 0.5) return `Vehicles at risk ${formatCount(own)}, as without it`
  const sign = change > 0 ? '+' : '−'
  return `Vehicles at risk ${formatCount(own)}, without it ${formatCount(other)} (${sign}${formatCount(Math.abs(change))})`
}

/** Exposure of the makers that a lever moves. */
export function writeExposures({ automakers }: Dataset, now: Outcome, without: Outcome): string {
  const moved = automakers.flatMap(({ id, name }) => {
    const [own, other] = [now.automakers[id]!.exposureIndex, without.automakers[id]!.exposureIndex]
    const change = formatChange(own - other, 1)
    return change === '0' ? [] : [`${name} ${formatIndex(own)} (${change})`]
  })
  return moved.length > 0 ? `Exposure ${listNames(moved)}` : 'Exposure as without it'
}

/** `helps in 63% of draws`. */
export function writeHelp(share: number): string {
  if (share === 0) return 'helps in no draw'
  return share === 1 ? 'helps in every draw' : `helps in ${formatShare(share)} of draws`
}

/** The finding about all levers in force. */
export function leversFinding(count: number, now: Outcome, without: Outcome): string {
  if (count === 0) return 'Levers of one’s own: none in force'
  const levers = count === 1 ? 'The lever in force' : `The ${count} levers in force`
  const [own, other] = [now.total.vehiclesLostAhead, without.total.vehiclesLostAhead]
  if (Math.abs(own - other) < 0.5) return `${levers} ${count === 1 ? 'leaves' : 'leave'} vehicles at risk as they are`
  const verb = own < other ? (count === 1 ? 'cuts' : 'cut') : count === 1 ? 'raises' : 'raise'
  return `${levers} ${verb} vehicles at risk from ${formatCount(other)} to ${formatCount(own)}`
}

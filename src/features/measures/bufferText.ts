// Buffers in words: the finding, tonnes, dollars, and how much cover a button adds.
import { formatUsd, formatWhole } from '../../format/numbers'
import { type MakerBuffer, mostWeeks, type PartBuffer } from '../../model/buffer'
import type { Named } from '../../model/dataset'
import type { Percentiles } from '../../model/percentiles'
import { listNames } from '../../results/stopPhrases'

/** Tonnes with as many digits as matter: `842 t`, `5.0 t`, `0.09 t`. */
export function writeTonnes(tonnes: number): string {
  if (tonnes >= 99.5) return `${formatWhole(tonnes)} t`
  if (tonnes >= 0.995) return `${tonnes.toFixed(1)} t`
  return tonnes === 0 ? '0 t' : `${tonnes >= 0.005 ? tonnes.toFixed(2) : 'under 0.01'} t`
}

/** Dollars in three digits that matter. */
export function writeDollars(usd: number): string {
  return formatUsd(Number(usd.toPrecision(3)))
}

/** Weeks with one digit; more than are tried in words. */
export function writeCover(weeks: number | null): string {
  return weeks === null ? `over ${mostWeeks}` : weeks.toFixed(1)
}

/** `3.7 to 4.6`. */
export function writeCoverRange({ p10, p90 }: Percentiles): string {
  return `${writeCover(p10)} to ${writeCover(p90)}`
}

/**
 * Weeks of cover to add to a part, rounded up to a tenth so that they are enough; 0 if what is held is enough, null if no
 * stock is.
 */
export function coverToAdd({ weeksHeld, weeksNeeded }: PartBuffer): number | null {
  if (weeksNeeded === null) return null
  const gap = weeksNeeded - weeksHeld
  // What rounds to nothing is nothing, or a part that has just been stocked would ask again.
  return gap <= 1e-6 ? 0 : Math.ceil(gap * 10 - 1e-6) / 10
}

/** Parts that are short of stock that would be enough. */
export function shortParts({ parts }: MakerBuffer): PartBuffer[] {
  return parts.filter((part) => (coverToAdd(part) ?? 0) > 0)
}

/** The finding, as the part's title. */
export function bufferFinding(buffers: MakerBuffer[], makers: readonly Named[], classes: readonly Named[]): string {
  const name = (id: string) => makers.find((maker) => maker.id === id)?.name ?? id
  const hopeless = buffers.filter(({ weeksNeeded }) => weeksNeeded === null)
  if (hopeless.length > 0) {
    return `No stock of up to two years is enough for ${listNames(hopeless.map(({ automaker }) => name(automaker)))}`
  }
  const short = buffers
    .filter((buffer) => shortParts(buffer).length > 0)
    .sort((a, b) => (b.addedTonnes ?? 0) - (a.addedTonnes ?? 0))
  const [most, ...others] = short
  if (!most) return 'No maker needs more stock in this scenario'
  const first = classes.find(({ id }) => id === most.first)?.name.toLowerCase()
  const lead = `${name(most.automaker)} rides it out with ${writeTonnes(most.addedTonnes ?? 0)} more`
  if (others.length === 0) return first ? `${lead}; ${first} first` : lead
  const rest = others.reduce((sum, { addedTonnes }) => sum + (addedTonnes ?? 0), 0)
  const needs = others.length === 1 ? 'needs' : 'need'
  const names = listNames(others.map(({ automaker }) => name(automaker)))
  return `${lead}${first ? `, ${first} first` : ''}; ${names} ${needs} ${writeTonnes(rest)}`
}

// Buffers in words: the finding, tonnes, dollars, and how much cover a button adds.

import { formatDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatUsd } from '../../format/numbers'
import { joinClauses, lowerFirst } from '../../format/sentences'
import { formatTonnes, inTonnes } from '../../format/units'
import { type MakerBuffer, mostWeeks, type PartBuffer } from '../../model/buffer'
import type { IsoDate, Named } from '../../model/dataset'
import type { Percentiles } from '../../model/percentiles'
import type { Outlook } from '../../model/scenario'
import { t } from '../../texts/translate'

/** Tonnes with as many digits as matter: `842 t`, `5.0 t`, `0.09 t`. */
export function writeTonnes(tonnes: number): string {
  if (tonnes >= 99.5 || tonnes === 0) return formatTonnes(tonnes)
  if (tonnes >= 0.995) return inTonnes(tonnes.toFixed(1))
  return inTonnes(tonnes >= 0.005 ? tonnes.toFixed(2) : t('under {amount}', { amount: '0.01' }))
}

/** Dollars in three digits that matter. */
export function writeDollars(usd: number): string {
  return formatUsd(Number(usd.toPrecision(3)))
}

/** Weeks with one digit; more than are tried in words. */
export function writeCover(weeks: number | null): string {
  return weeks === null ? t('over {weeks}', { weeks: mostWeeks }) : weeks.toFixed(1)
}

/** `3.7 to 4.6`. */
export function writeCoverRange({ p10, p90 }: Percentiles): string {
  return t('{low} to {high}', { low: writeCover(p10), high: writeCover(p90) })
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

/** Which licenses the stock is to last under: `with events as switched`. */
export function writeOutlook(outlook: Outlook, asOf: IsoDate): string {
  switch (outlook) {
    case 'path':
      return t('with events as switched')
    case 'held':
      return t('with licenses frozen as on {date}', { date: formatDate(asOf) })
    case 'stress':
      return t('with all licensed exports stopped')
  }
}

/** Why a mean that would be enough is not: what the weeks of the tables are means of. */
export function writeMeans(): string {
  return t(
    'Weeks are means over a maker’s lines, and all classes together are weighted by mass: a mean that would be enough does not keep the thinnest line from stopping, nor does cover of one class serve another. Cover that is added goes to all lines in proportion to what they hold.',
  )
}

/** Why a maker is short whose mean cover would be enough: one class's own is not. Null where that is not so. */
export function writeShortClass(buffer: MakerBuffer, classes: readonly Named[]): string | null {
  const { first, parts, weeksHeld, weeksNeeded } = buffer
  const part = parts.find(({ component }) => component === first)
  if (!part || weeksNeeded === null || weeksHeld < weeksNeeded - 1e-6) return null
  return t('The mean would be enough, but for {component} {held} weeks are held and {needed} needed.', {
    component: lowerFirst(classes.find(({ id }) => id === first)?.name ?? part.component),
    held: part.weeksHeld.toFixed(1),
    needed: writeCover(part.weeksNeeded),
  })
}

/** Who is short only because its lines hold unequal stocks; null where no maker is. */
export function writeEvenedEnough(buffers: readonly MakerBuffer[], makers: readonly Named[]): string | null {
  const names = buffers
    .filter(({ first, weeksHeld, weeksNeededEvened }) => {
      return first !== null && weeksNeededEvened !== null && weeksNeededEvened - weeksHeld <= 1e-6
    })
    .map(({ automaker }) => makers.find(({ id }) => id === automaker)?.name ?? automaker)
  if (names.length === 0) return null
  return t('Evened out across lines, what {makers} {count, plural, one {holds} other {hold}} would be enough.', {
    makers: formatList(names),
    count: names.length,
  })
}

/** Parts that are short of stock that would be enough. */
function shortParts({ parts }: MakerBuffer): PartBuffer[] {
  return parts.filter((part) => (coverToAdd(part) ?? 0) > 0)
}

/** The finding, as the part's title. */
export function bufferFinding(buffers: MakerBuffer[], makers: readonly Named[], classes: readonly Named[]): string {
  const name = (id: string) => makers.find((maker) => maker.id === id)?.name ?? id
  const hopeless = buffers.filter(({ weeksNeeded }) => weeksNeeded === null)
  if (hopeless.length > 0) {
    const names = formatList(hopeless.map(({ automaker }) => name(automaker)))
    return hopeless.every(({ weeksNeededEvened }) => weeksNeededEvened !== null)
      ? t('Two more years of cover are not enough for {makers} unless lines are evened out', { makers: names })
      : t('Two more years of cover are not enough for {makers}', { makers: names })
  }
  const short = buffers
    .filter((buffer) => shortParts(buffer).length > 0)
    .sort((a, b) => (b.addedTonnes ?? 0) - (a.addedTonnes ?? 0))
  const [most, ...others] = short
  if (!most) return t('No maker needs more stock in this scenario')
  const first = classes.find(({ id }) => id === most.first)?.name.toLowerCase()
  const lead = t('{maker} rides it out with {tonnes} more', {
    maker: name(most.automaker),
    tonnes: writeTonnes(most.addedTonnes ?? 0),
  })
  if (others.length === 0) return first ? t('{lead}; {component} first', { lead, component: first }) : lead
  const rest = restOf(others, name)
  return first ? t('{lead}, {component} first; {rest}', { lead, component: first, rest }) : joinClauses([lead, rest])
}

function restOf(others: MakerBuffer[], name: (id: string) => string): string {
  const tonnes = writeTonnes(others.reduce((sum, { addedTonnes }) => sum + (addedTonnes ?? 0), 0))
  const makers = formatList(others.map(({ automaker }) => name(automaker)))
  return others.length === 1
    ? t('{makers} needs {tonnes}', { makers, tonnes })
    : t('{makers} need {tonnes}', { makers, tonnes })
}

// Levers in words: what a kind does, what those in force do now, and how often they help.
import { differInCount, writeDifference } from '../../format/differences'
import { formatList } from '../../format/lists'
import { formatChange, formatCount, formatIndex, formatShare } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import type { LeverKind } from '../../results/measures'
import { t } from '../../texts/translate'

/** What a kind does and what it leaves out, in a sentence or two. */
export const kindNotes: Record<LeverKind, string> = {
  cover: t('Adds weeks to the stock that is held and restocked to, from the calendar’s first day.'),
  even: t(
    'Brings the stock of each line toward the maker’s mean, from the calendar’s first day: at 100% every line holds the same weeks. The maker’s stock as a whole stays as it is. What it costs to move parts between plants is not in the model.',
  ),
  source: t(
    'Moves a share of the licensed Chinese magnets to another origin, from the first day. Whether it could make them is not asked. Several shifts of one part never move more than there is.',
  ),
  parts: t(
    'The same share arrives inside finished Chinese parts, which cross no license lane. It stays Chinese: China dependency does not fall.',
  ),
  transit: t(
    'Shortens the way by sea. Relief arrives sooner, but so does a cut, and less is afloat to live on when it comes: it can make things worse.',
  ),
}

/** Vehicles unbuilt with a lever against without it. */
export function writeVehicles(now: Outcome, without: Outcome): string {
  const [own, other] = [now.ahead.total.vehiclesLost, without.ahead.total.vehiclesLost]
  const moved = differInCount(own, other)
  if (!moved) return t('Vehicles unbuilt {vehicles}, as without it', { vehicles: formatCount(own) })
  return t('Vehicles unbuilt {vehicles}, without it {without} ({change})', {
    vehicles: formatCount(own),
    without: formatCount(other),
    change: writeDifference(moved, ''),
  })
}

/** Exposure of the makers that a lever moves. */
export function writeExposures({ automakers }: Dataset, now: Outcome, without: Outcome): string {
  const moved = automakers.flatMap(({ id, name }) => {
    const [own, other] = [now.automakers[id]!.exposureIndex, without.automakers[id]!.exposureIndex]
    const change = formatChange(own - other, 1)
    return change === '0'
      ? []
      : [
          t(
            '{maker} {index} ({change})',
            { maker: name, index: formatIndex(own), change },
            'automaker, its exposure, and the change',
          ),
        ]
  })
  return moved.length > 0 ? t('Exposure {makers}', { makers: formatList(moved) }) : t('Exposure as without it')
}

/** `helps in 63% of draws`. */
export function writeHelp(share: number): string {
  if (share === 0) return t('helps in no draw')
  return share === 1 ? t('helps in every draw') : t('helps in {share} of draws', { share: formatShare(share) })
}

/** The finding about all levers in force. */
export function leversFinding(count: number, now: Outcome, without: Outcome): string {
  if (count === 0) return t('Levers of one’s own: none in force')
  const [own, other] = [now.ahead.total.vehiclesLost, without.ahead.total.vehiclesLost]
  if (Math.abs(own - other) < 0.5) {
    return t(
      '{count, plural, one {The lever in force leaves} other {The # levers in force leave}} vehicles unbuilt as they are',
      { count },
    )
  }
  const values = { count, without: formatCount(other), now: formatCount(own) }
  return own < other
    ? t(
        '{count, plural, one {The lever in force cuts} other {The # levers in force cut}} vehicles unbuilt from {without} to {now}',
        values,
      )
    : t(
        '{count, plural, one {The lever in force raises} other {The # levers in force raise}} vehicles unbuilt from {without} to {now}',
        values,
      )
}

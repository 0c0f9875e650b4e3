// What a reader must keep in mind about more than one figure.
import { t } from '../../texts/translate'

/** The supply figures count licenses only. */
export const licensesOnly = t(
  'Counts what licenses let through at the border now. Extra supply from elsewhere and magnets already under way are not in it.',
)

/** Stocks are pooled. */
export const pooledStock = t(
  'One stock per maker and part class: a single plant with thin stock can stop, or lose output, earlier than this says.',
)

/** A test that finds no stop has an end. */
export function noStopFound(holdWeeks: number): string {
  return t('“None” means none within the {weeks} weeks of the test, not that it cannot happen.', { weeks: holdWeeks })
}

/** Sums run to the end of the calendar. */
export function horizonEnds(end: string): string {
  return t('Counted to the end of the calendar, {end}; what would be lost later, or made up later, is not in it.', {
    end,
  })
}

/** Central values and the middle of the range differ. */
export const pointEstimate = t(
  'Computed at the central value of every assumption. Such a point estimate need not lie near the median of the range of our assumptions.',
)

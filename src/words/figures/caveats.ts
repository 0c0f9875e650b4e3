// What a reader must keep in mind about more than one figure.
import { formatWeeks } from '../../format/numbers'
import type { Outcome } from '../../model/outcome'
import type { Evaluated } from '../../results/case'
import { t, type Written } from '../../texts/translate'
import { sayAhead } from '../outlook'

/** The supply figures count licenses only. */
export const licensesOnly = t(
  'Counts what licenses let through at the border on the as-of date. Workarounds, and magnets already under way, are not in it.',
)

/** Lines are no plants. */
export const groupedLines = t(
  'Lines are groups with assumed stocks, not named plants: no maker published its stock, and lines lend one another no parts.',
)

/** A horizon in which no line stops has an end. */
export function noStopFound({ horizonWeeks }: Pick<Outcome, 'horizonWeeks'>): Written {
  return t('“None” means none within {weeks}, not that it cannot happen.', { weeks: formatWeeks(horizonWeeks) })
}

/** Sums run over the horizon, in an outlook. */
export function horizonEnds(state: Pick<Evaluated, 'dataset' | 'scenario' | 'outcome'>): Written {
  return t('Counted {ahead}. What would be lost later is not in it, and lost vehicles are never made up.', {
    ahead: sayAhead(state),
  })
}

/** Central values and the middle of the range differ. */
export const pointEstimate = t(
  'Computed at the central value of every assumption. Such a point estimate need not lie near the median of the range of our assumptions.',
)

// A line stop as a date, wherever it is written as a figure: with the weeks to it, or what stands where none comes.
import { formatDate } from '../format/dates'
import { formatWeeks } from '../format/numbers'
import type { Dataset } from '../model/dataset'
import type { Outcome } from '../model/outcome'
import { weekOfStop } from '../results/lineStops'
import { t, type Written } from '../texts/translate'

/** `week of 19 May 2025, in 2 weeks`; `already this week`; `none within 52 weeks`. */
export function writeStopDate(dataset: Dataset, outcome: Outcome, weeks: number | null): Written {
  if (weeks === null) return t('none within {weeks}', { weeks: formatWeeks(outcome.horizonWeeks) })
  if (weeks === 0) return t('already this week')
  return t('week of {date}, in {weeks}', {
    date: formatDate(weekOfStop(dataset, outcome, weeks)),
    weeks: formatWeeks(weeks),
  })
}

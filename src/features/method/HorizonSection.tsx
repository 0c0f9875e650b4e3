// Method: how far ahead the figures look, and why that does not end with the calendar.

import { formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatWeeks, formatWhole } from '../../format/numbers'
import { horizonEnd, horizons } from '../../model/horizon'
import { useSettledCase } from '../../results/CaseProvider'
import { t } from '../../texts/translate'
import { Section } from './Section'

export function HorizonSection() {
  const { dataset, scenario, outcome } = useSettledCase()
  return (
    <Section id="horizon">
      <p>
        {t(
          'What lies ahead is counted over {weeks}, from the week of {asOf} to {end}. On offer are {horizons} weeks. The horizon moves along with the as-of date and always has its full length: it may run past the end of the calendar, which bounds the as-of date alone, and events that are dated there count. So a risk does not shrink merely because the date comes near the end of a table.',
          {
            weeks: formatWeeks(outcome.horizonWeeks),
            horizons: formatList(horizons.map(formatWhole)),
            asOf: formatLongDate(scenario.asOf),
            end: formatLongDate(horizonEnd(dataset, outcome)),
          },
        )}
      </p>
      <p>
        {t(
          'Vehicles, revenue and the peak of inflation grow with the horizon, so figures over different horizons cannot be laid side by side. A peak in the last week may go on rising; the page says so. Exposure looks {weeks} ahead whatever horizon is chosen.',
          { weeks: formatWeeks(dataset.horizonWeeks) },
        )}
      </p>
    </Section>
  )
}

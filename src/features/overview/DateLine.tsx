// As of when the page speaks: the date, how long ago that was, the way to today, and how far the record goes.
import { formatDate, formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { dayNumber } from '../../model/calendar'
import type { Dataset, IsoDate } from '../../model/dataset'
import { dateOf } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import { useCase } from '../../results/CaseProvider'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { localToday } from '../../words/today'
import styles from './overview.module.css'

export function DateLine() {
  const { dataset, scenario } = useCase()
  const { loadRecord } = useScenarioActions()
  const today = localToday()
  const { asOf } = scenario
  const beyond = asOf > dataset.dataThrough ? writeUnrecorded(dataset, scenario) : null
  return (
    <p className={styles.dateLine} data-part="date-line">
      <span translate="no">
        {t(
          '{date}, {distance}',
          { date: t('As of {date}', { date: formatLongDate(asOf) }), distance: writeDistance(asOf, today) },
          'date, and how long ago that was',
        )}
      </span>
      <button type="button" className={styles.today} onClick={() => loadRecord(today)}>
        {t('Today')}
        <span className={styles.todayNote}> {t('what is on record, as of today')}</span>
      </button>
      <span className={styles.onRecord}>
        {t('on record to {date}', { date: formatDate(dataset.dataThrough) })}
        {beyond ? ` · ${beyond}` : ''}
      </span>
    </p>
  )
}

/** `17 months ago`, `today`, `5 days from today`. */
export function writeDistance(date: IsoDate, today: IsoDate): string {
  const days = dayNumber(today) - dayNumber(date)
  if (days === 0) return t('today')
  const [first, last] = days > 0 ? [date, today] : [today, date]
  const months = monthsBetween(first, last)
  const size =
    months < 1
      ? t('{count, plural, one {# day} other {# days}}', { count: Math.abs(days) })
      : months < 24
        ? t('{count, plural, one {# month} other {# months}}', { count: months })
        : t('{count, plural, one {# year} other {# years}}', { count: Math.floor(months / 12) })
  return days > 0 ? t('{time} ago', { time: size }) : t('{time} from today', { time: size })
}

/** Whole months from one date to a later one. */
function monthsBetween(first: IsoDate, last: IsoDate): number {
  const part = (date: IsoDate, from: number, to: number) => Number(date.slice(from, to))
  const months = 12 * (part(last, 0, 4) - part(first, 0, 4)) + part(last, 5, 7) - part(first, 5, 7)
  return part(last, 8, 10) < part(first, 8, 10) ? months - 1 : months
}

/** What was to come between the end of the record and the as-of date, and of which nothing is known here. */
function writeUnrecorded(dataset: Dataset, scenario: Scenario): string {
  const due = dataset.events
    .filter(({ evidence }) => evidence !== 'hypothetical')
    .map((event) => ({ title: event.title, date: dateOf(event, scenario) }))
    .filter(({ date }) => date > dataset.dataThrough && date <= scenario.asOf)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  if (due.length === 0) return t('nothing since then is on record here')
  return t(
    'nothing since then is on record here; {count, plural, one {due in between was {events}} other {due in between were {events}}}',
    {
      count: due.length,
      events: formatList(
        due.map(({ title, date }) =>
          t('“{event}” ({date})', { event: title, date: formatDate(date) }, 'event, and its date'),
        ),
      ),
    },
  )
}

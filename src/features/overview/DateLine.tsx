// As of when the page speaks: the date, how long ago that was, the way to today, and how far the record goes.
import { formatDate, formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import type { Dataset } from '../../model/dataset'
import { dateOf } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import { useCase } from '../../results/CaseProvider'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { localToday, writeDistance } from '../../words/today'
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

// As of when the page speaks: the date and the way to another, how long ago that was, the way to today, and how far the record goes.
import { type KeyboardEvent, useRef, useState } from 'react'
import { formatDate, formatLongDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { calendarEnd } from '../../model/calendar'
import type { Dataset } from '../../model/dataset'
import { dateOf } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import { useWorkspace } from '../../results/Workspace'
import { useOneStep } from '../../state/useOneStep'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { DateField } from '../../ui/DateField'
import { documentBriefly } from '../../words/aboutDocument'
import { localToday, writeDistance } from '../../words/today'
import styles from './overview.module.css'

export function DateLine() {
  const { dataset } = useWorkspace()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const { loadRecord } = useScenarioActions()
  const today = localToday()
  return (
    <div className={styles.dateLine} data-part="date-line">
      <p className={styles.asOf} translate="no">
        {t(
          '{date}, {distance}',
          { date: t('As of {date}', { date: formatLongDate(asOf) }), distance: writeDistance(asOf, today) },
          'date, and how long ago that was',
        )}
      </p>
      <ChangeDate asOf={asOf} />
      <button
        type="button"
        data-only-screen
        className={styles.dateButton}
        title={t('What is on record, as of today')}
        onClick={() => loadRecord(today)}
      >
        {t('Today')}
      </button>
      <p className={styles.onRecord}>{t('events on record to {date}', { date: formatDate(dataset.dataThrough) })}</p>
      {asOf > dataset.dataThrough ? <Unrecorded /> : <p className={styles.aboutDocument}>{documentBriefly(dataset)}</p>}
    </div>
  )
}

/** A button that opens a field for the date in its place; Enter, Escape or leaving it closes the field. */
function ChangeDate({ asOf }: { asOf: string }) {
  const { dataset } = useWorkspace()
  const { setAsOf } = useScenarioActions()
  const gesture = useOneStep()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'Enter' && press.key !== 'Escape') return
    press.preventDefault()
    press.stopPropagation()
    close()
  }
  return (
    <fieldset
      className={styles.changeDate}
      onKeyDown={open ? onKeyDown : undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false)
      }}
    >
      {open ? (
        <span ref={focusField} className={styles.dateField}>
          <DateField
            label={t('Another as-of date')}
            hideLabel
            value={asOf}
            min={dataset.calendar.start}
            max={calendarEnd(dataset.calendar)}
            onChange={(date) => gesture.during(() => setAsOf(date))}
            onChangeEnd={gesture.end}
          />
        </span>
      ) : null}
      <button
        ref={button}
        type="button"
        data-only-screen
        className={styles.dateButton}
        aria-expanded={open}
        // The focus stays in the field, which would close as it loses it and open again at the click.
        onMouseDown={open ? (press) => press.preventDefault() : undefined}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {open ? t('Done') : t('Change', {}, 'another as-of date')}
      </button>
    </fieldset>
  )
}

/** The field takes the focus as it opens. */
function focusField(around: HTMLElement | null): void {
  around?.querySelector('input')?.focus()
}

function Unrecorded() {
  const { dataset } = useWorkspace()
  const scenario = useChoices((choices) => choices.scenario)
  return <p className={styles.unrecorded}>{writeUnrecorded(dataset, scenario)}</p>
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

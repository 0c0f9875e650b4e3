// The timeline: the as-of cursor to scrub and play, and hypothetical events to drag along it.
import { ActionIcon } from '@mantine/core'
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react'
import { formatDate, formatShortMonth } from '../../format/dates'
import { calendarEnd, dayNumber } from '../../model/calendar'
import { useWorkspace } from '../../results/Workspace'
import { useOneStep } from '../../state/useOneStep'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { DateField } from '../../ui/DateField'
import styles from './events.module.css'
import { SideMark } from './SideMark'
import { TimelineHandle } from './TimelineHandle'
import { type ListedEvent, titleOf } from './useEventList'
import { usePlay } from './usePlay'

export function Timeline({ events }: { events: ListedEvent[] }) {
  const { dataset } = useWorkspace()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const { setAsOf, moveEvent } = useScenarioActions()
  const gesture = useOneStep()
  const { playing, toggle } = usePlay()
  const { start, weeks } = dataset.calendar
  const end = calendarEnd(dataset.calendar)
  const placeOf = (date: string) => (dayNumber(date) - dayNumber(start)) / (weeks * 7)
  return (
    <div className={styles.timeline}>
      <div className={styles.asOf}>
        <ActionIcon
          variant="default"
          size={32}
          aria-label={playing ? t('Pause') : t('Play the as-of date')}
          onClick={toggle}
        >
          {playing ? <IconPlayerPauseFilled size={14} /> : <IconPlayerPlayFilled size={14} />}
        </ActionIcon>
        <DateField
          label={t('As of')}
          value={asOf}
          min={start}
          max={end}
          onChange={(date) => gesture.during(() => setAsOf(date))}
          onChangeEnd={gesture.end}
        />
      </div>
      <div className={styles.track}>
        <div className={styles.axis} aria-hidden="true">
          {quarters(start, end).map((date) => (
            <span key={date} className={styles.tick} style={{ left: `${placeOf(date) * 100}%` }}>
              {date.slice(5, 7) === '01' ? date.slice(0, 4) : date.slice(5, 7) === '07' ? formatShortMonth(date) : ''}
            </span>
          ))}
          {events
            .filter(({ event, date }) => event.evidence !== 'hypothetical' && date >= start && date <= end)
            .map(({ event, date, on }) => (
              <span key={event.id} className={styles.moment} style={{ left: `${placeOf(date) * 100}%` }}>
                <SideMark side={event.by} hypothetical={false} on={on} size={8} />
              </span>
            ))}
        </div>
        {events
          .filter(({ event }) => event.evidence === 'hypothetical')
          // Not by date: a handle that changes its place in the document loses the pointer that drags it.
          .sort((a, b) => a.event.id.localeCompare(b.event.id))
          .map(({ event, date, on }) => (
            <TimelineHandle
              key={event.id}
              label={t('Date of “{title}”', { title: titleOf(event) })}
              date={date}
              describe={t(on ? '{date}, on' : '{date}, off', { date: formatDate(date) })}
              onMove={(moved) => moveEvent(event.id, moved)}
              className={styles.eventHandle}
            >
              <SideMark side={event.by} hypothetical on={on} size={12} />
            </TimelineHandle>
          ))}
        <TimelineHandle
          label={t('As-of date')}
          date={asOf}
          describe={formatDate(asOf)}
          onMove={setAsOf}
          className={styles.asOfHandle}
          trackClick
        >
          <span className={styles.thumb} />
        </TimelineHandle>
      </div>
    </div>
  )
}

/** The first days of January, April, July and October in a stretch of time. */
function quarters(start: string, end: string): string[] {
  const dates: string[] = []
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    for (const month of ['01', '04', '07', '10']) dates.push(`${year}-${month}-01`)
  }
  // One that falls on the last weeks would hang over the edge.
  return dates.filter((date) => date >= start && dayNumber(date) < dayNumber(end) - 28)
}

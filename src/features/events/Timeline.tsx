// The timeline: the as-of cursor to scrub and play, and hypothetical events to drag along it.

import { ActionIcon } from '@mantine/core'
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react'
import { formatDate, formatShortMonth } from '../../format/dates'
import { calendarEnd, dayNumber } from '../../model/calendar'
import { isHypothetical, isOwn } from '../../model/licenses'
import { useWorkspace } from '../../results/Workspace'
import { useOneStep } from '../../state/useOneStep'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { DateField } from '../../ui/DateField'
import styles from './events.module.css'
import { SideMark } from './SideMark'
import { TimelineHandle } from './TimelineHandle'
import { type Tick, ticksOf } from './timelineTicks'
import { type ListedEvent, titleOf } from './useEventList'
import { usePlay } from './usePlay'

const tickText: Record<Tick['label'], (date: string) => string> = {
  year: (date) => date.slice(0, 4),
  month: formatShortMonth,
  none: () => '',
}

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
          {ticksOf(start, end).map(({ date, label }) => (
            <span key={date} className={styles.tick} style={{ left: `${placeOf(date) * 100}%` }}>
              {tickText[label](date)}
            </span>
          ))}
          {events
            .filter(({ event, date }) => !isHypothetical(event) && date >= start && date <= end)
            .map(({ event, date, on }) => (
              <span key={event.id} className={styles.moment} style={{ left: `${placeOf(date) * 100}%` }}>
                <SideMark side={event.by} hypothetical={false} on={on} size={8} />
              </span>
            ))}
        </div>
        {events
          .filter(({ event }) => isHypothetical(event))
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
              <SideMark side={event.by} hypothetical own={isOwn(event)} on={on} size={12} />
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

// The timeline: the as-of cursor to scrub and play, and hypothetical events to drag along it.

import { ActionIcon } from '@mantine/core'
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react'
import { memo, useDeferredValue, useMemo } from 'react'
import { formatDate, formatShortMonth } from '../../format/dates'
import { addDays, calendarEnd } from '../../model/calendar'
import { isHypothetical, isOwn } from '../../model/licenses'
import { useCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import { useOneStep } from '../../state/useOneStep'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { DateField } from '../../ui/DateField'
import unseen from '../../ui/unseen.module.css'
import styles from './events.module.css'
import { type Speed, speeds } from './playSteps'
import { SideMark } from './SideMark'
import { TimelineHandle } from './TimelineHandle'
import { placeIn, type Span, spanOf, useStillSpan } from './timelineSpan'
import { type Tick, ticksOf } from './timelineTicks'
import { type ListedEvent, titleOf } from './useEventList'
import { usePlay } from './usePlay'

const tickText: Record<Tick['label'], (date: string) => string> = {
  year: (date) => date.slice(0, 4),
  month: formatShortMonth,
  none: () => '',
}

const speedNames: Record<Speed, string> = {
  half: t('half', {}, 'speed of playing'),
  normal: t('normal', {}, 'speed of playing'),
  double: t('double', {}, 'speed of playing'),
}

export function Timeline({ events }: { events: ListedEvent[] }) {
  const { dataset } = useWorkspace()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const { setAsOf, moveEvent } = useScenarioActions()
  const gesture = useOneStep()
  const span = useTimelineSpan(events)
  // The marks follow: what is held by a hand moves first.
  const settled = useDeferredValue(events)
  const stops = useMemo(
    () => events.filter(({ on, touches }) => on && touches).map(({ event: { id }, date }) => ({ id, date })),
    [events],
  )
  const play = usePlay(stops)
  const { start } = dataset.calendar
  const end = calendarEnd(dataset.calendar)
  return (
    <div className={styles.timeline}>
      <div className={styles.asOf}>
        <span className={styles.play} data-play>
          <ActionIcon
            variant="default"
            size={32}
            aria-label={play.playing ? t('Pause') : t('Play the as-of date')}
            onClick={play.toggle}
          >
            {play.playing ? <IconPlayerPauseFilled size={14} /> : <IconPlayerPlayFilled size={14} />}
          </ActionIcon>
          <select
            className={styles.speed}
            aria-label={t('Speed of playing')}
            value={play.speed}
            onChange={({ currentTarget }) =>
              play.setSpeed(speeds.find((one) => one === currentTarget.value) ?? 'normal')
            }
          >
            {speeds.map((speed) => (
              <option key={speed} value={speed}>
                {speedNames[speed]}
              </option>
            ))}
          </select>
        </span>
        <DateField
          label={t('As of')}
          value={asOf}
          min={start}
          max={end}
          hideWords
          onChange={(date) => gesture.during(() => setAsOf(date))}
          onChangeEnd={gesture.end}
        />
      </div>
      <div className={styles.track}>
        <Axis span={span} events={settled} />
        {events
          .filter(({ event }) => isHypothetical(event))
          // Not by date: a handle that changes its place in the document loses the pointer that drags it.
          .sort((a, b) => a.event.id.localeCompare(b.event.id))
          .map(({ event, date, on }) => (
            <TimelineHandle
              key={event.id}
              label={t('Date of “{title}”', { title: titleOf(event) })}
              date={date}
              span={span}
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
          span={span}
          describe={formatDate(asOf)}
          onMove={setAsOf}
          className={styles.asOfHandle}
          trackClick
        >
          <span className={styles.thumb} />
        </TimelineHandle>
        <PlayedEvent listed={events.find(({ event }) => event.id === play.event)} playing={play.playing} />
      </div>
    </div>
  )
}

interface AxisProps {
  span: Span
  events: readonly ListedEvent[]
}

/** Ticks, and a mark for each event that cannot be moved. */
const Axis = memo(function Axis({ span, events }: AxisProps) {
  const placeOf = (date: string) => `${placeIn(span, date) * 100}%`
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticksOf(span.start, span.end).map(({ date, label }) => (
        <span key={date} className={styles.tick} data-named={label !== 'none'} style={{ left: placeOf(date) }}>
          {tickText[label](date)}
        </span>
      ))}
      {events
        .filter(({ event, date }) => !isHypothetical(event) && date >= span.start && date <= span.end)
        .map(({ event, date, on, touches }) => (
          <span key={event.id} className={styles.moment} data-touches={touches} style={{ left: placeOf(date) }}>
            <SideMark side={event.by} hypothetical={false} on={on} size={touches ? 8 : 5} />
          </span>
        ))}
    </div>
  )
})

/** From what happens first to the end of the horizon, or of what happens, whichever is later. */
function useTimelineSpan(events: readonly ListedEvent[]) {
  const { dataset } = useWorkspace()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const { horizonWeeks } = useCase().outcome
  const horizonEnd = addDays(asOf, horizonWeeks * 7)
  const { calendar, dataThrough } = dataset
  return useStillSpan(spanOf(calendar, [asOf, horizonEnd, dataThrough, ...events.map(({ date }) => date)]))
}

/** The event at which playing stands, in sight and read aloud. */
function PlayedEvent({ listed, playing }: { listed: ListedEvent | undefined; playing: boolean }) {
  const text = listed
    ? t('{date}: {event}', { date: formatDate(listed.date), event: titleOf(listed.event) }, 'date, and its event')
    : ''
  return (
    <>
      <span role="status" className={unseen.unseen}>
        {text}
      </span>
      {playing && listed ? (
        <span className={styles.played} aria-hidden="true">
          {text}
        </span>
      ) : null}
    </>
  )
}

// A date that can be dragged along the timeline or moved by keys: one drag, or one key that is held, is one step of undo.
import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { formatDate } from '../../format/dates'
import { addDays, calendarEnd, dayNumber } from '../../model/calendar'
import { useWorkspace } from '../../results/Workspace'
import { useOneStep } from '../../state/useOneStep'
import { useScenarioActions } from '../../state/useScenarioStore'
import { useHeldKey } from '../../ui/useHeldKey'
import styles from './events.module.css'
import { daysOf, placeIn, type Span } from './timelineSpan'

interface TimelineHandleProps {
  label: string
  date: string
  /** The stretch that the track shows. */
  span: Span
  /** The date in words, for a screen reader. */
  describe: string
  onMove: (date: string) => void
  className?: string | undefined
  /** Whether a press anywhere on the track moves this handle. */
  trackClick?: boolean
  children: ReactNode
}

const stepDays: Record<string, number> = {
  ArrowLeft: -7,
  ArrowDown: -7,
  ArrowRight: 7,
  ArrowUp: 7,
  PageDown: -28,
  PageUp: 28,
}

export function TimelineHandle({
  label,
  date,
  span,
  describe,
  onMove,
  className,
  trackClick,
  children,
}: TimelineHandleProps) {
  const { dataset } = useWorkspace()
  const { beginGesture, endGesture, cancelGesture } = useScenarioActions()
  const step = useOneStep()
  const { settle, keys } = useHeldKey(step.end)
  const rail = useRef<HTMLDivElement>(null)
  const dragging = useRef(false)
  const { start, weeks } = dataset.calendar
  const end = calendarEnd(dataset.calendar)
  const lastDay = weeks * 7 - 1
  const day = Math.min(Math.max(dayNumber(date) - dayNumber(start), 0), lastDay)
  // One that lies off the track waits at its end, where it can be taken hold of.
  const place = Math.min(Math.max(placeIn(span, date), 0), 1 - 1 / daysOf(span))

  const moveTo = (clientX: number) => {
    const box = rail.current?.getBoundingClientRect()
    if (!box || box.width === 0) return
    const share = Math.min(Math.max((clientX - box.left) / box.width, 0), 1)
    // Whole weeks, since the model counts in weeks; a typed date may fall on any day.
    const days = dayNumber(span.start) - dayNumber(start) + share * daysOf(span)
    onMove(addDays(start, Math.min(Math.max(Math.round(days / 7), 0), weeks - 1) * 7))
  }
  const grab = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    dragging.current = true
    beginGesture()
    if (trackClick && event.target === rail.current) moveTo(event.clientX)
  }
  const release = () => {
    if (!dragging.current) return
    dragging.current = false
    endGesture()
  }
  const press = (event: KeyboardEvent<HTMLSpanElement>) => {
    if (event.key === 'Escape' && dragging.current) {
      dragging.current = false
      cancelGesture()
      return
    }
    const target =
      event.key === 'Home'
        ? start
        : event.key === 'End'
          ? end
          : stepDays[event.key]
            ? addDays(date, stepDays[event.key]!)
            : null
    if (!target) return
    event.preventDefault()
    step.during(() => onMove(target < start ? start : target > end ? end : target))
    settle()
  }
  // On what answers to the pointer: the rail where all of it can be pressed, else the handle alone.
  const pointer = {
    onPointerDown: grab,
    onPointerMove: (event: PointerEvent<HTMLElement>) => dragging.current && moveTo(event.clientX),
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
  }
  return (
    <div
      ref={rail}
      className={`${styles.rail} ${trackClick ? styles.pressable : ''} ${className ?? ''}`}
      {...(trackClick ? pointer : {})}
    >
      <span
        className={styles.handle}
        style={{ left: `${place * 100}%` }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={lastDay}
        aria-valuenow={day}
        aria-valuetext={describe}
        {...keys}
        onKeyDown={press}
        {...(trackClick ? {} : pointer)}
      >
        {children}
        <span className={styles.tag} aria-hidden="true">
          {formatDate(date)}
        </span>
      </span>
    </div>
  )
}

// Plays the as-of date through the calendar in about four seconds, as one gesture.
import { useCallback, useEffect, useRef, useState } from 'react'
import { addDays, weekOf, weekStart } from '../../model/calendar'
import type { Calendar, Dataset } from '../../model/dataset'
import { dateOf, eventsOf, isEnabled } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import { useWorkspace } from '../../results/Workspace'
import { useChoiceHistory, useReadChoices, useScenarioActions } from '../../state/useScenarioStore'

const durationMs = 4000

/** Weeks after the last event in which what it leads to can still be seen to unfold. */
const weeksAfter = 8

/**
 * The week in which playing stops. The calendar reaches years past today, so that one can look from any day there; to
 * play to its end would be to watch nothing happen for most of the time. What happens ends with the record, or somewhat
 * after the last event that is on.
 */
export function lastPlayedWeek(dataset: Dataset, scenario: Scenario): number {
  const ends = eventsOf({ dataset }, scenario)
    .filter((event) => isEnabled(event, scenario))
    .map((event) => addDays(dateOf(event, scenario), weeksAfter * 7))
  const last = [dataset.dataThrough, ...ends].reduce((latest, date) => (date > latest ? date : latest))
  return clampWeek(dataset.calendar, weekOf(dataset.calendar, last))
}

function clampWeek({ weeks }: Calendar, week: number): number {
  return Math.min(Math.max(week, 0), weeks - 1)
}

export function usePlay(): { playing: boolean; toggle: () => void } {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const { setAsOf, beginGesture, endGesture } = useScenarioActions()
  const [playing, setPlaying] = useState(false)
  const inGesture = useChoiceHistory(({ gesture }) => gesture !== null)
  const stillOurs = useRef(false)
  const weeks = useRef({ from: 0, last: 0 })
  const { calendar } = dataset

  useEffect(() => {
    stillOurs.current = inGesture
  }, [inGesture])

  useEffect(() => {
    if (!playing) return
    let frame = 0
    let begun: number | null = null
    beginGesture()
    const step = (now: number) => {
      // Undo, redo or going back ends the gesture: to play on would make every tick a step of its own.
      if (begun !== null && !stillOurs.current) {
        setPlaying(false)
        return
      }
      begun ??= now
      const { from, last } = weeks.current
      const week = Math.min(last, from + Math.floor(((now - begun) / durationMs) * (last + 1)))
      setAsOf(weekStart(calendar, week))
      if (week === last) setPlaying(false)
      else frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => {
      cancelAnimationFrame(frame)
      endGesture()
    }
  }, [playing, calendar, setAsOf, beginGesture, endGesture])

  const toggle = useCallback(() => {
    const { scenario } = readChoices()
    const last = lastPlayedWeek(dataset, scenario)
    const week = weekOf(calendar, scenario.asOf)
    weeks.current = { from: week >= last ? 0 : week, last }
    setPlaying((was) => !was)
  }, [calendar, dataset, readChoices])
  return { playing, toggle }
}

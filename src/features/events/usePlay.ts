// Plays the as-of date through the calendar in about four seconds, as one gesture.
import { useCallback, useEffect, useRef, useState } from 'react'
import { addDays, calendarEnd, weekOf } from '../../model/calendar'
import { useWorkspace } from '../../results/Workspace'
import { useChoiceHistory, useChoices, useScenarioActions } from '../../state/useScenarioStore'

const durationMs = 4000

export function usePlay(): { playing: boolean; toggle: () => void } {
  const { dataset } = useWorkspace()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const { setAsOf, beginGesture, endGesture } = useScenarioActions()
  const [playing, setPlaying] = useState(false)
  const inGesture = useChoiceHistory(({ gesture }) => gesture !== null)
  const stillOurs = useRef(false)
  const from = useRef(0)
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
      const week = from.current + Math.floor(((now - begun) / durationMs) * calendar.weeks)
      const atEnd = week >= calendar.weeks - 1
      setAsOf(atEnd ? addDays(calendarEnd(calendar), -6) : addDays(calendar.start, week * 7))
      if (atEnd) setPlaying(false)
      else frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => {
      cancelAnimationFrame(frame)
      endGesture()
    }
  }, [playing, calendar, setAsOf, beginGesture, endGesture])

  const toggle = useCallback(() => {
    const week = weekOf(calendar, asOf)
    from.current = week >= calendar.weeks - 1 ? 0 : week
    setPlaying((was) => !was)
  }, [calendar, asOf])
  return { playing, toggle }
}

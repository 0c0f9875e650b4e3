// Plays the as-of date through the calendar, as one gesture; Escape, or a press anywhere else, pauses it.
import { useReducedMotion } from '@mantine/hooks'
import { useCallback, useEffect, useRef, useState } from 'react'
import { weekOf, weekStart } from '../../model/calendar'
import type { IsoDate } from '../../model/dataset'
import { useWorkspace } from '../../results/Workspace'
import { useChoiceHistory, useReadChoices, useScenarioActions } from '../../state/useScenarioStore'
import {
  firstPlayedWeek,
  lastPlayedWeek,
  type PlayStep,
  playStepsOf,
  type Speed,
  type Stop,
  speeds,
  stepAt,
} from './playSteps'
import { useVisitMemory } from './useVisitMemory'

/** Selects the controls of playing, which do not pause it by being pressed. */
const ownControls = '[data-play]'

interface Play {
  playing: boolean
  toggle: () => void
  speed: Speed
  setSpeed: (speed: Speed) => void
  /** Id of the event at which it stands; null while it passes, or rests. */
  event: string | null
}

/** `stops` are the events that are on, and at which it stands for a while. */
export function usePlay(stops: readonly Stop[]): Play {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const { setAsOf, beginGesture, endGesture } = useScenarioActions()
  const [playing, setPlaying] = useState(false)
  const [event, setEvent] = useState<string | null>(null)
  const [speed, setSpeed] = useVisitMemory('speed', speeds, 'normal')
  const still = useReducedMotion()
  const inGesture = useChoiceHistory(({ gesture }) => gesture !== null)
  const stillOurs = useRef(false)
  const begun = useRef(false)
  const { calendar } = dataset

  useEffect(() => {
    stillOurs.current = inGesture
  }, [inGesture])

  /** Ends the gesture at once, so that what pauses it can begin one of its own. */
  const pause = useCallback(() => {
    if (begun.current) endGesture()
    begun.current = false
    setPlaying(false)
    setEvent(null)
  }, [endGesture])

  // Read where playing begins: what is on stays the same while it plays, though the list is made anew at every date.
  const latestStops = useRef(stops)
  useEffect(() => {
    latestStops.current = stops
  }, [stops])
  const wayFrom = useCallback(
    (from: IsoDate): PlayStep[] => {
      const at = latestStops.current
      const lastWeek = lastPlayedWeek(dataset, readChoices().scenario)
      const start = weekOf(calendar, from) >= lastWeek ? weekStart(calendar, firstPlayedWeek(calendar, at)) : from
      return playStepsOf({ calendar, stops: at, from: start, lastWeek, speed, still })
    },
    [calendar, dataset, readChoices, speed, still],
  )
  // A change of speed goes on from where it is.
  const latestWay = useRef(wayFrom)
  useEffect(() => {
    latestWay.current = wayFrom
  }, [wayFrom])

  useEffect(() => {
    if (!playing) return
    let frame = 0
    let start: number | null = null
    let steps: PlayStep[] = []
    let way = latestWay.current
    if (!begun.current) beginGesture()
    begun.current = true
    const step = (now: number) => {
      // Undo, redo or going back ends the gesture: to play on would make every tick a step of its own.
      if (start !== null && !stillOurs.current) {
        begun.current = false
        pause()
        return
      }
      if (start === null || way !== latestWay.current) {
        way = latestWay.current
        steps = way(readChoices().scenario.asOf)
        start = now
      }
      const reached = stepAt(steps, now - start)
      if (reached) {
        setAsOf(reached.date)
        setEvent(reached.event)
      }
      if (reached === steps.at(-1)) pause()
      else frame = requestAnimationFrame(step)
    }
    frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [playing, readChoices, setAsOf, beginGesture, pause])

  useEffect(() => pause, [pause])

  useEffect(() => {
    if (!playing) return
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    const press = ({ target }: Event) => {
      if (!(target instanceof Element && target.closest(ownControls))) pause()
    }
    document.addEventListener('pointerdown', press, options)
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && pause(), options)
    return () => listening.abort()
  }, [playing, pause])

  const toggle = useCallback(() => (playing ? pause() : setPlaying(true)), [playing, pause])
  return { playing, toggle, speed, setSpeed, event }
}

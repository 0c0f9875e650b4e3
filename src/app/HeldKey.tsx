// A key that is held on a list to choose from changes it again and again: all of that is one step of undo.
import { useEffect } from 'react'
import { useScenarioActions } from '../state/useScenarioStore'

/** Keys that go through a list that is not opened. */
const going = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']

/** Longest pause between two repeats of a held key, ms: a system's own list may swallow that the key was let go. */
const longestPauseMs = 1000

/** Draws nothing. Sliders and fields end their steps themselves. */
export function HeldKey() {
  const { beginGesture, endGesture } = useScenarioActions()
  useEffect(() => {
    let timer: number | undefined
    const letGo = () => {
      if (timer === undefined) return
      window.clearTimeout(timer)
      timer = undefined
      endGesture()
    }
    const press = ({ key, target, altKey }: KeyboardEvent) => {
      if (altKey || !going.includes(key) || !(target instanceof HTMLSelectElement)) return
      if (timer === undefined) beginGesture()
      window.clearTimeout(timer)
      timer = window.setTimeout(letGo, longestPauseMs)
    }
    const ends = ['keyup', 'focusout', 'pointerdown'] as const
    document.addEventListener('keydown', press)
    for (const end of ends) document.addEventListener(end, letGo)
    return () => {
      letGo()
      document.removeEventListener('keydown', press)
      for (const end of ends) document.removeEventListener(end, letGo)
    }
  }, [beginGesture, endGesture])
  return null
}

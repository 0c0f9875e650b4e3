// A drag of a slider as one step of undo.
import { useRef } from 'react'
import { useScenarioActions } from '../../state/useScenarioStore'

/** `during` wraps each change of a drag, `end` closes the step. */
export function useSliderGesture(): { during: (change: () => void) => void; end: () => void } {
  const { beginGesture, endGesture } = useScenarioActions()
  const running = useRef(false)
  return {
    during: (change) => {
      if (!running.current) {
        running.current = true
        beginGesture()
      }
      change()
    },
    end: () => {
      if (!running.current) return
      running.current = false
      endGesture()
    },
  }
}

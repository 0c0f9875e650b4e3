// Many changes of one hand movement, or of one stay in a field, as one step of undo.
import { useEffect, useMemo, useRef } from 'react'
import { useScenarioActions } from './useScenarioStore'

interface OneStep {
  /** Makes a change, and begins the step with the first. */
  during: (change: () => void) => void
  end: () => void
}

/** The step also ends when its control goes away, as by undo. */
export function useOneStep(): OneStep {
  const { beginGesture, endGesture } = useScenarioActions()
  const running = useRef(false)
  const step = useMemo<OneStep>(
    () => ({
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
    }),
    [beginGesture, endGesture],
  )
  useEffect(() => step.end, [step])
  return step
}

// Carries out commands on the stage, and plays the replay beat by beat; where motion is unwelcome, each press is a beat.
import { useReducedMotion } from '@mantine/hooks'
import { useCallback, useEffect } from 'react'
import { useStore } from 'zustand'
import type { Command } from '../presentation'
import { beatMs } from '../replay'
import type { StageStore } from '../stageStore'

export function useStageSend(store: StageStore): (command: Command) => void {
  const still = useReducedMotion()
  const replaying = useStore(store, ({ presentation }) => presentation.replaying)
  useEffect(() => {
    if (replaying === null || still) return
    const timer = window.setTimeout(() => store.getState().send({ type: 'beat' }), beatMs)
    return () => window.clearTimeout(timer)
  }, [store, replaying, still])
  return useCallback(
    (command) => {
      const { presentation, send } = store.getState()
      const stepwise = command.type === 'replay' && still && presentation.replaying !== null
      send(stepwise ? { type: 'beat' } : command)
    },
    [store, still],
  )
}

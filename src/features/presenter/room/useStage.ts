// The stage in step with the page's address, and the way to have it do something: a step is in the link, a reload stays
// where it was, and the replay plays by itself.
import { useReducedMotion } from '@mantine/hooks'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { useWorkspace } from '../../../results/Workspace'
import type { Deck } from '../../../state/deck'
import { useChoices, useScenarioActions } from '../../../state/useScenarioStore'
import type { Command } from '../presentation'
import { beatMs } from '../replay'
import { createStageStore, type StageStore } from '../stageStore'

export function useStage(deck: Deck): { store: StageStore; send: (command: Command) => void } {
  const store = useStageStore(deck)
  return { store, send: useSend(store) }
}

function useStageStore(deck: Deck): StageStore {
  const { dataset } = useWorkspace()
  const wanted = useChoices(({ view }) => view.step)
  const { show } = useScenarioActions()
  const latest = useRef(wanted)
  latest.current = wanted
  // A deck that is edited meanwhile gets a new store, which finds the old one's state kept.
  const store = useMemo(() => createStageStore(dataset, deck, latest.current), [dataset, deck])
  useEffect(() => {
    const write = () => show({ step: store.getState().presentation.step })
    write()
    return store.subscribe((now, before) => {
      if (now.presentation.step !== before.presentation.step) write()
    })
  }, [store, show])
  useEffect(() => {
    const { presentation, send } = store.getState()
    // Going to the step that is shown would take away what lies over it.
    if (presentation.step !== wanted) send({ type: 'go', step: wanted })
  }, [store, wanted])
  return store
}

/** Carries out commands, and plays the replay beat by beat; where motion is unwelcome, each press is a beat. */
function useSend(store: StageStore): (command: Command) => void {
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

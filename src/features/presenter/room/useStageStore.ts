// The store of the stage, in step with the page's address: a step is in the link, and a reload stays where it was.
import { useEffect, useMemo, useRef } from 'react'
import type { Deck } from '../../../state/deck'
import { useChoices, useScenarioActions } from '../../../state/useScenarioStore'
import { createStageStore, type StageStore } from '../stageStore'

export function useStageStore(deck: Deck): StageStore {
  const wanted = useChoices(({ view }) => view.step)
  const { goTo } = useScenarioActions()
  const latest = useRef(wanted)
  latest.current = wanted
  // A deck that is edited meanwhile gets a new store, which finds the old one's state kept.
  const store = useMemo(() => createStageStore(deck, latest.current), [deck])
  useEffect(() => {
    const write = () => goTo({ step: store.getState().presentation.step })
    write()
    return store.subscribe((now, before) => {
      if (now.presentation.step !== before.presentation.step) write()
    })
  }, [store, goTo])
  useEffect(() => {
    const { presentation, send } = store.getState()
    // Going to the step that is shown would take away what lies over it.
    if (presentation.step !== wanted) send({ type: 'go', step: wanted })
  }, [store, wanted])
  return store
}

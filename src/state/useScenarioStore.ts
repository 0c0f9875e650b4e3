// The React side of the scenario store: a context that hands it down, and hooks that read it.
import { createContext, useCallback, useContext, useDeferredValue } from 'react'
import { useStore } from 'zustand'
import type { Choices } from './choices'
import type { ChoiceHistory } from './history'
import type { ScenarioActions, ScenarioStore } from './scenarioStore'

export const ScenarioStoreContext = createContext<ScenarioStore | null>(null)

/** A part of the present choices. The selector only picks: one that builds a new object would render forever. */
export function useChoices<T>(selector: (choices: Choices) => T): T {
  return useStore(useScenarioStore(), (state) => selector(state.present))
}

/** The choices, a step behind: for what may follow after the hand was answered. */
export function useSettledChoices(): Choices {
  return useDeferredValue(useChoices((choices) => choices))
}

/** Reads the choices when something is done with them, such as a press; nothing is drawn anew as they change. */
export function useReadChoices(): () => Choices {
  const store = useScenarioStore()
  return useCallback(() => store.getState().present, [store])
}

/** A part of the history, such as whether there is anything to undo. */
export function useChoiceHistory<T>(selector: (history: ChoiceHistory) => T): T {
  return useStore(useScenarioStore(), selector)
}

/** The actions of the store: the same object at every render. */
export function useScenarioActions(): ScenarioActions {
  // The initial state, because it holds the same actions as any later one and is never replaced.
  return useScenarioStore().getInitialState()
}

function useScenarioStore(): ScenarioStore {
  const store = useContext(ScenarioStoreContext)
  if (!store) throw new Error('A part of the page was drawn outside ScenarioStoreContext.')
  return store
}

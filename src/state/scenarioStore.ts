// The store of what the user chose, with undo and redo; every change to it goes through one of these actions.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dataset } from '../model/dataset'
import { type Choices, normalizeScenario, openingPreset, openingReference, presetScenario, type View } from './choices'
import { beginGesture, type ChoiceHistory, cancelGesture, change, endGesture, redo, undo } from './history'
import { isOneOf } from './scenarioFaults'
import { type ScenarioEdits, scenarioEdits } from './scenarioLevers'

export interface ScenarioActions extends ScenarioEdits {
  /** Loads a preset; the date stays unless the preset names one, and so do view and reference. */
  loadPreset(presetId: string): void
  /** Takes the scenario, its date included, back to the loaded preset. */
  reset(): void
  setReference(presetId: string): void
  show(view: Partial<View>): void
  /** Takes over choices from elsewhere, as one step; a running gesture ends first. */
  replace(choices: Choices): void
  undo(): void
  redo(): void
  /** From here on, changes are one step, until the gesture ends. */
  beginGesture(): void
  endGesture(): void
  /** Goes back to where the gesture began. */
  cancelGesture(): void
}

export interface ScenarioState extends ChoiceHistory, ScenarioActions {}

export type ScenarioStore = StoreApi<ScenarioState>

type Alter = (alter: (choices: Choices) => Choices) => void

/** A store that opens with the given choices. */
export function createScenarioStore(dataset: Dataset, initial: Choices): ScenarioStore {
  const normalize = (choices: Choices): Choices => ({
    ...choices,
    scenario: normalizeScenario(dataset, choices.scenario),
  })
  return createStore<ScenarioState>()((set) => {
    const alter: Alter = (alterChoices) => set((state) => change(state, normalize(alterChoices(state.present))))
    return {
      present: normalize(initial),
      past: [],
      future: [],
      gesture: null,
      ...scenarioEdits(dataset, (edit) => alter((choices) => ({ ...choices, scenario: edit(choices.scenario) }))),
      ...choiceActions(dataset, alter),
      replace: (choices) => set((state) => change(endGesture(state), normalize(choices))),
      undo: () => set(undo),
      redo: () => set(redo),
      beginGesture: () => set(beginGesture),
      endGesture: () => set(endGesture),
      cancelGesture: () => set(cancelGesture),
    }
  })
}

function choiceActions(dataset: Dataset, alter: Alter) {
  return {
    loadPreset: (presetId: string) => {
      const preset = dataset.presets?.find(({ id }) => id === presetId)
      if (!preset && presetId !== openingPreset) return
      alter((choices) => {
        const asOf = preset?.scenario.asOf ?? choices.scenario.asOf
        return { ...choices, preset: presetId, scenario: { ...presetScenario(dataset, presetId), asOf } }
      })
    },
    reset: () => alter((choices) => ({ ...choices, scenario: presetScenario(dataset, choices.preset) })),
    setReference: (presetId: string) => {
      if (!isOneOf(dataset.presets, presetId) && presetId !== openingReference) return
      alter((choices) => ({ ...choices, reference: presetId }))
    },
    show: (view: Partial<View>) => alter((choices) => ({ ...choices, view: { ...choices.view, ...view } })),
  }
}

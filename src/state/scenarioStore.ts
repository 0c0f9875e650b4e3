// The store of what the user chose, with undo and redo; every change to it goes through one of these actions.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Dataset, IsoDate } from '../model/dataset'
import { bindEdits, type ScenarioEdits, setAsOf } from './checkedEdits'
import {
  type Choices,
  cleanName,
  type Letter,
  type NamedScenario,
  normalizeScenario,
  type PinLetter,
  pinLetters,
  presetScenario,
  recordPresetOf,
  recordScenario,
  type View,
} from './choices'
import { beginGesture, type ChoiceHistory, cancelGesture, change, endGesture, redo, undo } from './history'
import { freePlace, referencePin, scenarioAt, withoutLostPins, withPin } from './pins'
import { findPreset, presetsOf } from './presets'
import { eventFault, isOneOf } from './scenarioFaults'

export interface ScenarioActions extends ScenarioEdits {
  /** Loads a preset; the date and the horizon stay unless the preset names them, and so do view and reference. */
  loadPreset(presetId: string): void
  /** Loads what is on record, as of a day that is kept inside the calendar; the horizon stays. */
  loadRecord(today: IsoDate): void
  /** Takes the scenario, its date and horizon included, back to the loaded preset. */
  reset(): void
  /** Counts changes against a preset, or a pin by `pin:` and its letter. */
  setReference(reference: string): void
  /** Names the page's scenario, or a pin; an empty name gives the one made from its preset. */
  rename(letter: Letter, name: string): void
  /** Pins a scenario beside the page's own: in a place, whatever stands there, or in the first free one; nowhere if none is. */
  pin(scenario: NamedScenario, place?: PinLetter): void
  unpin(letter: PinLetter): void
  /** Makes a pin the page's scenario, and pins that in its place. */
  swapPin(letter: PinLetter): void
  /** Compares the others with the scenario at a letter. */
  setBase(letter: Letter): void
  /** Takes over a scenario from elsewhere. */
  open(scenario: NamedScenario): void
  /** Looks at something, which is no step of undo: the way back from looking is the browser's. */
  show(view: Partial<View>): void
  /** Takes over choices from elsewhere, as one step where they change a scenario; a running gesture ends first. */
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
  const normalizeNamed = <T extends NamedScenario>(named: T): T => ({
    ...named,
    scenario: normalizeScenario(dataset, named.scenario),
  })
  const normalize = (choices: Choices): Choices => {
    const pins: Choices['pins'] = {}
    for (const letter of pinLetters) {
      const pin = choices.pins[letter]
      if (pin) pins[letter] = normalizeNamed(pin)
    }
    const named = normalizeNamed(withoutLostPins(dataset, choices))
    const { view, scenario } = named
    // The details of an event of one's own close with it.
    const isOpen = view.event === null || !eventFault(dataset, view.event, scenario.added)
    return { ...named, pins, view: isOpen ? view : { ...view, event: null } }
  }
  return createStore<ScenarioState>()((set) => {
    const alter: Alter = (alterChoices) => set((state) => change(state, normalize(alterChoices(state.present))))
    const show = (view: Partial<View>) => alter((choices) => ({ ...choices, view: { ...choices.view, ...view } }))
    const step = (take: (history: ChoiceHistory) => ChoiceHistory) =>
      set((state) => {
        const taken = take(state)
        return taken === state ? state : { ...taken, present: normalize(taken.present) }
      })
    return {
      present: normalize(initial),
      past: [],
      future: [],
      gesture: null,
      ...bindEdits(dataset, (edit) => alter((choices) => ({ ...choices, scenario: edit(choices.scenario) }))),
      ...choiceActions(dataset, alter),
      ...pinActions(alter),
      show,
      replace: (choices) => set((state) => change(endGesture(state), normalize(choices))),
      undo: () => step(undo),
      redo: () => step(redo),
      beginGesture: () => set(beginGesture),
      endGesture: () => set(endGesture),
      cancelGesture: () => set(cancelGesture),
    }
  })
}

function choiceActions(dataset: Dataset, alter: Alter) {
  return {
    loadPreset: (presetId: string) => {
      const preset = findPreset(dataset, presetId)
      if (!preset) return
      alter((choices) => {
        const { asOf = choices.scenario.asOf, horizonWeeks = choices.scenario.horizonWeeks } = preset.scenario
        const scenario = { ...presetScenario(dataset, presetId), asOf, horizonWeeks }
        return { ...choices, name: null, preset: presetId, scenario }
      })
    },
    loadRecord: (today: IsoDate) =>
      alter((choices) => {
        const { asOf } = setAsOf(dataset, choices.scenario, today)
        const scenario = { ...recordScenario(dataset), asOf, horizonWeeks: choices.scenario.horizonWeeks }
        return { ...choices, name: null, preset: recordPresetOf(dataset), scenario }
      }),
    reset: () => alter((choices) => ({ ...choices, scenario: presetScenario(dataset, choices.preset) })),
    setReference: (reference: string) => {
      const letter = referencePin(reference)
      if (!letter && !isOneOf(presetsOf(dataset), reference)) return
      alter((choices) => (letter && !choices.pins[letter] ? choices : { ...choices, reference }))
    },
    open: ({ name, preset, scenario }: NamedScenario) =>
      alter((choices) => ({ ...choices, name: name === null ? null : cleanName(name), preset, scenario })),
  }
}

function pinActions(alter: Alter) {
  return {
    rename: (letter: Letter, text: string) =>
      alter((choices) => {
        const name = cleanName(text)
        if (letter === 'a') return { ...choices, name }
        const pin = choices.pins[letter]
        return pin ? withPin(choices, letter, { ...pin, name }) : choices
      }),
    pin: ({ name, preset, scenario }: NamedScenario, place?: PinLetter) =>
      alter((choices) => {
        const letter = place ?? freePlace(choices)
        const pinned = { name: name === null ? null : cleanName(name), preset, scenario }
        return letter ? withPin(choices, letter, pinned) : choices
      }),
    unpin: (letter: PinLetter) => alter((choices) => withPin(choices, letter, null)),
    swapPin: (letter: PinLetter) =>
      alter((choices) => {
        const [own, pin] = [scenarioAt(choices, 'a'), choices.pins[letter]]
        return pin ? { ...withPin(choices, letter, own), ...pin } : choices
      }),
    setBase: (letter: Letter) =>
      alter((choices) => (scenarioAt(choices, letter) ? { ...choices, base: letter } : choices)),
  }
}

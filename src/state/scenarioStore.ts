// The store of what the user chose, with undo and redo; every change to it goes through one of these actions.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { calendarEnd, isIsoDate } from '../model/calendar'
import type { Chapter, Dataset, IsoDate, ParameterId } from '../model/dataset'
import type { Scenario } from '../model/scenario'
import { type Choices, normalizeScenario, openingPreset, openingReference, presetScenario, type View } from './choices'
import { beginGesture, type ChoiceHistory, cancelGesture, change, endGesture, redo, undo } from './history'
import { withDate, withEvent, withLane, withParameter } from './scenarioEdits'
import { dateFault, eventFault, isOneOf, laneFault, parameterFault } from './scenarioFaults'

/** Changes to the scenario. What the dataset does not know or the model would refuse is ignored. */
export interface ScenarioEdits {
  /** Looks from a date, clamped to the calendar. */
  setAsOf(date: IsoDate): void
  setEvent(eventId: string, on: boolean): void
  /** Switches all events of a chapter. */
  setChapter(chapter: Chapter, on: boolean): void
  /** Moves a hypothetical event, clamped to the calendar; all other dates are fixed. */
  moveEvent(eventId: string, date: IsoDate): void
  /** Sets a lane by hand; null releases it. */
  setLane(laneId: string, stateId: string | null): void
  releaseLanes(): void
  /** Sets a parameter by hand; null gives the dataset's value. */
  setParameter(id: ParameterId, value: number | null): void
  /** Gives all parameters the dataset's values. */
  resetParameters(): void
}

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

function scenarioEdits(dataset: Dataset, edit: (edit: (scenario: Scenario) => Scenario) => void): ScenarioEdits {
  return {
    setAsOf: (date) => {
      if (isIsoDate(date)) edit((scenario) => ({ ...scenario, asOf: clampDate(dataset, date) }))
    },
    setEvent: (eventId, on) => {
      if (!eventFault(dataset, eventId)) edit((scenario) => withEvent(scenario, eventId, on))
    },
    setChapter: (chapter, on) => {
      const events = dataset.events.filter((event) => event.chapter === chapter)
      edit((scenario) => events.reduce((switched, { id }) => withEvent(switched, id, on), scenario))
    },
    moveEvent: (eventId, date) => {
      if (!isIsoDate(date)) return
      const clamped = clampDate(dataset, date)
      if (!dateFault(dataset, eventId, clamped)) edit((scenario) => withDate(scenario, eventId, clamped))
    },
    setLane: (laneId, stateId) => {
      if (!laneFault(dataset, laneId, stateId)) edit((scenario) => withLane(scenario, laneId, stateId))
    },
    releaseLanes: () => edit((scenario) => ({ ...scenario, overrides: undefined })),
    setParameter: (id, value) => {
      if (value === null || !parameterFault(id, value)) edit((scenario) => withParameter(scenario, id, value))
    },
    resetParameters: () => edit((scenario) => ({ ...scenario, parameters: undefined })),
  }
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

function clampDate({ calendar }: Dataset, date: IsoDate): IsoDate {
  const end = calendarEnd(calendar)
  if (date < calendar.start) return calendar.start
  return date > end ? end : date
}

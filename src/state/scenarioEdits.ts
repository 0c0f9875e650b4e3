// Edits of a scenario: one departure put in or taken out as it stands, and those of a store, which check what they are given.
import { calendarEnd, isIsoDate } from '../model/calendar'
import type { Chapter, Dataset, IsoDate, ParameterId } from '../model/dataset'
import type { Measures } from '../model/measures'
import type { Scenario } from '../model/scenario'
import { coverFault, shiftFault, transitFault } from './measureFaults'
import { dateFault, eventFault, laneFault, parameterFault } from './scenarioFaults'

/** The scenario with an event switched on or off. Neither this nor the next ones check what they are given. */
export function withEvent(scenario: Scenario, eventId: string, on: boolean): Scenario {
  return { ...scenario, events: put(scenario.events, eventId, on) }
}

/** The scenario with an event moved to a date; null moves it back to the dataset's. */
export function withDate(scenario: Scenario, eventId: string, date: IsoDate | null): Scenario {
  return { ...scenario, dates: put(scenario.dates, eventId, date) }
}

/** The scenario with a lane set by hand; null releases it. */
export function withLane(scenario: Scenario, laneId: string, stateId: string | null): Scenario {
  return { ...scenario, overrides: put(scenario.overrides, laneId, stateId) }
}

/** The scenario with a parameter set by hand; null gives the dataset's value. */
export function withParameter(scenario: Scenario, id: ParameterId, value: number | null): Scenario {
  return { ...scenario, parameters: put(scenario.parameters, id, value) }
}

/** The scenario with weeks of stock added to a target's parts; null takes them back. */
export function withCover(scenario: Scenario, target: string, weeks: number | null): Scenario {
  return withMeasures(scenario, { cover: put(scenario.measures?.cover, target, weeks) })
}

/** The scenario with a share of a target's magnets bought elsewhere, by `target>node`; null takes it back. */
export function withShift(scenario: Scenario, key: string, share: number | null): Scenario {
  return withMeasures(scenario, { shift: put(scenario.measures?.shift, key, share) })
}

/** The scenario with the way from port to plant shortened by weeks; null takes it back. */
export function withFasterTransit(scenario: Scenario, weeks: number | null): Scenario {
  return withMeasures(scenario, { transitWeeks: weeks ?? undefined })
}

function withMeasures(scenario: Scenario, measures: Measures): Scenario {
  return { ...scenario, measures: { ...scenario.measures, ...measures } }
}

function put<T>(
  record: Record<string, T> | Partial<Record<string, T>> | undefined,
  id: string,
  value: T | null,
): Record<string, T> {
  const entries: [string, T][] = []
  for (const [other, kept] of Object.entries(record ?? {})) {
    if (other !== id && kept !== undefined) entries.push([other, kept])
  }
  if (value !== null) entries.push([id, value])
  return Object.fromEntries(entries)
}

/** Changes to the scenario. What the dataset does not know or the model would refuse is ignored. */
export interface ScenarioEdits {
  /** Looks from a date, clamped to the calendar. */
  setAsOf(date: IsoDate): void
  setEvent(eventId: string, on: boolean): void
  /** Switches several events, as one step. */
  setEvents(switches: Record<string, boolean>): void
  /** Switches all events of a chapter. */
  setChapter(chapter: Chapter, on: boolean): void
  /** Moves a hypothetical event, clamped to the calendar; all other dates are fixed. */
  moveEvent(eventId: string, date: IsoDate): void
  /** Sets a lane by hand; null releases it. */
  setLane(laneId: string, stateId: string | null): void
  /** Sets several lanes by hand, as one step. */
  setLanes(states: Record<string, string>): void
  releaseLanes(): void
  /** Sets a parameter by hand; null gives the dataset's value. */
  setParameter(id: ParameterId, value: number | null): void
  /** Gives all parameters the dataset's values. */
  resetParameters(): void
  /** Adds weeks of stock to the parts of a target, `maker/class` with `*` for all; null takes them back. */
  setCover(target: string, weeks: number | null): void
  /** Buys a share of a target's magnets elsewhere, by `target>node`; null takes it back. */
  setShift(key: string, share: number | null): void
  /** Shortens the way from port to plant by weeks; null takes it back. */
  setFasterTransit(weeks: number | null): void
  clearMeasures(): void
}

/** The edits of a store, each of which goes through `edit`, as one step. */
export function scenarioEdits(dataset: Dataset, edit: (edit: (scenario: Scenario) => Scenario) => void): ScenarioEdits {
  return {
    setAsOf: (date) => {
      if (isIsoDate(date)) edit((scenario) => ({ ...scenario, asOf: clampDate(dataset, date) }))
    },
    setEvent: (eventId, on) => {
      if (!eventFault(dataset, eventId)) edit((scenario) => withEvent(scenario, eventId, on))
    },
    setEvents: (switches) => {
      const known = Object.entries(switches).filter(([id]) => !eventFault(dataset, id))
      edit((scenario) => known.reduce((switched, [id, on]) => withEvent(switched, id, on), scenario))
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
    setLanes: (states) => {
      const known = Object.entries(states).filter(([id, state]) => !laneFault(dataset, id, state))
      edit((scenario) => known.reduce((set, [id, state]) => withLane(set, id, state), scenario))
    },
    releaseLanes: () => edit((scenario) => ({ ...scenario, overrides: undefined })),
    setParameter: (id, value) => {
      if (value === null || !parameterFault(id, value)) edit((scenario) => withParameter(scenario, id, value))
    },
    resetParameters: () => edit((scenario) => ({ ...scenario, parameters: undefined })),
    setCover: (target, weeks) => {
      if (!coverFault(dataset, target, weeks)) edit((scenario) => withCover(scenario, target, weeks))
    },
    setShift: (key, share) => {
      if (!shiftFault(dataset, key, share)) edit((scenario) => withShift(scenario, key, share))
    },
    setFasterTransit: (weeks) => {
      if (!transitFault(weeks)) edit((scenario) => withFasterTransit(scenario, weeks))
    },
    clearMeasures: () => edit((scenario) => ({ ...scenario, measures: undefined })),
  }
}

function clampDate({ calendar }: Dataset, date: IsoDate): IsoDate {
  const end = calendarEnd(calendar)
  if (date < calendar.start) return calendar.start
  return date > end ? end : date
}

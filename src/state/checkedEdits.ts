// Edits of a scenario that keep to the dataset and to what the model takes, and ignore the rest: pure; a store only binds them.
import { calendarEnd, isIsoDate } from '../model/calendar'
import type { AddedEvent, Chapter, Dataset, IsoDate, ParameterId } from '../model/dataset'
import type { Scenario } from '../model/scenario'
import { type Choices, normalizeScenario } from './choices'
import { coverFault, evenFault, shiftFault, transitFault } from './measureFaults'
import { addedEventFault, cleanEvent, nextEventId, type OwnEvent } from './ownEvents'
import {
  withCover,
  withDate,
  withEvenStock,
  withEvent,
  withFasterTransit,
  withHorizon,
  withLane,
  withOwnEvent,
  withoutOwnEvent,
  withParameter,
  withShift,
} from './scenarioEdits'
import { dateFault, eventFault, horizonFault, isOneOf, laneFault, parameterFault } from './scenarioFaults'

/** Gives the scenario as it is then: as it was, where the dataset does not know it or the model would refuse it. */
type Edit<Setting extends unknown[]> = (dataset: Dataset, scenario: Scenario, ...setting: Setting) => Scenario

/** Looks from a date, clamped to the calendar. */
export const setAsOf: Edit<[date: IsoDate]> = (dataset, scenario, date) =>
  isIsoDate(date) ? { ...scenario, asOf: clampDate(dataset, date) } : scenario

/** Looks some weeks ahead; null is as far as the dataset does. */
export const setHorizon: Edit<[weeks: number | null]> = (_, scenario, weeks) =>
  weeks === null || !horizonFault(weeks) ? withHorizon(scenario, weeks) : scenario

/** Switches an event of the dataset, or of the reader's own. */
export const setEvent: Edit<[eventId: string, on: boolean]> = (dataset, scenario, eventId, on) =>
  eventFault(dataset, eventId, scenario.added) ? scenario : withEvent(scenario, eventId, on)

/** Adds an event of the reader's own, which gets the id that `nextEventId` gives; what `addedEventFault` names is not added. */
export const addEvent: Edit<[event: OwnEvent]> = (dataset, scenario, event) =>
  putEvent(dataset, scenario, { ...event, id: nextEventId(dataset, scenario) })

/** Changes parts of an event of the reader's own, which keeps its id and its place. */
export const editEvent: Edit<[eventId: string, change: Partial<OwnEvent>]> = (dataset, scenario, eventId, change) => {
  const event = scenario.added?.find(({ id }) => id === eventId)
  return event ? putEvent(dataset, scenario, { ...event, ...change, id: eventId }) : scenario
}

/** Takes an event of the reader's own away. */
export const removeEvent: Edit<[eventId: string]> = (_, scenario, eventId) =>
  scenario.added?.some(({ id }) => id === eventId) ? withoutOwnEvent(scenario, eventId) : scenario

function putEvent(dataset: Dataset, scenario: Scenario, event: AddedEvent): Scenario {
  const clean = cleanEvent(event)
  const others = (scenario.added ?? []).filter(({ id }) => id !== event.id)
  return addedEventFault(dataset, clean, others) ? scenario : withOwnEvent(scenario, clean)
}

/** Switches several events. */
export const setEvents: Edit<[switches: Record<string, boolean>]> = (dataset, scenario, switches) =>
  Object.entries(switches).reduce((switched, [id, on]) => setEvent(dataset, switched, id, on), scenario)

/** Switches all events of a chapter; those of the reader's own are in none. */
export const setChapter: Edit<[chapter: Chapter, on: boolean]> = ({ events }, scenario, chapter, on) =>
  events
    .filter((event) => event.chapter === chapter)
    .reduce((switched, { id }) => withEvent(switched, id, on), scenario)

/** Moves a hypothetical event, clamped to the calendar, or one of the reader's own, to any day; all other dates are fixed. */
export const moveEvent: Edit<[eventId: string, date: IsoDate]> = (dataset, scenario, eventId, date) => {
  if (!isIsoDate(date)) return scenario
  if (isOneOf(scenario.added, eventId)) return editEvent(dataset, scenario, eventId, { date })
  const clamped = clampDate(dataset, date)
  return dateFault(dataset, eventId, clamped) ? scenario : withDate(scenario, eventId, clamped)
}

/** Sets a lane by hand; null releases it. */
export const setLane: Edit<[laneId: string, stateId: string | null]> = (dataset, scenario, laneId, stateId) =>
  laneFault(dataset, laneId, stateId) ? scenario : withLane(scenario, laneId, stateId)

/** Sets several lanes by hand. */
export const setLanes: Edit<[states: Record<string, string>]> = (dataset, scenario, states) =>
  Object.entries(states).reduce((set, [id, state]) => setLane(dataset, set, id, state), scenario)

export const releaseLanes: Edit<[]> = (_, scenario) => ({ ...scenario, overrides: undefined })

/** Sets a parameter by hand; null gives the dataset's value. */
export const setParameter: Edit<[id: ParameterId, value: number | null]> = (_, scenario, id, value) =>
  value === null || !parameterFault(id, value) ? withParameter(scenario, id, value) : scenario

/** Gives all parameters the dataset's values. */
export const resetParameters: Edit<[]> = (_, scenario) => ({ ...scenario, parameters: undefined })

/** Adds weeks of stock to the parts of a target, `maker/class` with `*` for all; null takes them back. */
export const setCover: Edit<[target: string, weeks: number | null]> = (dataset, scenario, target, weeks) =>
  coverFault(dataset, target, weeks) ? scenario : withCover(scenario, target, weeks)

/** Buys a share of a target's magnets elsewhere, by `target>node`; null takes it back. */
export const setShift: Edit<[key: string, share: number | null]> = (dataset, scenario, key, share) =>
  shiftFault(dataset, key, share) ? scenario : withShift(scenario, key, share)

/** Evens out the stock of a maker's lines by a share, with `*` for all makers; null takes that back. */
export const setEvenStock: Edit<[maker: string, share: number | null]> = (dataset, scenario, maker, share) =>
  evenFault(dataset, maker, share) ? scenario : withEvenStock(scenario, maker, share)

/** Shortens the way from port to plant by weeks; null takes it back. */
export const setFasterTransit: Edit<[weeks: number | null]> = (_, scenario, weeks) =>
  transitFault(weeks) ? scenario : withFasterTransit(scenario, weeks)

export const clearMeasures: Edit<[]> = (_, scenario) => ({ ...scenario, measures: undefined })

/** The choices with their scenario edited. */
export function editScenario(dataset: Dataset, choices: Choices, edit: (scenario: Scenario) => Scenario): Choices {
  return { ...choices, scenario: normalizeScenario(dataset, edit(choices.scenario)) }
}

export type ScenarioEdits = ReturnType<typeof bindEdits>

/** The edits as a store has them: each goes through `edit`, as one step. */
export function bindEdits(dataset: Dataset, edit: (edit: (scenario: Scenario) => Scenario) => void) {
  const bind =
    <Setting extends unknown[]>(change: Edit<Setting>) =>
    (...setting: Setting) =>
      edit((scenario) => change(dataset, scenario, ...setting))
  return {
    setAsOf: bind(setAsOf),
    setHorizon: bind(setHorizon),
    setEvent: bind(setEvent),
    setEvents: bind(setEvents),
    setChapter: bind(setChapter),
    moveEvent: bind(moveEvent),
    addEvent: bind(addEvent),
    editEvent: bind(editEvent),
    removeEvent: bind(removeEvent),
    setLane: bind(setLane),
    setLanes: bind(setLanes),
    releaseLanes: bind(releaseLanes),
    setParameter: bind(setParameter),
    resetParameters: bind(resetParameters),
    setCover: bind(setCover),
    setShift: bind(setShift),
    setEvenStock: bind(setEvenStock),
    setFasterTransit: bind(setFasterTransit),
    clearMeasures: bind(clearMeasures),
  }
}

function clampDate({ calendar }: Dataset, date: IsoDate): IsoDate {
  const end = calendarEnd(calendar)
  if (date < calendar.start) return calendar.start
  return date > end ? end : date
}

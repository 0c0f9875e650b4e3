// One departure put into a scenario or taken out of it. Nothing is checked here: see scenarioFaults.
import type { AddedEvent, IsoDate, ParameterId } from '../model/dataset'
import type { Measures } from '../model/measures'
import type { Scenario } from '../model/scenario'

/** The scenario with an event switched on or off. */
export function withEvent(scenario: Scenario, eventId: string, on: boolean): Scenario {
  return { ...scenario, events: put(scenario.events, eventId, on) }
}

/** The scenario that looks some weeks ahead; null is as far as the dataset does. */
export function withHorizon(scenario: Scenario, weeks: number | null): Scenario {
  return { ...scenario, horizonWeeks: weeks ?? undefined }
}

/** The scenario with an event of the reader's own: in the place of that with its id, else at the end. */
export function withOwnEvent(scenario: Scenario, event: AddedEvent): Scenario {
  const { added = [] } = scenario
  const isThere = added.some(({ id }) => id === event.id)
  return { ...scenario, added: isThere ? added.map((one) => (one.id === event.id ? event : one)) : [...added, event] }
}

/** The scenario without an event of the reader's own, and without its switch. */
export function withoutOwnEvent(scenario: Scenario, eventId: string): Scenario {
  const events = put<boolean>(scenario.events, eventId, null)
  return { ...scenario, events, added: scenario.added?.filter(({ id }) => id !== eventId) }
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

/** The scenario with a maker's lines evened out in stock by a share; null takes that back. */
export function withEvenStock(scenario: Scenario, maker: string, share: number | null): Scenario {
  return withMeasures(scenario, { evenStock: put(scenario.measures?.evenStock, maker, share) })
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

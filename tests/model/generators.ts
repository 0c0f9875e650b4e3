// Layered networks and scenarios by chance, for properties that must hold on any of them.
import fc from 'fast-check'
import { addDays } from '../../src/model/calendar'
import type {
  AddedEvent,
  Automaker,
  ComponentClass,
  Dataset,
  EventEffect,
  Lane,
  LicenseState,
  PastRecord,
  TradeEvent,
} from '../../src/model/dataset'
import type { Measures } from '../../src/model/measures'
import { outlooks, type Scenario } from '../../src/model/scenario'
import { type Draw, pick, range } from './draw'
import { buildNetwork, powertrains } from './generatedNetwork'
import { buildParameters } from './generatedParameters'

const start = '2025-01-06'

/** A dataset that the door would let in: at least two stages before the parts, Chinese and other nodes, lanes, lines, events, records. */
export const datasets: fc.Arbitrary<Dataset> = fc.gen().map((g) => {
  return buildDataset((min, max) => g(fc.integer, { min, max }))
})

/** A dataset with a scenario on it. */
export const settings: fc.Arbitrary<{ dataset: Dataset; scenario: Scenario }> = fc.gen().map((g) => {
  const draw: Draw = (min, max) => g(fc.integer, { min, max })
  const dataset = buildDataset(draw)
  return { dataset, scenario: buildScenario(draw, dataset) }
})

function buildDataset(draw: Draw): Dataset {
  const materials = range(draw(1, 2)).map((i) => ({ id: `m${i}`, name: `Material ${i}` }))
  const destinations = range(draw(1, 3)).map((i) => ({ id: `d${i}`, name: `Destination ${i}` }))
  const lanes: Lane[] = materials.flatMap((material) =>
    destinations.map((to) => ({ id: `${material.id}/${to.id}`, material: material.id, destination: to.id })),
  )
  const licenseStates = buildStates(draw)
  const components = range(draw(1, 3)).map((i) => buildComponent(draw, i, pick(draw, materials).id))
  const automakers = range(draw(1, 3)).map((i) => buildMaker(draw, i))
  const upstream = range(draw(2, 4)).map((i) => ({ id: `s${i}`, name: `Stage ${i}` }))
  const stages = [...upstream, { id: 'component', name: 'Parts' }, { id: 'automaker', name: 'Makers' }]
  const calendar = { start, weeks: draw(8, 70) }
  const base: Omit<Dataset, 'nodes' | 'links' | 'events'> = {
    schemaVersion: 2,
    title: 'By chance',
    calendar,
    defaultAsOf: start,
    dataThrough: dayNear(draw, calendar.weeks),
    horizonWeeks: draw(1, 40),
    initialState: pick(draw, licenseStates).id,
    stressState: pick(draw, licenseStates).id,
    stages,
    materials,
    destinations,
    lanes,
    licenseStates,
    components,
    automakers,
    parameters: buildParameters(draw),
    records: range(draw(0, 2)).map((i) => buildRecord(draw, i, automakers, calendar.weeks)),
  }
  const events = range(draw(0, 5)).map((i) => buildEvent(draw, i, base))
  const history = { events: someSwitches(draw, events) }
  return { ...base, events, history, ...buildNetwork(draw, base) }
}

/** A day from a month before the calendar to a month after its end. */
function dayNear(draw: Draw, weeks: number): string {
  return addDays(start, draw(-30, weeks * 7 + 30))
}

function someSwitches(draw: Draw, events: readonly { id: string }[]): Record<string, boolean> {
  return Object.fromEntries(events.filter(() => draw(0, 1)).map(({ id }) => [id, draw(0, 1) === 1]))
}

function buildStates(draw: Draw): LicenseState[] {
  const others = range(draw(1, 3)).map((i) => {
    return { id: `state${i}`, name: `State ${i}`, clearance: draw(0, 100) / 100, assurance: draw(0, 100) / 100 }
  })
  return [{ id: 'open', name: 'Open', clearance: 1, assurance: 1 }, ...others]
}

function buildComponent(draw: Draw, i: number, material: string): ComponentClass {
  const kgPerVehicle = Object.fromEntries(powertrains.filter(() => draw(0, 3) > 0).map((p) => [p, draw(0, 30) / 10]))
  const criticality = draw(0, 100) / 100
  return { id: `c${i}`, name: `Part ${i}`, material, criticality, coverWeeks: draw(0, 10), kgPerVehicle }
}

function buildMaker(draw: Draw, i: number): Automaker {
  const maker: Automaker = {
    id: `a${i}`,
    name: `Maker ${i}`,
    unitsByPowertrain: Object.fromEntries(powertrains.map((p) => [p, draw(0, 20) * 10_000])),
    usMarketShare: draw(0, 30) / 100,
    revenuePerVehicleUsd: draw(20, 60) * 1000,
    coverScale: draw(0, 150) / 100,
  }
  const weights = range(draw(0, 3)).map(() => draw(1, 9))
  const sum = weights.reduce((done, weight) => done + weight, 0)
  if (weights.length === 0) return maker
  const lines = weights.map((weight, n) => {
    return { id: `a${i}-${n}`, share: weight / sum, coverFactor: draw(0, 30) / 10 }
  })
  return { ...maker, lines }
}

function buildRecord(draw: Draw, i: number, automakers: readonly Automaker[], weeks: number): PastRecord {
  const id = `r${i}`
  const automaker = pick(draw, automakers).id
  const [from, until] = [dayNear(draw, weeks), dayNear(draw, weeks)].toSorted()
  switch (draw(0, 2)) {
    case 0: {
      const months = range(draw(1, 3)).map((n) => [addDays(start, 31 * n).slice(0, 7), draw(0, 100) / 100] as const)
      return { id, kind: 'exports', months: Object.fromEntries(months), within: draw(0, 60) / 100 }
    }
    case 1:
      return { id, kind: 'firstStop', automaker, from: from!, until: until! }
    default: {
      const bounds = { low: draw(0, 4) * 1000, high: draw(4, 40) * 1000 }
      return { id, kind: 'vehiclesLost', automaker, ...(draw(0, 1) ? { from: from! } : {}), until: until!, ...bounds }
    }
  }
}

function buildEffects(
  draw: Draw,
  { licenseStates, materials, destinations }: Pick<Dataset, 'licenseStates' | 'materials' | 'destinations'>,
): EventEffect[] {
  const some = (items: { id: string }[]) => items.filter(() => draw(0, 2) > 0).map(({ id }) => id)
  return range(draw(0, 2)).map(() => {
    const effect: EventEffect = { state: pick(draw, licenseStates).id }
    if (draw(0, 1)) effect.material = some(materials)
    if (draw(0, 1)) effect.destination = some(destinations)
    if (draw(0, 1)) effect.from = some(licenseStates)
    return effect
  })
}

type EventGround = Pick<Dataset, 'calendar' | 'licenseStates' | 'materials' | 'destinations'>

function buildEvent(draw: Draw, i: number, dataset: EventGround): TradeEvent {
  return {
    id: `e${i}`,
    date: dayNear(draw, dataset.calendar.weeks),
    title: `Event ${i}`,
    by: 'CN',
    chapter: 'document',
    evidence: draw(0, 1) ? 'hypothetical' : 'document',
    enabled: draw(0, 3) > 0,
    effects: buildEffects(draw, dataset),
  }
}

function buildOwnEvent(draw: Draw, i: number, dataset: EventGround): AddedEvent {
  const date = dayNear(draw, dataset.calendar.weeks)
  return { id: `own-${i}`, date, title: `Own event ${i}`, by: 'US', effects: buildEffects(draw, dataset) }
}

function buildMeasures(draw: Draw, { automakers, components }: Pick<Dataset, 'automakers' | 'components'>): Measures {
  const maker = () => pick(draw, ['*', ...automakers.map(({ id }) => id)])
  const component = () => pick(draw, ['*', ...components.map(({ id }) => id)])
  const measures: Measures = {}
  if (draw(0, 2) === 0) measures.cover = { [`${maker()}/${component()}`]: draw(0, 8) }
  if (draw(0, 2) === 0) measures.evenStock = { [maker()]: draw(0, 10) / 10 }
  if (draw(0, 2) === 0) measures.transitWeeks = draw(0, 6) / 2
  return measures
}

function buildScenario(draw: Draw, dataset: Dataset): Scenario {
  const { calendar, events, lanes, licenseStates } = dataset
  const anyDate = () => addDays(calendar.start, draw(0, calendar.weeks * 7 - 1))
  const hypothetical = events.filter(({ evidence }) => evidence === 'hypothetical')
  const added = range(draw(0, 2)).map((i) => buildOwnEvent(draw, i, dataset))
  const scenario: Scenario = {
    asOf: anyDate(),
    events: someSwitches(draw, [...events, ...added.slice(1)]),
    dates: Object.fromEntries(hypothetical.filter(() => draw(0, 1)).map(({ id }) => [id, anyDate()])),
    overrides: Object.fromEntries(
      lanes.filter(() => draw(0, 3) === 0).map(({ id }) => [id, pick(draw, licenseStates).id]),
    ),
    outlook: pick(draw, outlooks),
  }
  if (added.length > 0) scenario.added = added
  if (draw(0, 1)) scenario.horizonWeeks = draw(1, 60)
  if (draw(0, 2) === 0) scenario.measures = buildMeasures(draw, dataset)
  if (draw(0, 2) === 0) scenario.parameters = { transitWeeks: draw(0, 12) / 2 }
  return scenario
}

// Layered networks and scenarios by chance, for properties that must hold on any of them.
import fc from 'fast-check'
import { addDays } from '../../src/model/calendar'
import type { ComponentClass, Dataset, EventEffect, Lane, LicenseState, TradeEvent } from '../../src/model/dataset'
import type { Scenario } from '../../src/model/scenario'
import { type Draw, pick, range } from './draw'
import { buildNetwork, powertrains } from './generatedNetwork'
import { buildParameters } from './generatedParameters'

const start = '2025-01-06'

/** A dataset that the door would let in: at least two stages before the parts, Chinese and other nodes, lanes, events. */
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
  const automakers = range(draw(1, 3)).map((i) => ({
    id: `a${i}`,
    name: `Maker ${i}`,
    unitsByPowertrain: Object.fromEntries(powertrains.map((p) => [p, draw(0, 20) * 10_000])),
    usMarketShare: draw(0, 30) / 100,
    revenuePerVehicleUsd: draw(20, 60) * 1000,
    coverScale: draw(0, 150) / 100,
  }))
  const upstream = range(draw(2, 4)).map((i) => ({ id: `s${i}`, name: `Stage ${i}` }))
  const stages = [...upstream, { id: 'component', name: 'Parts' }, { id: 'automaker', name: 'Makers' }]
  const weeks = draw(8, 70)
  const base: Omit<Dataset, 'nodes' | 'links' | 'events'> = {
    schemaVersion: 1,
    title: 'By chance',
    calendar: { start, weeks },
    defaultAsOf: start,
    holdWeeks: draw(1, 40),
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
  }
  const events = range(draw(0, 5)).map((i) => buildEvent(draw, i, base))
  return { ...base, events, ...buildNetwork(draw, base) }
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

function buildEvent(
  draw: Draw,
  i: number,
  dataset: Pick<Dataset, 'calendar' | 'licenseStates' | 'materials' | 'destinations'>,
): TradeEvent {
  const some = (items: { id: string }[]) => items.filter(() => draw(0, 2) > 0).map(({ id }) => id)
  const effects = range(draw(0, 2)).map(() => {
    const effect: EventEffect = { state: pick(draw, dataset.licenseStates).id }
    if (draw(0, 1)) effect.material = some(dataset.materials)
    if (draw(0, 1)) effect.destination = some(dataset.destinations)
    if (draw(0, 1)) effect.from = some(dataset.licenseStates)
    return effect
  })
  return {
    id: `e${i}`,
    date: addDays(start, draw(-30, dataset.calendar.weeks * 7 + 30)),
    title: `Event ${i}`,
    by: 'CN',
    chapter: 'document',
    evidence: draw(0, 1) ? 'hypothetical' : 'document',
    enabled: draw(0, 3) > 0,
    effects,
  }
}

function buildScenario(draw: Draw, dataset: Dataset): Scenario {
  const { calendar, events, lanes, licenseStates } = dataset
  const anyDate = () => addDays(calendar.start, draw(0, calendar.weeks * 7 - 1))
  const hypothetical = events.filter(({ evidence }) => evidence === 'hypothetical')
  return {
    asOf: anyDate(),
    events: Object.fromEntries(events.filter(() => draw(0, 1)).map(({ id }) => [id, draw(0, 1) === 1])),
    dates: Object.fromEntries(hypothetical.filter(() => draw(0, 1)).map(({ id }) => [id, anyDate()])),
    overrides: Object.fromEntries(
      lanes.filter(() => draw(0, 3) === 0).map(({ id }) => [id, pick(draw, licenseStates).id]),
    ),
  }
}

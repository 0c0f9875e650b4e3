// The inputs that are kept with a saved scenario: every number of the dataset by id, and how to put one back.
import type { KeptEvent } from '../../data/savedSchema'
import {
  type Automaker,
  type ComponentClass,
  type Dataset,
  type LicenseState,
  numberOf,
  type Parameter,
  type Quantity,
} from '../../model/dataset'
import { dateOf, isEnabled } from '../../model/licenses'
import type { Scenario } from '../../model/scenario'
import { nodeName } from '../figures/names'
import { writeFactor, writeInUnit, writeNumber, writePercent, writeWeeks } from '../figures/write'
import type { World } from './world'

export interface NumberInput {
  id: string
  name: string
  /** As it stands: set by hand, or the dataset's. */
  value: number
  write: (value: number) => string
  /** The world with this input at another value. */
  set: (world: World, value: number) => World
}

/** Every number of the dataset that a figure may rest on, in the dataset's order. */
export function numberInputs({ dataset, scenario }: World): NumberInput[] {
  return [
    ...dataset.parameters.map((parameter) => parameterInput(scenario, parameter)),
    ...dataset.licenseStates.flatMap(stateInputs),
    ...dataset.components.flatMap(componentInputs),
    ...dataset.automakers.flatMap(makerInputs),
    ...linkInputs(dataset),
  ]
}

/** The events as they stand in a world, by id. */
export function keptEvents({ dataset, scenario }: World): Record<string, KeptEvent> {
  return Object.fromEntries(
    dataset.events.map((event): [string, KeptEvent] => [
      event.id,
      { title: event.title, date: dateOf(event, scenario), enabled: isEnabled(event, scenario) },
    ]),
  )
}

function parameterInput(scenario: Scenario, { id, label, unit, value }: Parameter): NumberInput {
  return {
    id: `parameter/${id}`,
    name: label,
    value: scenario.parameters?.[id] ?? value,
    write: (number) => writeInUnit(number, unit),
    set: (world, number) => ({
      ...world,
      scenario: { ...world.scenario, parameters: { ...world.scenario.parameters, [id]: number } },
    }),
  }
}

function stateInputs({ id, name, clearance, assurance }: LicenseState): NumberInput[] {
  const input = (key: 'clearance' | 'assurance', label: string, quantity: Quantity): NumberInput => ({
    id: `${key}/${id}`,
    name: `${label}: ${name}`,
    value: numberOf(quantity),
    write: writePercent,
    set: (world, value) => {
      const licenseStates = world.dataset.licenseStates.map((one) => (one.id === id ? { ...one, [key]: value } : one))
      return { ...world, dataset: { ...world.dataset, licenseStates } }
    },
  })
  return [input('clearance', 'Clearance', clearance), input('assurance', 'Assurance', assurance)]
}

function componentInputs({ id, name, criticality, coverWeeks, kgPerVehicle }: ComponentClass): NumberInput[] {
  const input = (
    [key, label]: [string, string],
    quantity: Quantity,
    write: NumberInput['write'],
    change: (one: ComponentClass, value: number) => Partial<ComponentClass>,
  ): NumberInput => ({
    id: `${key.replace('*', id)}`,
    name: `${label}: ${name}`,
    value: numberOf(quantity),
    write,
    set: (world, value) => {
      const components = world.dataset.components.map((one) =>
        one.id === id ? { ...one, ...change(one, value) } : one,
      )
      return { ...world, dataset: { ...world.dataset, components } }
    },
  })
  return [
    input(['criticality/*', 'Criticality'], criticality, writePercent, (_, value) => ({ criticality: value })),
    input(['cover/*', 'Stock cover'], coverWeeks, writeWeeks, (_, value) => ({ coverWeeks: value })),
    ...Object.entries(kgPerVehicle).map(([powertrain, kg]) =>
      input(
        [`mass/*/${powertrain}`, `Magnet mass (${powertrain})`],
        kg,
        (value) => `${writeFactor(value)} kg`,
        (one, value) => ({ kgPerVehicle: { ...one.kgPerVehicle, [powertrain]: value } }),
      ),
    ),
  ]
}

function makerInputs(maker: Automaker): NumberInput[] {
  const { id, name, coverScale, usMarketShare, revenuePerVehicleUsd, unitsByPowertrain } = maker
  const input = (
    key: string,
    label: string,
    quantity: Quantity,
    write: NumberInput['write'],
    change: (one: Automaker, value: number) => Partial<Automaker>,
  ): NumberInput => ({
    id: key,
    name: `${label} of ${name}`,
    value: numberOf(quantity),
    write,
    set: (world, value) => {
      const automakers = world.dataset.automakers.map((one) =>
        one.id === id ? { ...one, ...change(one, value) } : one,
      )
      return { ...world, dataset: { ...world.dataset, automakers } }
    },
  })
  const usd = (value: number) => `$${writeFactor(value)}`
  return [
    input(`cover-scale/${id}`, 'Stock cover', coverScale, writeFactor, (_, value) => ({ coverScale: value })),
    input(`market-share/${id}`, 'U.S. market share', usMarketShare, writePercent, (_, value) => ({
      usMarketShare: value,
    })),
    input(`revenue/${id}`, 'Revenue per vehicle', revenuePerVehicleUsd, usd, (_, value) => ({
      revenuePerVehicleUsd: value,
    })),
    ...Object.entries(unitsByPowertrain).map(([powertrain, units]) =>
      input(
        `units/${id}/${powertrain}`,
        `Vehicles a year (${powertrain})`,
        units,
        (value) => writeNumber(value, 0),
        (one, value) => ({ unitsByPowertrain: { ...one.unitsByPowertrain, [powertrain]: value } }),
      ),
    ),
  ]
}

function linkInputs(dataset: Dataset): NumberInput[] {
  return dataset.links.flatMap(({ source, target, share }): NumberInput[] => {
    if (share === undefined) return []
    const set = (world: World, value: number): World => {
      const links = world.dataset.links.map((one) =>
        one.source === source && one.target === target ? { ...one, share: value } : one,
      )
      return { ...world, dataset: { ...world.dataset, links } }
    }
    const name = `Share of ${nodeName(dataset, source)} in the inflow of ${nodeName(dataset, target)}`
    return [{ id: `share/${source}>${target}`, name, value: numberOf(share), write: writePercent, set }]
  })
}

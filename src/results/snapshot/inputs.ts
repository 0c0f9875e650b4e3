// The inputs that are kept with a saved scenario: every number of the dataset by id, and how to put one back.
import type { KeptEvent } from '../../data/savedSchema'
import { writeFactor, writeInUnit, writeNumber, writePercent, writeWeeks } from '../../format/exact'
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
import { t } from '../../texts/translate'
import { nodeName } from '../networkNames'
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
  const input = (key: 'clearance' | 'assurance', called: string, quantity: Quantity): NumberInput => ({
    id: `${key}/${id}`,
    name: called,
    value: numberOf(quantity),
    write: writePercent,
    set: (world, value) => {
      const licenseStates = world.dataset.licenseStates.map((one) => (one.id === id ? { ...one, [key]: value } : one))
      return { ...world, dataset: { ...world.dataset, licenseStates } }
    },
  })
  return [
    input('clearance', t('Clearance: {state}', { state: name }), clearance),
    input('assurance', t('Assurance: {state}', { state: name }), assurance),
  ]
}

function componentInputs({ id, name, criticality, coverWeeks, kgPerVehicle }: ComponentClass): NumberInput[] {
  const input = (
    [key, called]: [string, string],
    quantity: Quantity,
    write: NumberInput['write'],
    change: (one: ComponentClass, value: number) => Partial<ComponentClass>,
  ): NumberInput => ({
    id: `${key.replace('*', id)}`,
    name: called,
    value: numberOf(quantity),
    write,
    set: (world, value) => {
      const components = world.dataset.components.map((one) =>
        one.id === id ? { ...one, ...change(one, value) } : one,
      )
      return { ...world, dataset: { ...world.dataset, components } }
    },
  })
  const component = name
  return [
    input(['criticality/*', t('Criticality: {component}', { component })], criticality, writePercent, (_, value) => ({
      criticality: value,
    })),
    input(['cover/*', t('Stock cover: {component}', { component })], coverWeeks, writeWeeks, (_, value) => ({
      coverWeeks: value,
    })),
    ...Object.entries(kgPerVehicle).map(([powertrain, kg]) =>
      input(
        [
          `mass/*/${powertrain}`,
          t('Magnet mass ({powertrain}): {component}', { powertrain: powertrainWord(powertrain), component }),
        ],
        kg,
        (value) => t('{mass} kg', { mass: writeFactor(value) }),
        (one, value) => ({ kgPerVehicle: { ...one.kgPerVehicle, [powertrain]: value } }),
      ),
    ),
  ]
}

/** A powertrain as a note in parentheses; one that is not known by its id. */
function powertrainWord(id: string): string {
  if (id === 'ice') return t('ice')
  if (id === 'hybrid') return t('hybrid')
  return id === 'bev' ? t('bev') : id
}

function makerInputs(automaker: Automaker): NumberInput[] {
  const { id, name, coverScale, usMarketShare, revenuePerVehicleUsd, unitsByPowertrain } = automaker
  const input = (
    key: string,
    called: string,
    quantity: Quantity,
    write: NumberInput['write'],
    change: (one: Automaker, value: number) => Partial<Automaker>,
  ): NumberInput => ({
    id: key,
    name: called,
    value: numberOf(quantity),
    write,
    set: (world, value) => {
      const automakers = world.dataset.automakers.map((one) =>
        one.id === id ? { ...one, ...change(one, value) } : one,
      )
      return { ...world, dataset: { ...world.dataset, automakers } }
    },
  })
  const usd = (value: number) => writeInUnit(value, 'USD')
  const maker = name
  return [
    input(`cover-scale/${id}`, t('Stock cover of {maker}', { maker }), coverScale, writeFactor, (_, value) => ({
      coverScale: value,
    })),
    input(
      `market-share/${id}`,
      t('U.S. market share of {maker}', { maker }),
      usMarketShare,
      writePercent,
      (_, value) => ({
        usMarketShare: value,
      }),
    ),
    input(`revenue/${id}`, t('Revenue per vehicle of {maker}', { maker }), revenuePerVehicleUsd, usd, (_, value) => ({
      revenuePerVehicleUsd: value,
    })),
    ...Object.entries(unitsByPowertrain).map(([powertrain, units]) =>
      input(
        `units/${id}/${powertrain}`,
        t('Vehicles a year ({powertrain}) of {maker}', { powertrain: powertrainWord(powertrain), maker }),
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
    const name = t('Share of {source} in the inflow of {target}', {
      source: nodeName(dataset, source),
      target: nodeName(dataset, target),
    })
    return [{ id: `share/${source}>${target}`, name, value: numberOf(share), write: writePercent, set }]
  })
}

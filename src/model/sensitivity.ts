// What matters most: each assumption at its low and its high, all else as the scenario has it (tornado).
import { type Dataset, numberOf, type ParameterId, type Quantity } from './dataset'
import { indicatorsOf, readIndicators } from './indicators'
import { laneHistories } from './licenses'
import { addedCover, networkUnder } from './measures'
import { compile, type Network } from './network'
import { centralInputs, type Inputs, shortened } from './parameters'
import { roomOf, run } from './run'
import type { Scenario } from './scenario'

export interface SensitivityRow {
  /** `parameter/<id>`, or another quantity of the dataset, or a group of them. */
  id: string
  name: string
  /** Parameter whose slider it is, if it is one. */
  parameter: ParameterId | null
  /** Every indicator, in the order of `indicatorsOf`, with the assumption at its low and at its high. */
  low: Float64Array
  high: Float64Array
}

type End = 'low' | 'high'

function endOf(quantity: Quantity, end: End): number {
  return typeof quantity === 'number' ? quantity : quantity[end]
}

/** One assumption, or several that move together, set to an end of its range. */
interface Variation {
  id: string
  name: string
  parameter: ParameterId | null
  /** Changes the inputs, or gives another dataset where shares or masses move. */
  apply: (inputs: Inputs, end: End) => Dataset | null
}

function variationsOf(dataset: Dataset, scenario: Scenario): Variation[] {
  const inPlace = (id: string, name: string, apply: (inputs: Inputs, end: End) => void): Variation => ({
    id,
    name,
    parameter: null,
    apply: (inputs, end) => {
      apply(inputs, end)
      return null
    },
  })
  return [
    ...dataset.parameters
      .filter(({ low, high }) => low < high)
      .map(
        (parameter): Variation => ({
          ...inPlace(`parameter/${parameter.id}`, parameter.label, (inputs, end) => {
            const value = parameter[end]
            inputs.parameters[parameter.id] = parameter.id === 'transitWeeks' ? shortened(value, scenario) : value
          }),
          parameter: parameter.id,
        }),
      ),
    inPlace('clearances', 'Clearance of all license states', (inputs, end) => {
      dataset.licenseStates.forEach(({ clearance }, s) => {
        inputs.clearance[s] = endOf(clearance, end)
      })
    }),
    inPlace('assurances', 'Assurance of all license states', (inputs, end) => {
      dataset.licenseStates.forEach(({ assurance }, s) => {
        inputs.assurance[s] = endOf(assurance, end)
      })
    }),
    ...dataset.components.map(({ id, name, criticality }, k) =>
      inPlace(`criticality/${id}`, `Criticality: ${name}`, (inputs, end) => {
        inputs.criticality[k] = endOf(criticality, end)
      }),
    ),
    ...dataset.components.map(({ id, name, coverWeeks }, k) =>
      inPlace(`cover/${id}`, `Stock cover: ${name}`, (inputs, end) => {
        inputs.coverWeeks[k] = endOf(coverWeeks, end)
      }),
    ),
    ...dataset.automakers.map(({ id, name, coverScale }, m) =>
      inPlace(`cover-scale/${id}`, `Stock cover: ${name}`, (inputs, end) => {
        inputs.coverScale[m] = endOf(coverScale, end)
      }),
    ),
    ...dataset.components.map(
      ({ id, name }): Variation => ({
        id: `mass/${id}`,
        name: `Magnet mass: ${name}`,
        parameter: null,
        apply: (_, end) => withMasses(dataset, id, end),
      }),
    ),
    ...dataset.automakers
      .filter(({ lines = [] }) =>
        lines.some(({ coverFactor }) => endOf(coverFactor, 'low') < endOf(coverFactor, 'high')),
      )
      .map(
        ({ id, name }): Variation => ({
          id: `lines/${id}`,
          name: `Stock of unlike lines: ${name}`,
          parameter: null,
          apply: (_, end) => withLineFactors(dataset, id, end),
        }),
      ),
    {
      id: 'licensed-shares',
      name: 'Shares that cross a lane',
      parameter: null,
      apply: (_, end) => withLicensedShares(dataset, end),
    },
  ]
}

function withMasses(dataset: Dataset, componentId: string, end: End): Dataset {
  const components = dataset.components.map((component) => {
    if (component.id !== componentId) return component
    const masses = Object.entries(component.kgPerVehicle).map(
      ([powertrain, kg]) => [powertrain, endOf(kg, end)] as const,
    )
    return { ...component, kgPerVehicle: Object.fromEntries(masses) }
  })
  return { ...dataset, components }
}

function withLineFactors(dataset: Dataset, makerId: string, end: End): Dataset {
  const automakers = dataset.automakers.map((automaker) =>
    automaker.id === makerId && automaker.lines
      ? {
          ...automaker,
          lines: automaker.lines.map((line) => ({ ...line, coverFactor: endOf(line.coverFactor, end) })),
        }
      : automaker,
  )
  return { ...dataset, automakers }
}

/** Licensed shares at one end; the other shares of the same target make room or fill up in proportion. */
function withLicensedShares(dataset: Dataset, end: End): Dataset {
  const licensed = new Map<string, number>()
  const free = new Map<string, number>()
  for (const { target, share, lane } of dataset.links) {
    const sums = lane == null ? free : licensed
    const value = share === undefined ? 0 : lane == null ? numberOf(share) : endOf(share, end)
    sums.set(target, (sums.get(target) ?? 0) + value)
  }
  const links = dataset.links.map((link) => {
    const crossing = Math.min(1, licensed.get(link.target) ?? 0)
    const rest = free.get(link.target) ?? 0
    if (link.share === undefined || crossing === 0 || rest === 0) return link
    return link.lane == null
      ? { ...link, share: (numberOf(link.share) * (1 - crossing)) / rest }
      : { ...link, share: endOf(link.share, end) }
  })
  return { ...dataset, links }
}

/** Every assumption at both ends of its range around the scenario; what the scenario sets by hand is varied too. */
export function runSensitivity(network: Network, scenario: Scenario): SensitivityRow[] {
  const { dataset } = network
  const indicators = indicatorsOf(dataset).length
  const measured = networkUnder(network, scenario)
  const histories = laneHistories(measured, scenario)
  const { outlook = 'path' } = scenario
  const runAt = (variation: Variation, end: End): Float64Array => {
    const inputs = centralInputs(measured, scenario)
    const changed = variation.apply(inputs, end)
    const varied = changed ? networkUnder(compile(changed), scenario) : measured
    // Parts come and go with their masses, and what measures add is by part; shares are those of the other network.
    if (changed) {
      inputs.addedCover = addedCover(varied, scenario)
      inputs.supplyShare = varied.supply.share
      inputs.linkShare = varied.linkShare
    }
    const values = new Float64Array(indicators)
    readIndicators(
      varied,
      run(varied, scenario, inputs, { histories, only: outlook, room: roomOf(varied) }),
      outlook,
      values,
    )
    return values
  }
  return variationsOf(dataset, scenario).map((variation) => ({
    id: variation.id,
    name: variation.name,
    parameter: variation.parameter,
    low: runAt(variation, 'low'),
    high: runAt(variation, 'high'),
  }))
}

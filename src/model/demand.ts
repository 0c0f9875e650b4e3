// What the makers need: magnets by component class, pulled from vehicles and masses (section 4).
import { type Dataset, numberOf } from './dataset'

/** Places in a list by id. */
export function indexById(items: readonly { id: string }[]): Map<string, number> {
  return new Map(items.map((item, index) => [item.id, index]))
}

/** A component node with demand: one component class of one maker. */
export interface Part {
  node: number
  maker: number
  component: number
  /** Magnets in kg a year. */
  kgPerYear: number
  /** Share of the maker's vehicles that carry the part. */
  penetration: number
}

/** Demand of one maker for one component class: kg a year, and the share of vehicles that carry it. */
function demandOf(dataset: Dataset, maker: number, component: number): { kgPerYear: number; penetration: number } {
  const masses = dataset.components[component]!.kgPerVehicle
  let kgPerYear = 0
  let carrying = 0
  let units = 0
  for (const [powertrain, quantity] of Object.entries(dataset.automakers[maker]!.unitsByPowertrain)) {
    const vehicles = numberOf(quantity)
    const mass = masses[powertrain] === undefined ? 0 : numberOf(masses[powertrain])
    kgPerYear += vehicles * mass
    units += vehicles
    if (mass > 0) carrying += vehicles
  }
  return { kgPerYear, penetration: units > 0 ? carrying / units : 0 }
}

/** Vehicles a year of a maker. */
export function unitsPerYear(dataset: Dataset, maker: number): number {
  return Object.values(dataset.automakers[maker]!.unitsByPowertrain).reduce<number>((sum, q) => sum + numberOf(q), 0)
}

/** The parts of all makers, those of one maker in a row. */
export function compileParts(dataset: Dataset): Part[] {
  const componentIndex = indexById(dataset.components)
  const makerIndex = indexById(dataset.automakers)
  const parts: Part[] = []
  dataset.nodes.forEach((node, n) => {
    if (node.stage !== 'component') return
    const maker = makerIndex.get(node.automaker ?? '')
    const component = componentIndex.get(node.component ?? '')
    if (maker === undefined || component === undefined) return
    const demand = demandOf(dataset, maker, component)
    if (demand.kgPerYear > 0) parts.push({ node: n, maker, component, ...demand })
  })
  return parts.sort((a, b) => a.maker - b.maker)
}

// Datasets with a broken shape or number each, and the path of the fault that the door must name.
import type { Dataset } from '../../src/model/dataset'

/** A change to the small reference dataset. It has nodes magnet-cn, magnet-jp, a/motor, a and three links. */
export type Break = (dataset: Dataset) => unknown

/** Name, path of the fault, and the change. */
export type Broken = [name: string, path: string, change: Break]

const tenth = { low: 0.1, high: 0.1, basis: 'assumption' } as const

/** Gives the maker lines with these shares of its output. */
function withLines(dataset: Dataset, shares: number[]): void {
  const lines = shares.map((share, l) => ({ id: `l${l}`, share, coverFactor: 1 }))
  Object.assign(dataset.automakers[0]!, { lines })
}

function setParameter(dataset: Dataset, id: string, value: number): void {
  Object.assign(dataset.parameters.find((parameter) => parameter.id === id)!, { value, low: value, high: value })
}

export const shapes: Broken[] = [
  ['a missing section', 'lanes', (d) => Reflect.deleteProperty(d, 'lanes')],
  ['a text for a number', 'horizonWeeks', (d) => Object.assign(d, { horizonWeeks: '20' })],
  ['no horizon', 'horizonWeeks', (d) => Reflect.deleteProperty(d, 'horizonWeeks')],
  ['a number that is none', 'links[0].share', (d) => Object.assign(d.links[0]!, { share: Number.NaN })],
  ['a range without an end', 'links[0].share.high', (d) => Object.assign(d.links[0]!, { share: { value: 1, low: 1 } })],
  ['an unknown schema version', 'schemaVersion', (d) => Object.assign(d, { schemaVersion: 3 })],
  [
    'an unknown basis',
    'automakers[0].coverScale.basis',
    (d) => Object.assign(d.automakers[0]!, { coverScale: { ...tenth, value: 0.1, basis: 'document' } }),
  ],
  ['an unknown side', 'events[0].by', (d) => Object.assign(d.events[0]!, { by: 'EU' })],
  [
    'an unknown parameter',
    'parameters[24].id',
    (d) => d.parameters.push(Object.assign({}, d.parameters[0]!, { id: 'luck' })),
  ],
]

export const numbers: Broken[] = [
  ['a negative share', 'links[2].share', (d) => Object.assign(d.links[2]!, { share: -0.1 })],
  ['a clearance over 1', 'licenseStates[0].clearance', (d) => Object.assign(d.licenseStates[0]!, { clearance: 1.2 })],
  ['an assurance over 1', 'licenseStates[0].assurance', (d) => Object.assign(d.licenseStates[0]!, { assurance: 1.2 })],
  ['a criticality over 1', 'components[0].criticality', (d) => Object.assign(d.components[0]!, { criticality: 1.2 })],
  [
    'a market share over 1',
    'automakers[0].usMarketShare',
    (d) => Object.assign(d.automakers[0]!, { usMarketShare: 1.2 }),
  ],
  [
    'a negative mass',
    'components[0].kgPerVehicle.ice',
    (d) => Object.assign(d.components[0]!.kgPerVehicle, { ice: -1 }),
  ],
  [
    'negative units',
    'automakers[0].unitsByPowertrain.ice',
    (d) => Object.assign(d.automakers[0]!.unitsByPowertrain, { ice: -1 }),
  ],
  [
    'a value under its low',
    'components[0].coverWeeks.value',
    (d) => Object.assign(d.components[0]!, { coverWeeks: { ...tenth, value: 0 } }),
  ],
  [
    'a value over its high',
    'components[0].coverWeeks.value',
    (d) => Object.assign(d.components[0]!, { coverWeeks: { ...tenth, value: 1 } }),
  ],
  [
    'a low over its high',
    'components[0].coverWeeks.low',
    (d) => Object.assign(d.components[0]!, { coverWeeks: { ...tenth, value: 0.1, low: 0.2 } }),
  ],
  [
    'a range past the limit',
    'licenseStates[1].clearance.high',
    (d) => Object.assign(d.licenseStates[1]!, { clearance: { ...tenth, value: 0.1, high: 1.5 } }),
  ],
  [
    'a share built in the United States over 1',
    'automakers[0].usAssemblyShare',
    (d) => Object.assign(d.automakers[0]!, { usAssemblyShare: 1.2 }),
  ],
  ['negative value added', 'valueAddedPerVehicleUsd', (d) => Object.assign(d, { valueAddedPerVehicleUsd: -1 })],
  ['no weeks', 'calendar.weeks', (d) => Object.assign(d.calendar, { weeks: 0 })],
  ['half a week', 'calendar.weeks', (d) => Object.assign(d.calendar, { weeks: 10.5 })],
  ['a horizon of no weeks', 'horizonWeeks', (d) => Object.assign(d, { horizonWeeks: 0 })],
  ['a horizon of half a week', 'horizonWeeks', (d) => Object.assign(d, { horizonWeeks: 9.5 })],
  [
    'market shares that together are over 1',
    'automakers',
    (d) => {
      Object.assign(d.automakers[0]!, { usMarketShare: 0.6 })
      d.automakers.push({ ...d.automakers[0]!, id: 'b', usMarketShare: 0.41 })
    },
  ],
  ['a share of a line over 1', 'automakers[0].lines[0].share', (d) => withLines(d, [1.5, -0.5])],
  ['a negative share of a line', 'automakers[0].lines[1].share', (d) => withLines(d, [1.5, -0.5])],
  ['lines that make less than the maker', 'automakers[0].lines', (d) => withLines(d, [0.5, 0.49999])],
  ['lines that make more than the maker', 'automakers[0].lines', (d) => withLines(d, [0.5, 0.50001])],
  ['no line at all', 'automakers[0].lines', (d) => withLines(d, [])],
  [
    'a negative cover factor',
    'automakers[0].lines[0].coverFactor',
    (d) => Object.assign(d.automakers[0]!, { lines: [{ id: 'l', share: 1, coverFactor: -1 }] }),
  ],
  ['a share that restExposure cannot be', 'parameters[].value', (d) => setParameter(d, 'restExposure', 1.1)],
  ['a negative coverSpread', 'parameters[].value', (d) => setParameter(d, 'coverSpread', -0.1)],
]

export const divisors: Broken[] = ['timeToRecoverWeeks', 'dealerStockWeeks', 'vehiclePriceUsd', 'referenceShockBp'].map(
  (id) => [
    `a divisor that is 0: ${id}`,
    'parameters[].value',
    (d) => Object.assign(d.parameters.find((p) => p.id === id)!, { value: 0, low: 0 }),
  ],
)

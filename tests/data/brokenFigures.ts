// Datasets with a broken shape or number each, and the path of the fault that the door must name.
import type { Dataset } from '../../src/model/dataset'

/** A change to the small reference dataset. It has nodes magnet-cn, magnet-jp, a/motor, a and three links. */
export type Break = (dataset: Dataset) => unknown

/** Name, path of the fault, and the change. */
export type Broken = [name: string, path: string, change: Break]

const tenth = { low: 0.1, high: 0.1, basis: 'assumption' } as const

export const shapes: Broken[] = [
  ['a missing section', 'lanes', (d) => Reflect.deleteProperty(d, 'lanes')],
  ['a text for a number', 'holdWeeks', (d) => Object.assign(d, { holdWeeks: '20' })],
  ['a number that is none', 'links[0].share', (d) => Object.assign(d.links[0]!, { share: Number.NaN })],
  ['a range without an end', 'links[0].share.high', (d) => Object.assign(d.links[0]!, { share: { value: 1, low: 1 } })],
  ['an unknown schema version', 'schemaVersion', (d) => Object.assign(d, { schemaVersion: 2 })],
  [
    'an unknown basis',
    'automakers[0].coverScale.basis',
    (d) => Object.assign(d.automakers[0]!, { coverScale: { ...tenth, value: 0.1, basis: 'document' } }),
  ],
  ['an unknown side', 'events[0].by', (d) => Object.assign(d.events[0]!, { by: 'EU' })],
  [
    'an unknown parameter',
    'parameters[21].id',
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
]

export const divisors: Broken[] = [
  'restockWeeks',
  'timeToRecoverWeeks',
  'dealerStockWeeks',
  'vehiclePriceUsd',
  'referenceShockBp',
].map((id) => [
  `a divisor that is 0: ${id}`,
  'parameters[].value',
  (d) => Object.assign(d.parameters.find((p) => p.id === id)!, { value: 0, low: 0 }),
])

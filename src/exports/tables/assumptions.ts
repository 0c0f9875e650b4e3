// Tables of what everything rests on: every number of the dataset with its range, basis and source, and the sources.
import { type Dataset, numberOf, type Quantity } from '../../model/dataset'
import { basisOf } from '../../results/figures/basis'
import { findSource } from '../../results/figures/inputs'
import type { Handout } from '../handout'
import { type Cell, plain, type Table, unitColumn, units, yesOrNo } from './table'

interface Assumption {
  group: string
  name: string
  unit: string
  quantity: Quantity
  /** Value set by hand, if one is. */
  set?: number | undefined
}

/** Every assumption now and in the dataset. Shares of flows stand in the table of flows. */
export function assumptionsTable({ network, choices }: Handout): Table {
  const { dataset } = network
  const set = choices.scenario.parameters ?? {}
  const parameters = dataset.parameters.map(
    (parameter): Assumption => ({
      group: parameter.group ?? 'Assumptions',
      name: parameter.label,
      unit: parameter.unit,
      quantity: parameter,
      set: set[parameter.id],
    }),
  )
  const all = [...parameters, ...licenseAssumptions(dataset), ...partAssumptions(dataset), ...makerAssumptions(dataset)]
  return {
    id: 'assumptions',
    title: 'Assumptions',
    columns: [
      plain('Group'),
      plain('Assumption'),
      plain(unitColumn),
      plain('Value here'),
      plain('Central value'),
      plain('Low'),
      plain('High'),
      plain('Set by hand'),
      plain('Basis'),
      plain('Source'),
      plain('Note'),
    ],
    rows: all.map((assumption) => rowOf(dataset, assumption)),
  }
}

function rowOf(dataset: Dataset, { group, name, unit, quantity, set }: Assumption): Cell[] {
  const central = numberOf(quantity)
  const ranged = typeof quantity === 'number' ? null : quantity
  const byHand = set !== undefined && set !== central
  return [
    group,
    name,
    unit,
    set ?? central,
    central,
    ranged?.low ?? null,
    ranged?.high ?? null,
    yesOrNo(byHand),
    byHand ? 'assumption' : basisOf(quantity),
    findSource(dataset, ranged?.source)?.title ?? null,
    ranged?.note ?? null,
  ]
}

function licenseAssumptions({ licenseStates }: Dataset): Assumption[] {
  return licenseStates.flatMap(({ name, clearance, assurance, validWeeks }) => {
    const group = 'License states'
    return [
      { group, name: `${name}: clearance`, unit: units.share, quantity: clearance },
      { group, name: `${name}: assurance`, unit: units.share, quantity: assurance },
      ...(validWeeks === undefined
        ? []
        : [{ group, name: `${name}: validity`, unit: units.weeks, quantity: validWeeks }]),
    ]
  })
}

function partAssumptions({ components }: Dataset): Assumption[] {
  return components.flatMap(({ name, criticality, coverWeeks, kgPerVehicle }) => {
    const group = 'Component classes'
    return [
      { group, name: `${name}: output lost without the part`, unit: units.share, quantity: criticality },
      { group, name: `${name}: stock cover`, unit: units.weeks, quantity: coverWeeks },
      ...Object.entries(kgPerVehicle).map(([powertrain, quantity]) => ({
        group,
        name: `${name}: magnets per vehicle, ${powertrain}`,
        unit: 'kg',
        quantity,
      })),
    ]
  })
}

function makerAssumptions({ automakers }: Dataset): Assumption[] {
  return automakers.flatMap((maker) => {
    const group = 'Makers'
    const of = (name: string, unit: string, quantity: Quantity): Assumption => ({
      group,
      name: `${maker.name}: ${name}`,
      unit,
      quantity,
    })
    const { unitsByPowertrain, usMarketShare, revenuePerVehicleUsd, coverScale, usAssemblyShare } = maker
    return [
      ...Object.entries(unitsByPowertrain).map(([powertrain, quantity]) =>
        of(`vehicles a year, ${powertrain}`, units.vehicles, quantity),
      ),
      of('share of the U.S. market', units.share, usMarketShare),
      of('revenue per vehicle', units.dollars, revenuePerVehicleUsd),
      of('stock against the class figures', 'ratio', coverScale),
      ...(usAssemblyShare === undefined
        ? []
        : [of('share of U.S. sales built in the United States', units.share, usAssemblyShare)]),
    ]
  })
}

/** The publications that figures and statements point to. */
export function sourcesTable({ network }: Handout): Table {
  return {
    id: 'sources',
    title: 'Sources',
    columns: [plain('Title'), plain('Publisher'), plain('Year'), plain('Address'), plain('Note')],
    rows: (network.dataset.sources ?? []).map(({ title, publisher, year, url, note }) => [
      title,
      publisher,
      year,
      url,
      note ?? null,
    ]),
  }
}

// Tables of what everything rests on: every number of the dataset with its range, basis and source, and the sources.
import { type Dataset, numberOf, type Quantity } from '../../model/dataset'
import { t } from '../../texts/translate'
import { basisName, basisOf } from '../../words/figures/basis'
import { findSource } from '../../words/figures/inputs'
import type { Handout } from '../handout'
import { type Cell, plain, type Table, unitColumn, units, yesOrNo } from './table'

interface Assumption {
  group: string
  name: string
  /** Id of its unit. */
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
      group: parameter.group ?? t('Assumptions'),
      name: parameter.label,
      unit: parameter.unit,
      quantity: parameter,
      set: set[parameter.id],
    }),
  )
  const all = [...parameters, ...licenseAssumptions(dataset), ...partAssumptions(dataset), ...makerAssumptions(dataset)]
  return {
    id: 'assumptions',
    title: t('Assumptions'),
    columns: [
      plain(t('Group')),
      plain(t('Assumption')),
      unitColumn,
      plain(t('Value here')),
      plain(t('Central value')),
      plain(t('Low')),
      plain(t('High')),
      plain(t('Set by hand')),
      plain(t('Basis')),
      plain(t('Source')),
      plain(t('Note')),
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
    basisName(byHand ? 'assumption' : basisOf(quantity)),
    findSource(dataset, ranged?.source)?.title ?? null,
    ranged?.note ?? null,
  ]
}

function licenseAssumptions({ licenseStates }: Dataset): Assumption[] {
  return licenseStates.flatMap(({ name, clearance, assurance, validWeeks }) => {
    const group = t('License states')
    return [
      { group, name: t('{name}: clearance', { name }), unit: units.share, quantity: clearance },
      { group, name: t('{name}: assurance', { name }), unit: units.share, quantity: assurance },
      ...(validWeeks === undefined
        ? []
        : [{ group, name: t('{name}: validity', { name }), unit: units.weeks, quantity: validWeeks }]),
    ]
  })
}

const powertrainWords: Readonly<Record<string, string>> = { ice: t('ice'), hybrid: t('hybrid'), bev: t('bev') }

/** A powertrain by its word; one that is not known by its id. */
function powertrainWord(id: string): string {
  return powertrainWords[id] ?? id
}

function partAssumptions({ components }: Dataset): Assumption[] {
  return components.flatMap(({ name, criticality, coverWeeks, kgPerVehicle }) => {
    const group = t('Component classes')
    return [
      { group, name: t('{name}: output lost without the part', { name }), unit: units.share, quantity: criticality },
      { group, name: t('{name}: stock cover', { name }), unit: units.weeks, quantity: coverWeeks },
      ...Object.entries(kgPerVehicle).map(([powertrain, quantity]) => ({
        group,
        name: t('{name}: magnets per vehicle, {powertrain}', { name, powertrain: powertrainWord(powertrain) }),
        unit: 'kg',
        quantity,
      })),
    ]
  })
}

function makerAssumptions({ automakers }: Dataset): Assumption[] {
  return automakers.flatMap((maker) => {
    const group = t('Makers')
    const of = (name: string, unit: string, quantity: Quantity): Assumption => ({
      group,
      name: t('{maker}: {name}', { maker: maker.name, name }, 'automaker, and its assumption'),
      unit,
      quantity,
    })
    const { unitsByPowertrain, usMarketShare, revenuePerVehicleUsd, coverScale, usAssemblyShare, lines = [] } = maker
    return [
      ...Object.entries(unitsByPowertrain).map(([powertrain, quantity]) =>
        of(t('vehicles a year, {powertrain}', { powertrain: powertrainWord(powertrain) }), units.vehicles, quantity),
      ),
      of(t('share of the U.S. market'), units.share, usMarketShare),
      of(t('revenue per vehicle'), units.dollars, revenuePerVehicleUsd),
      of(t('stock against the class figures'), 'ratio', coverScale),
      ...lines.flatMap(({ id, name, share, coverFactor }) => {
        const line = name ?? id
        return [
          of(t('{line}: share of output', { line }), units.share, share),
          of(t('{line}: stock against the maker’s mean', { line }), 'ratio', coverFactor),
        ]
      }),
      ...(usAssemblyShare === undefined
        ? []
        : [of(t('share of U.S. sales built in the United States'), units.share, usAssemblyShare)]),
    ]
  })
}

/** The publications that figures and statements point to. */
export function sourcesTable({ network }: Handout): Table {
  return {
    id: 'sources',
    title: t('Sources'),
    columns: [plain(t('Title')), plain(t('Publisher')), plain(t('Year')), plain(t('Address')), plain(t('Note'))],
    rows: (network.dataset.sources ?? []).map(({ title, publisher, year, url, note }) => [
      title,
      publisher,
      year,
      url,
      note ?? null,
    ]),
  }
}

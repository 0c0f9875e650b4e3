// Ids of all figures that have a provenance, as they stand in the address.
import type { Dataset } from '../model/dataset'

/** Figures of which there is one. */
export const singleFigureIds = [
  'supply',
  'line-stop',
  'vehicles',
  'revenue',
  'inflation-peak',
  'inflation-now',
  'risk-index',
  'license-clock',
  'exports-check',
] as const

/** Figures of which there is one per maker: `<kind>/<maker>`. */
export const makerFigureKinds = [
  'supply',
  'line-stop',
  'line-stop-stress',
  'vehicles',
  'exposure',
  'china-dependency',
  'units',
] as const

/** The id of every figure of a dataset. */
export function figureIds(dataset: Dataset): string[] {
  return [
    ...singleFigureIds,
    ...makerFigureKinds.flatMap((kind) => dataset.automakers.map(({ id }) => `${kind}/${id}`)),
    ...valueAddedIds(dataset),
    ...dataset.parameters.map(({ id }) => `parameter/${id}`),
    ...dataset.licenseStates.map(({ id }) => `state/${id}`),
    ...dataset.lanes.map(({ id }) => `lane/${id}`),
    ...dataset.links.map(({ source, target }) => `share/${source}>${target}`),
    ...dataset.components.map(({ id }) => `cover/${id}`),
  ]
}

/** Value added has a provenance only where the dataset gives what it is computed from. */
function valueAddedIds({ valueAddedPerVehicleUsd, automakers }: Dataset): string[] {
  const known =
    valueAddedPerVehicleUsd !== undefined && automakers.every((maker) => maker.usAssemblyShare !== undefined)
  return known ? ['value-added', ...automakers.map(({ id }) => `value-added/${id}`)] : []
}

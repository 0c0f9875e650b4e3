// Parameters by chance, within bounds that the model can take.
import { type Parameter, type ParameterId, parameterIds } from '../../src/model/dataset'
import type { Draw } from './draw'

/** Bounds within which a parameter is drawn, in the units of the model page. */
const parameterBounds: Record<ParameterId, [number, number]> = {
  phaseWeeks: [0, 8],
  transitWeeks: [0, 8],
  coverScale: [0, 1.75],
  rampPerWeek: [0, 0.02],
  rampCap: [0, 0.25],
  headroom: [0, 0.2],
  timeToRecoverWeeks: [4, 26],
  lineStopShare: [0, 0.2],
  dealerStockWeeks: [1, 12],
  dealerRebuild: [0, 0.06],
  newPriceResponse: [0, 0.3],
  priceThreshold: [0, 0.12],
  usedToNewRatio: [0, 3.2],
  priceSpike: [0, 5],
  magnetPriceUsdPerKg: [0, 100],
  passThrough: [0, 1],
  vehiclePriceUsd: [20000, 60000],
  cpiWeightNew: [0, 0.05],
  cpiWeightUsed: [0, 0.03],
  referenceShockBp: [50, 200],
  airWeeks: [0, 3],
  expediteBelow: [0, 0.9],
  coverSpread: [0, 2],
  restExposure: [0, 1],
}

/** All parameters, each somewhere within its bounds. */
export function buildParameters(draw: Draw): Parameter[] {
  return parameterIds.map((id) => buildParameter(draw, id))
}

function buildParameter(draw: Draw, id: ParameterId): Parameter {
  const [low, high] = parameterBounds[id]
  const value = low + ((high - low) * draw(0, 100)) / 100
  return { id, value, low, high, unit: '', label: id, basis: 'assumption' }
}

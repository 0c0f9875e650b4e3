// The bounds of every number that may come in: one table by kind, for every door and every field, in the unit of its kind.
import type { ParameterId } from './dataset'

/** Least and most that a number may be; `whole` where it counts something. */
export interface Bounds {
  least: number
  most: number
  whole?: true
}

/** The least that others may be divided by: nothing that is divided by more can leave the finite numbers. */
const leastDivisor = 0.001

/**
 * Generous, and finite so that no result can be anything else: the product of the largest is far below what a number
 * can hold. Weeks are loops, so ten years of them are the most.
 */
export const bounds = {
  /** Part of a whole. */
  share: { least: 0, most: 1 },
  /** Share of the normal that may go beyond it: ten times as much. */
  surplus: { least: 0, most: 10 },
  ratio: { least: 0, most: 1000 },
  /** A price's move as a share: 0.1 is 10% dearer. */
  change: { least: -1000, most: 1000 },
  weeks: { least: 0, most: 520 },
  divisorWeeks: { least: leastDivisor, most: 520 },
  calendarWeeks: { least: 1, most: 520, whole: true },
  horizonWeeks: { least: 1, most: 520, whole: true },
  usd: { least: 0, most: 1e9 },
  divisorUsd: { least: leastDivisor, most: 1e9 },
  divisorBp: { least: leastDivisor, most: 1e6 },
  vehiclesPerYear: { least: 0, most: 1e9 },
  kgPerVehicle: { least: 0, most: 1e6 },
  tonnes: { least: 0, most: 1e9 },
  divisorTonnes: { least: leastDivisor, most: 1e9 },
  year: { least: 1, most: 9999, whole: true },
  paragraph: { least: 1, most: 999, whole: true },
  /** Weeks of cover that a lever adds, and weeks by which one shortens the way. */
  addedCover: { least: 0, most: 104 },
  savedTransit: { least: 0, most: 52 },
  /** What a figure came to, in its own unit: more than the largest inputs can bring about. */
  figure: { least: -1e30, most: 1e30 },
  /** A value of a figure that is looked out for. */
  threshold: { least: 0, most: 1e12 },
  /** Place of a step in a deck. */
  step: { least: 1, most: 999, whole: true },
  /** Beat of a replay on the stage. */
  beat: { least: 0, most: 999, whole: true },
  /** Milliseconds: as far as dates reach. */
  moment: { least: -8.64e15, most: 8.64e15 },
  draws: { least: 1, most: 1_000_000, whole: true },
  /** The engine tells seeds apart by 32 bits. */
  seed: { least: 0, most: 2 ** 32 - 1, whole: true },
} as const satisfies Record<string, Bounds>

export type NumberKind = keyof typeof bounds

/** What kind of number each parameter is. It may lie outside its low and high, not outside the bounds of its kind. */
export const parameterKinds: Readonly<Record<ParameterId, NumberKind>> = {
  phaseWeeks: 'weeks',
  transitWeeks: 'weeks',
  coverScale: 'ratio',
  rampPerWeek: 'surplus',
  rampCap: 'surplus',
  headroom: 'surplus',
  timeToRecoverWeeks: 'divisorWeeks',
  lineStopShare: 'share',
  dealerStockWeeks: 'divisorWeeks',
  dealerRebuild: 'weeks',
  newPriceResponse: 'ratio',
  priceThreshold: 'share',
  usedToNewRatio: 'ratio',
  priceSpike: 'ratio',
  magnetPriceUsdPerKg: 'usd',
  passThrough: 'surplus',
  vehiclePriceUsd: 'divisorUsd',
  cpiWeightNew: 'share',
  cpiWeightUsed: 'share',
  referenceShockBp: 'divisorBp',
  airWeeks: 'weeks',
  expediteBelow: 'ratio',
  coverSpread: 'surplus',
  restExposure: 'share',
}

/** What kind of number the size of each lever of one's own is. */
export const leverKinds = { cover: 'addedCover', shift: 'share', transit: 'savedTransit', even: 'share' } as const

export type LeverSizeKind = keyof typeof leverKinds

/** What a parameter may be, in its unit: for its field, and for every door. */
export function parameterBounds(id: ParameterId): Bounds {
  return bounds[parameterKinds[id]]
}

/** What the size of a lever may be: weeks, or a share (0 to 1) for shifts. */
export function leverBounds(lever: LeverSizeKind): Bounds {
  return bounds[leverKinds[lever]]
}

/** How a number breaks its bounds. `zero` is a divisor of 0, `fraction` what should be whole. */
export type Breach = 'none' | 'fraction' | 'negative' | 'zero' | 'below' | 'above'

/** How a number breaks its bounds, or null where it keeps them. */
export function breachOf(value: number, { least, most, whole }: Bounds): Breach | null {
  if (Number.isNaN(value)) return 'none'
  if (whole && Number.isFinite(value) && !Number.isInteger(value)) return 'fraction'
  if (value > most) return 'above'
  if (value >= least) return null
  if (value < 0 && least >= 0) return 'negative'
  return value === 0 ? 'zero' : 'below'
}

/** First and last day that a date may be: what a date is moved by, added to another, then still has four digits to its year. */
export const dateBounds = { first: '1900-01-01', last: '2199-12-31' } as const

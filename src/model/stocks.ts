// Stocks and output, week by week: how long the lines last on what gets through (section 5).
import type { Network } from './network'
import type { Inputs } from './parameters'

/** Supply index of every part by week, part-major: part `p` in week `t` at `values[p * weeks + t]`. */
export interface PartSupply {
  values: Float64Array
  weeks: number
}

/** Supply of every part from week `from` on, part-major; constant from its last column on. */
export interface PartOutlook extends PartSupply {
  from: number
}

/** Stocks (weeks of normal use) and extra supply (share) of every part at the start of a week. */
export interface StockState {
  stock: Float64Array
  extra: Float64Array
}

export interface StockPaths {
  /** Output of each maker against plan (0 to 1), maker-major. */
  output: Float64Array
  /** Scarcest part in stock of each maker at the start of the week, in weeks of normal use, maker-major. */
  coverWeeks: Float64Array
  /** Stocks and extra supply at the start of the as-of week. */
  atAsOf: StockState
}

/** Weeks between border and plant, as a whole number. */
function lagOf(inputs: Inputs): number {
  return Math.floor(inputs.parameters.transitWeeks + 0.5)
}

/** Target stock of each part, in weeks of normal use. */
function targetStocks(network: Network, inputs: Inputs): Float64Array {
  return Float64Array.from(
    network.parts,
    ({ component, maker }) => inputs.coverWeeks[component]! * inputs.coverScale[maker]! * inputs.parameters.coverScale,
  )
}

/** Share of the maker's output that is lost when the part is missing altogether. */
function stakes(network: Network, inputs: Inputs): Float64Array {
  return Float64Array.from(network.parts, ({ component, penetration }) => inputs.criticality[component]! * penetration)
}

/**
 * Runs one maker through one week: moves the stocks of its parts and gives its output (0 to 1).
 * `past` holds the supply index of each part at the border, one transit time ago.
 */
function stepMaker(
  first: number,
  end: number,
  state: StockState,
  have: Float64Array,
  past: Float64Array,
  target: Float64Array,
  stake: Float64Array,
  restockWeeks: number,
  headroom: number,
  rampCap: number,
  rampPerWeek: number,
): number {
  const { stock, extra } = state
  let output = 1
  for (let p = first; p < end; p++) {
    const inStock = stock[p]!
    const available = past[p]! + extra[p]!
    const wanted = 1 + Math.max(0, target[p]! - inStock) / restockWeeks
    const arrivals = Math.min(wanted, (1 + headroom) * (available < 1 ? available : 1))
    const has = inStock + arrivals
    have[p] = has
    if (has < 1) {
      const y = 1 - stake[p]! * (1 - has)
      if (y < output) output = y
    }
  }
  for (let p = first; p < end; p++) {
    stock[p] = have[p]! - Math.min(have[p]!, output)
    const grown = extra[p]! + rampPerWeek * (1 - past[p]!)
    extra[p] = grown < rampCap ? grown : rampCap
  }
  return output
}

/** Runs all makers over the calendar, and keeps the stocks as they are when the as-of week starts. */
export function runStocks(network: Network, inputs: Inputs, supply: PartSupply, asOfWeek: number): StockPaths {
  const { parts, makers, weeks } = network
  const { restockWeeks, headroom, rampCap, rampPerWeek } = inputs.parameters
  const lag = lagOf(inputs)
  const target = targetStocks(network, inputs)
  const stake = stakes(network, inputs)
  const state: StockState = { stock: target.slice(), extra: new Float64Array(parts.length) }
  const have = new Float64Array(parts.length)
  const past = new Float64Array(parts.length)
  const output = new Float64Array(makers.length * weeks).fill(1)
  const coverWeeks = new Float64Array(makers.length * weeks)
  let atAsOf = state
  for (let t = 0; t < weeks; t++) {
    if (t === asOfWeek) atAsOf = { stock: state.stock.slice(), extra: state.extra.slice() }
    for (let p = 0; p < parts.length; p++) past[p] = t < lag ? 1 : supply.values[p * weeks + t - lag]!
    for (let m = 0; m < makers.length; m++) {
      const { firstPart, endPart } = makers[m]!
      if (firstPart === endPart) continue
      let scarcest = Number.POSITIVE_INFINITY
      for (let p = firstPart; p < endPart; p++) if (state.stock[p]! < scarcest) scarcest = state.stock[p]!
      coverWeeks[m * weeks + t] = scarcest
      output[m * weeks + t] = stepMaker(
        firstPart,
        endPart,
        state,
        have,
        past,
        target,
        stake,
        restockWeeks,
        headroom,
        rampCap,
        rampPerWeek,
      )
    }
  }
  return { output, coverWeeks, atAsOf }
}

/**
 * First week from the as-of week, counted from 0, in which each maker loses more than `lineStopShare` of its output,
 * or null if none of `holdWeeks` weeks does. `outlook` is the border supply from the as-of week on.
 */
export function weeksToLineStop(
  network: Network,
  inputs: Inputs,
  supply: PartSupply,
  outlook: PartOutlook,
  atAsOf: StockState,
): (number | null)[] {
  const { parts, makers, weeks } = network
  const { restockWeeks, headroom, rampCap, rampPerWeek, lineStopShare } = inputs.parameters
  const lag = lagOf(inputs)
  const target = targetStocks(network, inputs)
  const stake = stakes(network, inputs)
  const state: StockState = { stock: atAsOf.stock.slice(), extra: atAsOf.extra.slice() }
  const have = new Float64Array(parts.length)
  const past = new Float64Array(parts.length)
  const lastColumn = outlook.weeks - 1
  const stops = lineStopShare + 1e-9

  return makers.map(({ firstPart, endPart }) => {
    for (let n = 0; n < network.dataset.holdWeeks; n++) {
      const atBorder = outlook.from + n - lag
      let sufficient = atBorder - outlook.from >= lastColumn
      for (let p = firstPart; p < endPart; p++) {
        if (atBorder < 0) past[p] = 1
        else if (atBorder < outlook.from) past[p] = supply.values[p * weeks + atBorder]!
        else past[p] = outlook.values[p * outlook.weeks + Math.min(atBorder - outlook.from, lastColumn)]!
        // Extra supply never shrinks: once every part's arrivals cover its use, no later week can stop the line.
        if ((1 + headroom) * Math.min(1, past[p]! + state.extra[p]!) < 1) sufficient = false
      }
      if (sufficient) return null
      const y = stepMaker(
        firstPart,
        endPart,
        state,
        have,
        past,
        target,
        stake,
        restockWeeks,
        headroom,
        rampCap,
        rampPerWeek,
      )
      if (1 - y > stops) return n
    }
    return null
  })
}

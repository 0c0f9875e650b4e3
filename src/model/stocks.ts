// Stocks and output, week by week: how long the lines last on what gets through (section 5).
import type { Maker } from './makers'
import type { Network } from './network'
import type { Inputs } from './parameters'

/**
 * Supply index of every part, week by week. Weeks in which no lane moves share a row: part `p` in week `t` stands at
 * `values[rows[t] + p]`.
 */
export interface PartSupply {
  values: Float64Array
  rows: Int32Array
}

/** Supply of every part from week `from` on, a row a week; as in its last week ever after. */
export interface PartOutlook {
  values: Float64Array
  weeks: number
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

/** What governs the stocks in one run. */
export interface StockRules {
  /** Target stock of each part, in weeks of normal use. */
  target: Float64Array
  /** Share of the maker's output that is lost when a part is missing altogether. */
  stake: Float64Array
  /** Whole weeks between border and plant. */
  lag: number
  restockWeeks: number
  headroom: number
  rampCap: number
  rampPerWeek: number
  /** Loss of a week's output from which a line counts as stopped. */
  stopShare: number
  /** Room for what each part has in a week, kept between weeks. */
  have: Float64Array
  /** Supply of every part before the calendar starts: all of it. */
  full: Float64Array
}

/** The rules of section 5 with the numbers of one run. */
export function stockRules(network: Network, inputs: Inputs): StockRules {
  const { parts } = network
  const { parameters, coverWeeks, coverScale, criticality, addedCover } = inputs
  const target = new Float64Array(parts.length)
  const stake = new Float64Array(parts.length)
  for (let p = 0; p < parts.length; p++) {
    const { component, maker, penetration } = parts[p]!
    target[p] = coverWeeks[component]! * coverScale[maker]! * parameters.coverScale + addedCover[p]!
    stake[p] = criticality[component]! * penetration
  }
  return {
    target,
    stake,
    lag: Math.floor(parameters.transitWeeks + 0.5),
    restockWeeks: parameters.restockWeeks,
    headroom: parameters.headroom,
    rampCap: parameters.rampCap,
    rampPerWeek: parameters.rampPerWeek,
    stopShare: parameters.lineStopShare + 1e-9,
    have: new Float64Array(parts.length),
    full: new Float64Array(parts.length).fill(1),
  }
}

type PartRules = Pick<StockRules, 'restockWeeks' | 'headroom' | 'rampCap' | 'rampPerWeek'>

/** What there is of a part in a week: its stock and what arrives of the supply at the border one transit time ago. */
function partAtHand(stock: number, target: number, supply: number, extra: number, rules: PartRules): number {
  const wanted = 1 + Math.max(0, target - stock) / rules.restockWeeks
  return stock + Math.min(wanted, (1 + rules.headroom) * Math.min(1, supply + extra))
}

/** Output of a line whose only short part is this one, with what there is of it. */
function outputWith(atHand: number, stake: number): number {
  return atHand < 1 ? 1 - stake * (1 - atHand) : 1
}

/** Extra supply of the next week. */
function rampUp(extra: number, supply: number, { rampCap, rampPerWeek }: PartRules): number {
  return Math.min(rampCap, extra + rampPerWeek * (1 - supply))
}

/**
 * Runs one maker through one week: moves the stocks of its parts and gives its output (0 to 1).
 * The supply at the border one transit time ago, of part `p`, stands at `past[at + p]`.
 */
function stepMaker(
  { firstPart, endPart }: Maker,
  { stock, extra }: StockState,
  past: Float64Array,
  at: number,
  rules: StockRules,
): number {
  const { target, stake, have } = rules
  let output = 1
  for (let p = firstPart; p < endPart; p++) {
    have[p] = partAtHand(stock[p]!, target[p]!, past[at + p]!, extra[p]!, rules)
    output = Math.min(output, outputWith(have[p]!, stake[p]!))
  }
  for (let p = firstPart; p < endPart; p++) {
    stock[p] = have[p]! - Math.min(have[p]!, output)
    extra[p] = rampUp(extra[p]!, past[at + p]!, rules)
  }
  return output
}

/** Runs all makers over the calendar, and keeps the stocks as they are when the as-of week starts. */
export function runStocks(network: Network, rules: StockRules, supply: PartSupply, asOfWeek: number): StockPaths {
  const { parts, makers, weeks } = network
  const state: StockState = { stock: rules.target.slice(), extra: new Float64Array(parts.length) }
  const output = new Float64Array(makers.length * weeks).fill(1)
  const coverWeeks = new Float64Array(makers.length * weeks)
  let atAsOf = state
  // Until the first shortfall reaches the plants nothing moves: stocks stand at their target, output at 1.
  const still = Math.min(rules.lag + firstShortWeek(supply, parts.length), asOfWeek)
  makers.forEach((maker, m) => {
    if (maker.firstPart === maker.endPart) return
    coverWeeks.fill(scarcestStock(maker, state), m * weeks, m * weeks + Math.min(still, weeks))
  })
  for (let t = still; t < weeks; t++) {
    if (t === asOfWeek) atAsOf = { stock: state.stock.slice(), extra: state.extra.slice() }
    const past = t < rules.lag ? rules.full : supply.values
    const at = t < rules.lag ? 0 : supply.rows[t - rules.lag]!
    for (let m = 0; m < makers.length; m++) {
      const maker = makers[m]!
      if (maker.firstPart === maker.endPart) continue
      coverWeeks[m * weeks + t] = scarcestStock(maker, state)
      output[m * weeks + t] = stepMaker(maker, state, past, at, rules)
    }
  }
  return { output, coverWeeks, atAsOf }
}

function scarcestStock({ firstPart, endPart }: Maker, { stock }: StockState): number {
  let scarcest = stock[firstPart]!
  for (let p = firstPart + 1; p < endPart; p++) scarcest = Math.min(scarcest, stock[p]!)
  return scarcest
}

/** First week in which a part gets less than all of its normal supply. */
function firstShortWeek({ values, rows }: PartSupply, parts: number): number {
  for (let t = 0; t < rows.length; t++) {
    if (t > 0 && rows[t] === rows[t - 1]) continue
    // Shares that add to 1 but for rounding are no shortfall.
    for (let p = 0; p < parts; p++) if (values[rows[t]! + p]! < 1 - 1e-12) return t
  }
  return rows.length
}

/**
 * First week from the as-of week, counted from 0, in which each maker's line stops, or null if it stops in none of
 * `holdWeeks` weeks. `outlook` is the supply at the border from the as-of week on, `supply` that before.
 */
export function weeksToLineStop(
  network: Network,
  rules: StockRules,
  supply: PartSupply,
  outlook: PartOutlook,
  atAsOf: StockState,
): (number | null)[] {
  const partCount = network.parts.length
  const state: StockState = { stock: atAsOf.stock.slice(), extra: atAsOf.extra.slice() }
  const lastWeek = outlook.weeks - 1

  return network.makers.map((maker) => {
    for (let n = 0; n < network.dataset.holdWeeks; n++) {
      const sinceAsOf = n - rules.lag
      const atBorder = outlook.from + sinceAsOf
      const ahead = sinceAsOf >= 0
      const past = atBorder < 0 ? rules.full : ahead ? outlook.values : supply.values
      const at = atBorder < 0 ? 0 : ahead ? Math.min(sinceAsOf, lastWeek) * partCount : supply.rows[atBorder]!
      if (sinceAsOf >= lastWeek && isSufficient(maker, state, past, at, rules)) return null
      if (1 - stepMaker(maker, state, past, at, rules) > rules.stopShare) return n
    }
    return null
  })
}

/** Whether arrivals cover the use of every part; since extra supply never shrinks, no later week at this supply stops the line. */
function isSufficient(
  { firstPart, endPart }: Maker,
  { extra }: StockState,
  past: Float64Array,
  at: number,
  { headroom }: StockRules,
): boolean {
  for (let p = firstPart; p < endPart; p++) {
    if ((1 + headroom) * Math.min(1, past[at + p]! + extra[p]!) < 1) return false
  }
  return true
}

/**
 * Whether one part with a stock of `weeks` never stops its maker's line in the calendar, if the line waits for nothing else.
 * The stock is also what deliveries restock to.
 */
export function partHolds(network: Network, rules: StockRules, supply: PartSupply, p: number, weeks: number): boolean {
  const { lag, stopShare } = rules
  const stake = rules.stake[p]!
  let stock = weeks
  let extra = 0
  for (let t = 0; t < network.weeks; t++) {
    const past = t < lag ? 1 : supply.values[supply.rows[t - lag]! + p]!
    const atHand = partAtHand(stock, weeks, past, extra, rules)
    const output = outputWith(atHand, stake)
    if (1 - output > stopShare) return false
    stock = atHand - Math.min(atHand, output)
    extra = rampUp(extra, past, rules)
  }
  return true
}

// Stocks and output, week by week: how long the lines last on what gets through (section 5).
import type { Network } from './network'
import type { Inputs } from './parameters'
import type { SupplyRows } from './supplyRows'

/** What of a network the stocks move on: all makers with their parts, or one maker with one of them. */
export type Works = Pick<Network, 'makers' | 'parts'>

/** What leaves for the plants, by row and part. */
export type Shipments = Pick<SupplyRows, 'supply' | 'flown'>

/** What governs the stocks in one run. */
export interface StockRules {
  /** Target stock in weeks of normal use: of a maker's line and part at `firstStock + line * parts + part`. */
  target: Float64Array
  /** Share of a line's output that is lost when a part is missing altogether, by part. */
  stake: Float64Array
  /** Weeks by sea and by air between border and plant: whole weeks, and the part of a week beyond them. */
  sea: Lag
  air: Lag
  headroom: number
  rampCap: number
  rampPerWeek: number
  /** Loss of a week's output beyond which a line counts as stopped. */
  stopShare: number
}

interface Lag {
  weeks: number
  whole: number
  part: number
}

function lagOf(weeks: number): Lag {
  const whole = Math.floor(weeks)
  return { weeks, whole, part: weeks - whole }
}

/** What stands in store and runs at the start of a week. */
export interface StockState {
  /** Weeks of normal use, as `StockRules.target`. */
  stock: Float64Array
  /** Supply by workarounds as a share of normal use, by part. */
  workaround: Float64Array
  /** Output (0 to 1) of each line in the week before, lines of all makers one after another. */
  lineOutput: Float64Array
}

/** Weeks in a row, one maker after another: maker `m` in week `t` at `m * end + t`. */
export interface StockPaths {
  end: number
  /** Output against plan (0 to 1). */
  output: Float64Array
  /** First line that is stopped, counted within the maker, or -1. */
  stopped: Int16Array
  /** Smallest stock over classes and lines, and over classes of the lines' mean, at the start of the week; empty unless asked for. */
  thinnest: Float64Array
  mean: Float64Array
}

const almost = 1e-9

/** The rules of section 5 with the numbers of one run. */
export function stockRules({ parts, makers }: Works, inputs: Inputs): StockRules {
  const { parameters, coverWeeks, coverScale, criticality, addedCover, evenStock } = inputs
  const stocks = makers.reduce((sum, { lines, firstPart, endPart }) => sum + lines.length * (endPart - firstPart), 0)
  const target = new Float64Array(stocks)
  const stake = Float64Array.from(parts, ({ component, penetration }) => criticality[component]! * penetration)
  const sea = parameters.transitWeeks
  for (const { lines, firstPart, endPart, firstStock } of makers) {
    const m = parts[firstPart]?.maker ?? 0
    let mean = 0
    for (const { share, coverFactor } of lines) mean += share * spread(coverFactor, parameters.coverSpread)
    lines.forEach(({ coverFactor }, line) => {
      const uneven = mean > 0 ? spread(coverFactor, parameters.coverSpread) / mean : 0
      const factor = mean > 0 ? (1 - evenStock[m]!) * uneven + evenStock[m]! : 0
      for (let p = firstPart; p < endPart; p++) {
        const weeks = coverWeeks[parts[p]!.component]! * coverScale[m]! * parameters.coverScale + addedCover[p]!
        target[firstStock + line * (endPart - firstPart) + p - firstPart] = weeks * factor
      }
    })
  }
  return {
    target,
    stake,
    sea: lagOf(sea),
    air: lagOf(Math.min(parameters.airWeeks, sea)),
    headroom: parameters.headroom,
    rampCap: parameters.rampCap,
    rampPerWeek: parameters.rampPerWeek,
    stopShare: parameters.lineStopShare + almost,
  }
}

function spread(coverFactor: number, exponent: number): number {
  return coverFactor === 0 ? 0 : coverFactor ** exponent
}

/** Stocks at their targets, no workarounds, all lines running: as before the calendar starts. */
export function fullStocks({ makers, parts }: Works, { target }: StockRules): StockState {
  const lines = makers.reduce((sum, maker) => sum + maker.lines.length, 0)
  return {
    stock: target.slice(),
    workaround: new Float64Array(parts.length),
    lineOutput: new Float64Array(lines).fill(1),
  }
}

export function copyStocks({ stock, workaround, lineOutput }: StockState): StockState {
  return { stock: stock.slice(), workaround: workaround.slice(), lineOutput: lineOutput.slice() }
}

/** Room for the paths of all weeks up to `end`. */
export function emptyPaths({ makers }: Works, end: number, keepCover: boolean): StockPaths {
  const length = makers.length * end
  return {
    end,
    output: new Float64Array(length).fill(1),
    stopped: new Int16Array(length).fill(-1),
    thinnest: new Float64Array(keepCover ? length : 0),
    mean: new Float64Array(keepCover ? length : 0),
  }
}

/** Moves stocks and lines through the weeks of one outlook. */
export class StockRun {
  readonly #works: Works
  readonly #rules: StockRules
  readonly #shipments: Shipments
  /** Of each part in the week at hand: what was shipped arrives, what may be ordered, what comes all the same, what is wanted beyond the target. */
  readonly #past: Float64Array
  readonly #offered: Float64Array
  readonly #least: Float64Array
  readonly #extra: Float64Array
  readonly #have: Float64Array
  /** Whether a maker's last week changed nothing, so that the next one is the same while the same arrives. */
  readonly #still: Uint8Array

  constructor(works: Works, rules: StockRules, shipments: Shipments) {
    const parts = works.parts.length
    this.#works = works
    this.#rules = rules
    this.#shipments = shipments
    this.#past = new Float64Array(parts)
    this.#offered = new Float64Array(parts)
    this.#least = new Float64Array(parts)
    this.#extra = new Float64Array(parts)
    this.#have = new Float64Array(parts)
    this.#still = new Uint8Array(works.makers.length)
  }

  /**
   * Runs the weeks from `from` up to, not including, `end`; `state` is moved along, and `rows` says what leaves in each week.
   * With `untilStopped` it ends once a line of every maker has stopped.
   */
  run(state: StockState, rows: Int32Array, from: number, end: number, paths: StockPaths, untilStopped = false): void {
    const { makers } = this.#works
    const { sea, air } = this.#rules
    // At the start of the calendar nothing has moved yet; elsewhere the first week is worked out.
    this.#still.fill(from === 0 ? 1 : 0)
    const waiting = new Set(untilStopped ? makers.keys() : [])
    const rowAt = (week: number) => (week < 0 ? 0 : rows[week]!)
    for (let t = from; t < end; t++) {
      const same =
        rowAt(t - air.whole) === rowAt(t - 1 - air.whole) &&
        rowAt(t - air.whole - 1) === rowAt(t - air.whole - 2) &&
        rowAt(t - sea.whole) === rowAt(t - 1 - sea.whole) &&
        rowAt(t - sea.whole - 1) === rowAt(t - sea.whole - 2)
      let firstLine = 0
      for (let m = 0; m < makers.length; m++) {
        const at = m * paths.end + t
        if (makers[m]!.firstPart !== makers[m]!.endPart) {
          if (paths.thinnest.length > 0) this.#writeCover(m, state, at, paths)
          if (same && this.#still[m] === 1) {
            if (t > 0) {
              paths.output[at] = paths.output[at - 1]!
              paths.stopped[at] = paths.stopped[at - 1]!
            }
          } else {
            this.#arrive(m, state, rowAt, t)
            this.#step(m, state, firstLine, at, paths)
          }
        }
        firstLine += makers[m]!.lines.length
        if (untilStopped && paths.stopped[at]! >= 0) waiting.delete(m)
      }
      if (untilStopped && waiting.size === 0) return
    }
  }

  /** What arrives of each part of a maker in week `t`, and what may be ordered. */
  #arrive(m: number, { workaround }: StockState, rowAt: (week: number) => number, t: number): void {
    const { firstPart, endPart } = this.#works.makers[m]!
    const { sea, air, headroom } = this.#rules
    const { supply, flown } = this.#shipments
    const parts = this.#works.parts.length
    const seaRow = rowAt(t - sea.whole) * parts
    const seaRowBefore = rowAt(t - sea.whole - 1) * parts
    const airRow = rowAt(t - air.whole) * parts
    const airRowBefore = rowAt(t - air.whole - 1) * parts
    for (let p = firstPart; p < endPart; p++) {
      const flownNow = flown[airRow + p]!
      const flownBefore = flown[airRowBefore + p]!
      const bySea =
        (1 - sea.part) * (1 - flown[seaRow + p]!) * supply[seaRow + p]! +
        sea.part * (1 - flown[seaRowBefore + p]!) * supply[seaRowBefore + p]!
      const byAir = (1 - air.part) * flownNow * supply[airRow + p]! + air.part * flownBefore * supply[airRowBefore + p]!
      const past = bySea + byAir
      const reach = Math.min(1, past + workaround[p]!)
      this.#past[p] = past
      this.#offered[p] = reach >= 1 - almost ? 1 + headroom : reach
      // Shares whose sum is 1 but for rounding are no excess: nothing arrives that was not ordered.
      this.#least[p] = past > 1 + almost ? past : 0
      this.#extra[p] = ((1 - air.part) * flownNow + air.part * flownBefore) * (sea.weeks - air.weeks)
    }
  }

  /** Moves one maker through a week. */
  #step(m: number, state: StockState, firstLine: number, at: number, paths: StockPaths): void {
    const { firstPart, endPart, firstStock, lines } = this.#works.makers[m]!
    const { target, stake, stopShare, rampCap, rampPerWeek } = this.#rules
    const { stock, workaround, lineOutput } = state
    const have = this.#have
    const width = endPart - firstPart
    let output = 0
    let stopped = -1
    let moved = 0
    for (let line = 0; line < lines.length; line++) {
      const offset = firstStock + line * width - firstPart
      const before = lineOutput[firstLine + line]!
      let y = 1
      for (let p = firstPart; p < endPart; p++) {
        const held = stock[offset + p]!
        const wanted = before + target[offset + p]! + this.#extra[p]! - held
        const ordered = wanted < this.#offered[p]! ? (wanted > 0 ? wanted : 0) : this.#offered[p]!
        const atHand = held + (ordered > this.#least[p]! ? ordered : this.#least[p]!)
        have[p] = atHand
        if (atHand < 1) {
          const made = 1 - stake[p]! * (1 - atHand)
          if (made < y) y = made
        }
      }
      for (let p = firstPart; p < endPart; p++) {
        const left = have[p]! > y ? have[p]! - y : 0
        moved = Math.max(moved, Math.abs(left - stock[offset + p]!))
        stock[offset + p] = left
      }
      moved = Math.max(moved, Math.abs(y - before))
      lineOutput[firstLine + line] = y
      output += lines[line]!.share * y
      if (stopped < 0 && 1 - y > stopShare) stopped = line
    }
    for (let p = firstPart; p < endPart; p++) {
      const missing = 1 - this.#past[p]!
      if (this.#past[p]! + workaround[p]! >= 1 - almost) continue
      const grown = Math.min(rampCap, workaround[p]! + rampPerWeek * missing)
      moved = Math.max(moved, Math.abs(grown - workaround[p]!))
      workaround[p] = grown
    }
    paths.output[at] = output
    paths.stopped[at] = stopped
    this.#still[m] = moved < 1e-13 ? 1 : 0
  }

  #writeCover(m: number, { stock }: StockState, at: number, paths: StockPaths): void {
    const { firstPart, endPart, firstStock, lines } = this.#works.makers[m]!
    const width = endPart - firstPart
    let thinnest = Number.POSITIVE_INFINITY
    let mean = Number.POSITIVE_INFINITY
    for (let p = 0; p < width; p++) {
      let sum = 0
      for (let line = 0; line < lines.length; line++) {
        const held = stock[firstStock + line * width + p]!
        thinnest = Math.min(thinnest, held)
        sum += lines[line]!.share * held
      }
      mean = Math.min(mean, sum)
    }
    paths.thinnest[at] = thinnest
    paths.mean[at] = mean
  }
}

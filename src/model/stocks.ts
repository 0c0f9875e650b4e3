// Stocks and output, week by week: how long the lines last on what gets through (section 5).
import type { Network } from './network'
import type { Inputs } from './parameters'
import { Room } from './room'
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
  stopped: Int32Array
  /** Smallest stock over classes and lines, and over classes of the lines' mean, at the start of the week; empty unless asked for. */
  thinnest: Float64Array
  mean: Float64Array
}

const almost = 1e-9

/** The rules of section 5 with the numbers of one run. */
export function stockRules({ parts, makers }: Works, inputs: Inputs, room = new Room()): StockRules {
  const { parameters, coverWeeks, coverScale, criticality, addedCover, evenStock } = inputs
  let stocks = 0
  for (const { lines, firstPart, endPart } of makers) stocks += lines.length * (endPart - firstPart)
  const target = room.floats(stocks)
  const stake = room.floats(parts.length)
  for (let p = 0; p < parts.length; p++) stake[p] = criticality[parts[p]!.component]! * parts[p]!.penetration
  const sea = parameters.transitWeeks
  for (const { lines, firstPart, endPart, firstStock } of makers) {
    const m = parts[firstPart]?.maker ?? 0
    let mean = 0
    for (const { share, coverFactor } of lines) mean += share * spread(coverFactor, parameters.coverSpread)
    for (let line = 0; line < lines.length; line++) {
      const uneven = mean > 0 ? spread(lines[line]!.coverFactor, parameters.coverSpread) / mean : 0
      const factor = mean > 0 ? (1 - evenStock[m]!) * uneven + evenStock[m]! : 0
      for (let p = firstPart; p < endPart; p++) {
        const weeks = coverWeeks[parts[p]!.component]! * coverScale[m]! * parameters.coverScale + addedCover[p]!
        target[firstStock + line * (endPart - firstPart) + p - firstPart] = weeks * factor
      }
    }
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
export function fullStocks({ makers, parts }: Works, { target }: StockRules, room = new Room()): StockState {
  const state = {
    stock: room.floats(target.length),
    workaround: room.floats(parts.length).fill(0),
    lineOutput: room.floats(makers.reduce((sum, maker) => sum + maker.lines.length, 0)).fill(1),
  }
  state.stock.set(target)
  return state
}

export function copyStocks({ stock, workaround, lineOutput }: StockState, room = new Room()): StockState {
  const copy = {
    stock: room.floats(stock.length),
    workaround: room.floats(workaround.length),
    lineOutput: room.floats(lineOutput.length),
  }
  copy.stock.set(stock)
  copy.workaround.set(workaround)
  copy.lineOutput.set(lineOutput)
  return copy
}

/** Paths of all weeks up to `end`, in which nothing is missing yet. */
export function emptyPaths({ makers }: Works, end: number, keepCover: boolean, room = new Room()): StockPaths {
  const length = makers.length * end
  return {
    end,
    output: room.floats(length).fill(1),
    stopped: room.ints(length).fill(-1),
    thinnest: room.floats(keepCover ? length : 0).fill(0),
    mean: room.floats(keepCover ? length : 0).fill(0),
  }
}

const noWeeks = new Float64Array(0)

/** The same paths, in which cover is not written down. */
export function withoutCover(paths: StockPaths): StockPaths {
  if (paths.thinnest.length === 0) return paths
  const { end, output, stopped } = paths
  return { end, output, stopped, thinnest: noWeeks, mean: noWeeks }
}

/** Moves stocks and lines through the weeks of one outlook. */
export class StockRun {
  readonly #works: Works
  readonly #rules: StockRules
  readonly #shipments: Shipments
  /** Of each part in the week at hand: what was shipped arrives, what may be ordered, what comes all the same, what is wanted in store. */
  readonly #past: Float64Array
  readonly #offered: Float64Array
  readonly #least: Float64Array
  readonly #extra: Float64Array
  readonly #have: Float64Array
  /** The smallest stock of each line of the maker at hand. */
  readonly #thin: Float64Array
  /** Whether workarounds grew in the week before. */
  #grew = false

  constructor(works: Works, rules: StockRules, shipments: Shipments, room = new Room()) {
    const parts = works.parts.length
    this.#works = works
    this.#rules = rules
    this.#shipments = shipments
    this.#past = room.floats(parts)
    this.#offered = room.floats(parts)
    this.#least = room.floats(parts)
    this.#extra = room.floats(parts)
    this.#have = room.floats(parts)
    this.#thin = room.floats(works.makers.reduce((most, { lines }) => Math.max(most, lines.length), 0))
  }

  /**
   * Runs the weeks from `from` up to, not including, `end`; `state` is moved along, and `rows` says what leaves in each week.
   * With `untilStopped` each maker's weeks end once a line of it has stopped.
   */
  run(state: StockState, rows: Int32Array, from: number, end: number, paths: StockPaths, untilStopped = false): void {
    for (let m = 0; m < this.#works.makers.length; m++) this.runMaker(m, state, rows, from, end, paths, untilStopped)
  }

  /** The same for one maker: none waits for another. */
  runMaker(
    m: number,
    state: StockState,
    rows: Int32Array,
    from: number,
    end: number,
    paths: StockPaths,
    untilStopped = false,
  ): void {
    const { makers } = this.#works
    if (makers[m]!.firstPart === makers[m]!.endPart) return
    const { output, stopped, thinnest, mean } = paths
    const keepsCover = thinnest.length > 0
    const sea = this.#rules.sea.whole
    const air = this.#rules.air.whole
    let firstLine = 0
    for (let before = 0; before < m; before++) firstLine += makers[before]!.lines.length
    this.#findThinnest(m, state)
    // Rows that arrive in a week, and those that would have arrived in the one and in the two weeks before it.
    let seaRow = rowAt(rows, from - sea - 1)
    let seaBefore = rowAt(rows, from - sea - 2)
    let airRow = rowAt(rows, from - air - 1)
    let airBefore = rowAt(rows, from - air - 2)
    // While nothing moved in a week and the same arrives, the next week is the same. At the start of the calendar nothing
    // has moved yet; elsewhere the first week is worked out.
    let still = from === 0
    for (let t = from; t < end; t++) {
      const at = m * paths.end + t
      const wasMoving = seaRow !== seaBefore || airRow !== airBefore
      seaBefore = seaRow
      airBefore = airRow
      seaRow = rowAt(rows, t - sea)
      airRow = rowAt(rows, t - air)
      if (keepsCover) {
        if (still && t > 0) {
          thinnest[at] = thinnest[at - 1]!
          mean[at] = mean[at - 1]!
        } else this.#writeCover(m, state, at, paths)
      }
      if (still && !wasMoving && seaRow === seaBefore && airRow === airBefore) {
        if (t > 0) {
          output[at] = output[at - 1]!
          stopped[at] = stopped[at - 1]!
        }
      } else {
        const sameRows = !wasMoving && seaRow === seaBefore && airRow === airBefore
        if (!sameRows || this.#grew || t === from) this.#arrive(m, state, seaRow, seaBefore, airRow, airBefore)
        still = !this.#step(m, state, firstLine, at, paths)
      }
      if (untilStopped && stopped[at]! >= 0) return
    }
  }

  /** What arrives of each part of a maker, and what may be ordered, where these rows do, and those before them in part. */
  #arrive(
    m: number,
    { workaround }: StockState,
    seaRow: number,
    seaRowBefore: number,
    airRow: number,
    airRowBefore: number,
  ): void {
    const { firstPart, endPart } = this.#works.makers[m]!
    const { sea, air, headroom } = this.#rules
    const { supply, flown } = this.#shipments
    const parts = this.#works.parts.length
    for (let p = firstPart; p < endPart; p++) {
      const [bySea, bySeaBefore] = [seaRow * parts + p, seaRowBefore * parts + p]
      const [byAir, byAirBefore] = [airRow * parts + p, airRowBefore * parts + p]
      const sailed =
        (1 - sea.part) * (1 - flown[bySea]!) * supply[bySea]! +
        sea.part * (1 - flown[bySeaBefore]!) * supply[bySeaBefore]!
      const flew =
        (1 - air.part) * flown[byAir]! * supply[byAir]! + air.part * flown[byAirBefore]! * supply[byAirBefore]!
      const past = sailed + flew
      const reach = Math.min(1, past + workaround[p]!)
      this.#past[p] = past
      this.#offered[p] = reach >= 1 - almost ? 1 + headroom : reach
      // Shares whose sum is 1 but for rounding are no excess: nothing arrives that was not ordered.
      this.#least[p] = past > 1 + almost ? past : 0
      this.#extra[p] = ((1 - air.part) * flown[byAir]! + air.part * flown[byAirBefore]!) * (sea.weeks - air.weeks)
    }
  }

  /** Moves one maker through a week; says whether anything moved. */
  #step(
    m: number,
    { stock, workaround, lineOutput }: StockState,
    firstLine: number,
    at: number,
    paths: StockPaths,
  ): boolean {
    const { firstPart, endPart, firstStock, lines } = this.#works.makers[m]!
    const { target, stake, stopShare, rampCap, rampPerWeek } = this.#rules
    const past = this.#past
    const offered = this.#offered
    const least = this.#least
    const extra = this.#extra
    const have = this.#have
    const thin = this.#thin
    const width = endPart - firstPart
    let output = 0
    let stopped = -1
    let moved = false
    for (let line = 0; line < lines.length; line++) {
      const offset = firstStock + line * width - firstPart
      const before = lineOutput[firstLine + line]!
      // A line that starts the week with enough of every part runs in full, whatever arrives.
      if (thin[line]! >= 1) {
        let thinnest = Number.POSITIVE_INFINITY
        for (let p = firstPart; p < endPart; p++) {
          const held = stock[offset + p]!
          const wanted = before + target[offset + p]! + extra[p]! - held
          const ordered = wanted < offered[p]! ? (wanted > 0 ? wanted : 0) : offered[p]!
          const left = held + (ordered > least[p]! ? ordered : least[p]!) - 1
          moved ||= differs(left, held)
          stock[offset + p] = left
          if (left < thinnest) thinnest = left
        }
        thin[line] = thinnest
        moved ||= differs(1, before)
        lineOutput[firstLine + line] = 1
        output += lines[line]!.share
        continue
      }
      let y = 1
      for (let p = firstPart; p < endPart; p++) {
        const held = stock[offset + p]!
        const wanted = before + target[offset + p]! + extra[p]! - held
        const ordered = wanted < offered[p]! ? (wanted > 0 ? wanted : 0) : offered[p]!
        const atHand = held + (ordered > least[p]! ? ordered : least[p]!)
        have[p] = atHand
        if (atHand < 1) {
          const made = 1 - stake[p]! * (1 - atHand)
          if (made < y) y = made
        }
      }
      let thinnest = Number.POSITIVE_INFINITY
      for (let p = firstPart; p < endPart; p++) {
        const left = have[p]! > y ? have[p]! - y : 0
        moved ||= differs(left, stock[offset + p]!)
        stock[offset + p] = left
        if (left < thinnest) thinnest = left
      }
      thin[line] = thinnest
      moved ||= differs(y, before)
      lineOutput[firstLine + line] = y
      output += lines[line]!.share * y
      if (stopped < 0 && 1 - y > stopShare) stopped = line
    }
    this.#grew = false
    for (let p = firstPart; p < endPart; p++) {
      if (past[p]! + workaround[p]! >= 1 - almost) continue
      const grown = Math.min(rampCap, workaround[p]! + rampPerWeek * (1 - past[p]!))
      if (grown === workaround[p]!) continue
      this.#grew = true
      moved ||= differs(grown, workaround[p]!)
      workaround[p] = grown
    }
    paths.output[at] = output
    paths.stopped[at] = stopped
    return moved
  }

  #findThinnest(m: number, { stock }: StockState): void {
    const { firstPart, endPart, firstStock, lines } = this.#works.makers[m]!
    const width = endPart - firstPart
    for (let line = 0; line < lines.length; line++) {
      let thinnest = Number.POSITIVE_INFINITY
      for (let at = firstStock + line * width, p = 0; p < width; p++, at++) {
        if (stock[at]! < thinnest) thinnest = stock[at]!
      }
      this.#thin[line] = thinnest
    }
  }

  #writeCover(m: number, { stock }: StockState, at: number, paths: StockPaths): void {
    const { firstPart, endPart, firstStock, lines } = this.#works.makers[m]!
    const width = endPart - firstPart
    let thinnest = Number.POSITIVE_INFINITY
    for (let line = 0; line < lines.length; line++) {
      if (this.#thin[line]! < thinnest) thinnest = this.#thin[line]!
    }
    let mean = Number.POSITIVE_INFINITY
    for (let p = 0; p < width; p++) {
      let sum = 0
      for (let line = 0; line < lines.length; line++) {
        sum += lines[line]!.share * stock[firstStock + line * width + p]!
      }
      if (sum < mean) mean = sum
    }
    paths.thinnest[at] = thinnest
    paths.mean[at] = mean
  }
}

/** Row of a week; weeks before the calendar have the first. */
function rowAt(rows: Int32Array, week: number): number {
  return week < 0 ? 0 : rows[week]!
}

/** Whether two numbers differ by more than rounding leaves of a week in which nothing moves. */
function differs(a: number, b: number): boolean {
  return a - b >= 1e-13 || b - a >= 1e-13
}

// What licenses let through, week by week: weeks in which no lane moves share a row, and outlooks share their past.
import { fillSupplyIndexes } from './flows'
import { clearanceInWeek, type LaneStep } from './licenses'
import type { Network } from './network'
import type { Inputs } from './parameters'

/**
 * Rows of supply; row 0 is the time before the calendar, in which all comes by sea. Everything of a row stands in a
 * stretch: lane `l` at `clearance[row * lanes + l]`, part `p` at `supply[row * parts + p]` and so on.
 */
export class SupplyRows {
  readonly #network: Network
  readonly #alpha: Float64Array
  readonly #initial: number
  readonly #parts: number
  readonly #makers: number
  readonly #lanes: number
  #inputs: Inputs
  #phase = 1
  #capacity = 48
  /** Rows of which more than the clearances is worked out, and the row before each. */
  #filled = 1
  #before: Int32Array
  #moves = new Uint8Array(0)
  count = 1
  clearance: Float64Array
  /** Supply index of each part. */
  supply: Float64Array
  /** Share (0 to 1) of what leaves that is flown: never less than before. */
  flown: Float64Array
  /** Supply index of each maker. */
  maker: Float64Array
  /** kg-weighted mean supply of all parts (1 without any magnets). */
  mean: Float64Array

  constructor(network: Network, inputs: Inputs) {
    this.#network = network
    this.#parts = network.parts.length
    this.#makers = network.makers.length
    this.#lanes = network.dataset.lanes.length
    this.#initial = network.stateIndex.get(network.dataset.initialState)!
    this.#alpha = new Float64Array(network.dataset.nodes.length).fill(1)
    this.#before = new Int32Array(this.#capacity)
    this.clearance = new Float64Array(this.#capacity * this.#lanes).fill(1, 0, this.#lanes)
    this.supply = new Float64Array(this.#capacity * this.#parts).fill(1, 0, this.#parts)
    this.flown = new Float64Array(this.#capacity * this.#parts)
    this.maker = new Float64Array(this.#capacity * this.#makers).fill(1, 0, this.#makers)
    this.mean = new Float64Array(this.#capacity).fill(1, 0, 1)
    this.#inputs = inputs
    this.restart(inputs)
  }

  /** Forgets all rows but that of the time before, which is the same whatever the inputs. */
  restart(inputs: Inputs): void {
    this.#inputs = inputs
    this.#phase = Math.max(1, inputs.parameters.phaseWeeks)
    this.count = 1
    this.#filled = 1
  }

  /**
   * The row of each week up to, not including, `end`, where the lanes take the given steps from week `from` on; before that
   * they are those of `past`.
   */
  weeks(
    steps: readonly (readonly LaneStep[])[],
    from: number,
    end: number,
    past: Int32Array | null,
    into?: Int32Array,
  ): Int32Array {
    const rows = this.clearanceWeeks(steps, from, end, past, into)
    this.fill()
    return rows
  }

  /** The same with nothing but the clearances worked out, until `fill` is called. */
  clearanceWeeks(
    steps: readonly (readonly LaneStep[])[],
    from: number,
    end: number,
    past: Int32Array | null,
    into: Int32Array = new Int32Array(end),
  ): Int32Array {
    if (past) into.set(past.subarray(0, from))
    this.#markMoves(steps, from, end)
    let row = from > 0 ? into[from - 1]! : 0
    for (let t = from; t < end; t++) {
      if (this.#moves[t - from] === 1) row = this.#rowOf(steps, t, row)
      into[t] = row
    }
    return into
  }

  /** Marks the weeks in which a lane may stand otherwise than the week before: the first, and those in which a change phases in. */
  #markMoves(steps: readonly (readonly LaneStep[])[], from: number, end: number): void {
    const weeks = Math.max(0, end - from)
    if (this.#moves.length < weeks) this.#moves = new Uint8Array(weeks)
    const moves = this.#moves.fill(0, 0, weeks)
    if (weeks > 0) moves[0] = 1
    const lasting = Math.ceil(this.#phase)
    for (const lane of steps) {
      for (const { week } of lane) {
        const last = Math.min(week + lasting, end)
        for (let t = Math.max(week, from); t < last; t++) moves[t - from] = 1
      }
    }
  }

  /** The row of a week: a new one, or that of the week before where every lane stands as it did. */
  #rowOf(steps: readonly (readonly LaneStep[])[], week: number, before: number): number {
    if (this.count === this.#capacity) this.#grow()
    const row = this.count
    const at = row * this.#lanes
    let moved = false
    for (let l = 0; l < this.#lanes; l++) {
      const value = clearanceInWeek(steps[l]!, this.#inputs.clearance, this.#initial, this.#phase, week)
      this.clearance[at + l] = value
      if (value !== this.clearance[before * this.#lanes + l]!) moved = true
    }
    if (!moved) return before
    this.#before[row] = before
    this.count++
    return row
  }

  /** Works out what the lanes let through in every row that has clearances alone. */
  fill(): void {
    for (; this.#filled < this.count; this.#filled++) this.#fillRow(this.#filled, this.#before[this.#filled]!)
  }

  #fillRow(row: number, before: number): void {
    const { parts, makers, totalKgPerYear } = this.#network
    const alpha = this.#alpha
    const lanes = { values: this.clearance, stride: 1, at: row * this.#lanes }
    fillSupplyIndexes(this.#network, lanes, alpha, this.#inputs.supplyShare)
    const { expediteBelow } = this.#inputs.parameters
    let kg = 0
    for (let p = 0; p < parts.length; p++) {
      const supply = alpha[parts[p]!.node]!
      const at = row * parts.length + p
      this.supply[at] = supply
      const wanting = expediteBelow > 0 ? Math.min(1, Math.max(0, (expediteBelow + 0.1 - supply) / 0.2)) : 0
      this.flown[at] = Math.max(this.flown[before * parts.length + p]!, wanting)
      kg += parts[p]!.kgPerYear * supply
    }
    this.mean[row] = totalKgPerYear > 0 ? kg / totalKgPerYear : 1
    for (let m = 0; m < makers.length; m++) this.maker[row * makers.length + m] = alpha[makers[m]!.node]!
  }

  #grow(): void {
    this.#capacity *= 2
    const larger = (values: Float64Array, width: number) => {
      const grown = new Float64Array(this.#capacity * width)
      grown.set(values)
      return grown
    }
    const before = new Int32Array(this.#capacity)
    before.set(this.#before)
    this.#before = before
    this.clearance = larger(this.clearance, this.#lanes)
    this.supply = larger(this.supply, this.#parts)
    this.flown = larger(this.flown, this.#parts)
    this.maker = larger(this.maker, this.#makers)
    this.mean = larger(this.mean, 1)
  }
}

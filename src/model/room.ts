// Room for the arrays of a run: runs in a row use the same ones, each writing over the last.

/**
 * Hands out arrays. Runs that ask for the same lengths in the same order get the same arrays again, with whatever the last
 * run left in them: to make new ones takes longer than to run on them.
 */
export class Room {
  readonly #floats: Float64Array[] = []
  readonly #ints: Int32Array[] = []
  #floatsTaken = 0
  #intsTaken = 0

  /** Begins another run: what the last one was given is free to be written over. */
  begin(): void {
    this.#floatsTaken = 0
    this.#intsTaken = 0
  }

  floats(length: number): Float64Array {
    const known = this.#floats[this.#floatsTaken]
    const array = known?.length === length ? known : new Float64Array(length)
    this.#floats[this.#floatsTaken++] = array
    return array
  }

  ints(length: number): Int32Array {
    const known = this.#ints[this.#intsTaken]
    const array = known?.length === length ? known : new Int32Array(length)
    this.#ints[this.#intsTaken++] = array
    return array
  }
}

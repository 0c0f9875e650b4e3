// Bad input to the command line, as faults that each name a place.
import type { Fault } from '../data/faults'

/** Bad input: what is wrong with it, one fault a line. */
export class InputError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super('bad input')
  }
}

/** Gives up over one fault. */
export function refuse(path: string, message: string): never {
  throw new InputError([{ path, message }])
}

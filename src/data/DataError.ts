// Why data could not be had: the network, the server, bytes that are no JSON, or data with faults.
import type { Fault } from './faults'

/** `network`: no answer; `status`: an answer other than success; `malformed`: no JSON; `faults`: refused at the door. */
type DataErrorKind = 'network' | 'status' | 'malformed' | 'faults'

export class DataError extends Error {
  override readonly name = 'DataError'

  constructor(
    readonly kind: DataErrorKind,
    message: string,
    /** What is wrong with the data; empty unless `kind` is `faults`. */
    readonly faults: readonly Fault[] = [],
    /** HTTP status; null unless `kind` is `status`. */
    readonly status: number | null = null,
  ) {
    super(message)
  }
}

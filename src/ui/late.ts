// Parts of the page whose code comes when it is asked for.
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** The code of a part did not come: no network, or files of a version that is no longer on the host. */
export class LateCodeError extends Error {
  constructor(cause: unknown) {
    super('The code of a part did not come', { cause })
    this.name = 'LateCodeError'
  }
}

/** A component that is loaded when it is first drawn; where its code does not come, the nearest boundary says so. */
export function late<Props>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load().catch((cause: unknown) => {
      throw new LateCodeError(cause)
    }),
  )
}

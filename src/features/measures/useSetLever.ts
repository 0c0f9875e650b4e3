// Sets the size of a lever, or takes it away, through the store's action for its kind.

import type { Lever } from '../../results/measures'
import { useScenarioActions } from '../../state/useScenarioStore'

/** Size null takes the lever away. */
export function useSetLever(): (lever: Lever, size: number | null) => void {
  const { setCover, setShift, setEvenStock, setFasterTransit } = useScenarioActions()
  return ({ kind, target, to }, size) => {
    if (kind === 'transit') setFasterTransit(size)
    else if (target !== null && kind === 'cover') setCover(target, size)
    else if (target !== null && kind === 'even') setEvenStock(target, size)
    else if (target !== null) setShift(`${target}>${to}`, size)
  }
}

// All actions and keys, with search.
import type { PageAction } from '../../state/pageAction'

export interface ActionPaletteProps {
  actions: readonly PageAction[]
  /** Whether keys without a modifier work. */
  singleKeys: boolean
  onSingleKeys: (on: boolean) => void
}

export function ActionPalette(_: ActionPaletteProps) {
  return null
}

export default ActionPalette

// Keys that work everywhere on the page.
import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { useScenarioActions } from '../state/useScenarioStore'

/** Undo and redo, also from switches, lists and fields: what is set there holds at once. */
export function useShortcuts(): void {
  const { undo, redo } = useScenarioActions()
  const keys: HotkeyItem[] = [
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]
  useHotkeys(keys, ['TEXTAREA'])
}

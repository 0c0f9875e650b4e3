// Keys that work everywhere on the page.
import { useHotkeys } from '@mantine/hooks'
import { useScenarioActions } from '../state/useScenarioStore'

/** Undo and redo; they stay with the browser inside text fields. */
export function useShortcuts(): void {
  const { undo, redo } = useScenarioActions()
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ])
}

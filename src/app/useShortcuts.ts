// The keys of the page's actions. Keys without a modifier rest while something is typed, and can be switched off.
import { type HotkeyItem, useHotkeys, useLocalStorage } from '@mantine/hooks'
import { useDialog } from '../state/dialogs'
import type { PageAction } from '../state/pageAction'

/** Whether keys without a modifier work; the reader's own choice, kept in this browser. */
export function useSingleKeys() {
  return useLocalStorage({ key: 'lodestone-single-keys', defaultValue: true })
}

export function useShortcuts(actions: readonly PageAction[]): void {
  const [singleKeys] = useSingleKeys()
  const { dialog } = useDialog()
  const keyed = actions.flatMap((action) => (action.keys ? [{ keys: action.keys, action }] : []))
  const redo = actions.find(({ id }) => id === 'redo')
  const bindings = redo ? [...keyed, { keys: 'mod+Y', action: redo }] : keyed
  const items = bindings.map(({ keys, action }): HotkeyItem => {
    const withModifier = keys.startsWith('mod+')
    const run = (event: KeyboardEvent) => {
      if (action.enabled === false) return
      if (!withModifier && (!singleKeys || dialog !== null || isTaken(event.target))) return
      event.preventDefault()
      action.run()
    }
    return [keys, run, { preventDefault: false }]
  })
  // Also from switches, lists and fields: what is set there holds at once.
  useHotkeys(items, ['TEXTAREA'])
}

const typingFields =
  'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="range"])'
const layers = '[role="menu"], [role="dialog"], [role="listbox"]'

/** Whether a key belongs to what has the focus: a field that is typed into, or a layer with keys of its own. */
function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${typingFields}, ${layers}`) !== null
}

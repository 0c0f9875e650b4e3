// The keys of the page's actions. Keys without a modifier rest while something is typed, and can be switched off.
import { useEffect, useEffectEvent } from 'react'
import { canBeSwitchedOff, isSingleKey } from '../format/keys'
import { useDialog } from '../state/dialogs'
import type { PageAction } from '../state/pageAction'
import { isComposing, isPress } from '../ui/keyPress'
import { useSingleKeys } from '../ui/useSingleKeys'

export function useShortcuts(actions: readonly PageAction[]): void {
  const [singleKeys] = useSingleKeys()
  const { dialog } = useDialog()
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event)) return
    const redo = actions.find(({ id }) => id === 'redo')
    const keyed = actions.flatMap((action) => (action.keys ? [{ keys: action.keys, action }] : []))
    const bindings = redo ? [...keyed, { keys: 'mod+Y', action: redo }] : keyed
    const pressed = bindings.find(({ keys }) => isPress(keys, event))
    if (!pressed || pressed.action.enabled === false) return
    const { keys, action } = pressed
    if (!singleKeys && canBeSwitchedOff(keys)) return
    // A key held down repeats; nobody means to pin twenty times.
    if (isSingleKey(keys) && (dialog !== null || event.repeat || belongsTo(event.target, taking))) return
    if (!isSingleKey(keys) && belongsTo(event.target, writing)) return
    event.preventDefault()
    action.run()
  })
  // Also from switches, lists and fields: what is set there holds at once.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.documentElement.addEventListener('keydown', listen)
    return () => document.documentElement.removeEventListener('keydown', listen)
  }, [])
}

const textFields = 'textarea, [contenteditable="true"]'

/** What takes keys for itself: a field that is typed into, a list that is searched by letters, a layer over the page. */
const taking = `${textFields}, select, input:not([type="checkbox"], [type="radio"], [type="range"]), [role="menu"], [role="dialog"], [role="listbox"]`

/** Where words are written: undo takes back the typing there. Numbers and dates are choices, and hold as they are typed. */
const writing = `${textFields}, input:is([type="text"], [type="search"], :not([type])):not([inputmode="numeric"], [inputmode="decimal"])`

/** Whether a key belongs to what has the focus. */
function belongsTo(target: EventTarget | null, owners: string): boolean {
  return target instanceof Element && target.closest(owners) !== null
}

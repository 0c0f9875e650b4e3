// What can be done from anywhere on the page: the keys, and the dialogs that they open.
import { Dialogs } from './Dialogs'
import { useActions } from './useActions'
import { useShortcuts } from './useShortcuts'

export function Actions() {
  const actions = useActions()
  useShortcuts(actions)
  return <Dialogs actions={actions} />
}

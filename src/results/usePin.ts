// Pins the page's scenario under the name that it has now, and says where it went.
import { useAnnouncements } from '../state/announcements'
import { nextPin } from '../state/pins'
import { useChoices, useScenarioActions } from '../state/useScenarioStore'
import { scenarioName } from './scenarioNames'
import { useWorkspace } from './Workspace'

export function usePin(): () => void {
  const { dataset } = useWorkspace()
  const choices = useChoices((present) => present)
  const { pin, undo } = useScenarioActions()
  const { announce } = useAnnouncements()
  return () => {
    const letter = nextPin(choices)
    const replaced = choices.pins[letter]
    const name = scenarioName(dataset, choices)
    pin(name)
    const place = letter.toUpperCase()
    const instead = replaced ? `, in place of “${scenarioName(dataset, replaced)}”` : ''
    announce(`Pinned “${name}” as ${place}${instead}.`, undo)
  }
}

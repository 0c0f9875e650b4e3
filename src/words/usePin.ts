// Pins the page's scenario under the name that it has now, and says where it went.

import { useWorkspace } from '../results/Workspace'
import { useAnnouncements } from '../state/announcements'
import { nextPin } from '../state/pins'
import { useReadChoices, useScenarioActions } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import { scenarioName } from './scenarioNames'

export function usePin(): () => void {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const { pin, undo } = useScenarioActions()
  const { announce } = useAnnouncements()
  return () => {
    const choices = readChoices()
    const letter = nextPin(choices)
    const replaced = choices.pins[letter]
    const name = scenarioName(dataset, choices)
    pin(name)
    const place = letter.toUpperCase()
    const said = replaced
      ? t('Pinned “{name}” as {place}, in place of “{replaced}”.', {
          name,
          place,
          replaced: scenarioName(dataset, replaced),
        })
      : t('Pinned “{name}” as {place}.', { name, place })
    announce(said, undo)
  }
}

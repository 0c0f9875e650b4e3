// Pins a scenario beside the page's own and says where it went; where no place is free, it asks which one gives way.
import { joinSentences } from '../format/sentences'
import { useWorkspace } from '../results/Workspace'
import { useAnnouncements } from '../state/announcements'
import type { NamedScenario, PinLetter } from '../state/choices'
import { useDialog } from '../state/dialogs'
import { freePlace } from '../state/pins'
import { useReadChoices, useScenarioActions } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import { scenarioName } from './scenarioNames'

/** Pins the page's scenario under the name that it has now. */
export function usePin(): () => void {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const pinScenario = usePinScenario()
  return () => {
    const choices = readChoices()
    const { preset, scenario } = choices
    pinScenario({ name: scenarioName(dataset, choices), preset, scenario })
  }
}

/** Pins any scenario: in the first free place, or in the one that the reader gives up for it. `more` is said with it. */
export function usePinScenario(): (scenario: NamedScenario, ...more: (string | null)[]) => void {
  const readChoices = useReadChoices()
  const pinAt = usePinAt()
  const { askForPlace } = useDialog()
  const { announce } = useAnnouncements()
  return (scenario, ...more) => {
    const place = freePlace(readChoices())
    if (place) {
      pinAt(place, scenario, ...more)
      return
    }
    askForPlace(scenario)
    const said = joinSentences(...more)
    if (said !== '') announce(said)
  }
}

/** Pins a scenario in a place, whatever stood there, with the way back. */
export function usePinAt(): (place: PinLetter, scenario: NamedScenario, ...more: (string | null)[]) => void {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const { pin, undo } = useScenarioActions()
  const { announce } = useAnnouncements()
  return (letter, scenario, ...more) => {
    const replaced = readChoices().pins[letter]
    pin(scenario, letter)
    const pinned = { name: scenarioName(dataset, scenario), place: letter.toUpperCase() }
    const said = replaced
      ? t('Pinned “{name}” as {place}, in place of “{replaced}”.', {
          ...pinned,
          replaced: scenarioName(dataset, replaced),
        })
      : t('Pinned “{name}” as {place}.', pinned)
    announce(joinSentences(said, ...more), undo)
  }
}

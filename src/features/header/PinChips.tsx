// The scenarios that are pinned beside the page's own, B and C: to compare with, and to unpin. On a narrow screen the scenario menu has them.
import { CloseButton, Tooltip } from '@mantine/core'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import { type PinLetter, pinLetters } from '../../state/choices'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { scenarioInWords } from '../../words/scenarioNames'
import styles from './Header.module.css'
import { useGoTo } from './useGoTo'

export interface Pinned {
  letter: PinLetter
  /** The letter as it is written. */
  place: string
  name: string
}

/** What is pinned, in order. */
export function usePinned(): Pinned[] {
  const { dataset } = useWorkspace()
  const pins = useChoices((choices) => choices.pins)
  return pinLetters.flatMap((letter) => {
    const pin = pins[letter]
    return pin ? [{ letter, place: letter.toUpperCase(), name: scenarioInWords(dataset, pin) }] : []
  })
}

/** Takes a pin away, and says so with the way back. */
export function useUnpin(): (pinned: Pinned) => void {
  const { unpin, undo } = useScenarioActions()
  const { announce } = useAnnouncements()
  return ({ letter, place, name }) => {
    unpin(letter)
    announce(t('Unpinned “{name}” from {place}.', { name, place }), undo)
  }
}

export function PinChips() {
  const pinned = usePinned()
  const unpin = useUnpin()
  const goTo = useGoTo()
  return pinned.map((pin) => (
    <span key={pin.letter} className={styles.chip}>
      <Tooltip label={t('Compare with {place}: {name}', { ...pin })}>
        <button type="button" className={styles.chipName} onClick={() => goTo('compare')}>
          <strong>{pin.place}</strong> <span className={styles.chipText}>{pin.name}</span>
        </button>
      </Tooltip>
      <CloseButton
        aria-label={t('Unpin {place}: {name}', { ...pin })}
        className={styles.chipEnd}
        size={34}
        iconSize={14}
        onClick={() => unpin(pin)}
      />
    </span>
  ))
}

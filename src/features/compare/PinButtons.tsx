// What can be done with a pinned scenario: make it the page's own, or take it away; both with the way back.

import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import type { PinLetter } from '../../state/choices'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import type { Compared } from '../../words/comparison'
import { scenarioName } from '../../words/scenarioNames'
import styles from './compare.module.css'

interface PinButtonsProps {
  letter: PinLetter
  here: Compared
  /** Called where the place has just become empty. */
  onGone: () => void
}

export function PinButtons({ letter, here: { place, name }, onGone }: PinButtonsProps) {
  const { dataset } = useWorkspace()
  const own = useChoices((choices) => choices)
  const { swapPin, unpin, undo } = useScenarioActions()
  const { announce } = useAnnouncements()
  return (
    <>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          swapPin(letter)
          announce(t('“{name}” is now A, “{own}” is {place}.', { name, own: scenarioName(dataset, own), place }), undo)
        }}
      >
        {t('Open as A')}
      </button>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          unpin(letter)
          announce(t('Unpinned “{name}” from {place}.', { name, place }), undo)
          onGone()
        }}
      >
        {t('Unpin')}
      </button>
    </>
  )
}

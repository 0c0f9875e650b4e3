// What can be done with a pinned scenario: make it the page's own, or take it away; both with the way back.
import type { Compared } from '../../results/comparison'
import { scenarioName } from '../../results/scenarioNames'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import type { PinLetter } from '../../state/choices'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
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
          announce(`“${name}” is now A, “${scenarioName(dataset, own)}” is ${place}.`, undo)
        }}
      >
        Open as A
      </button>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          unpin(letter)
          announce(`Unpinned “${name}” from ${place}.`, undo)
          onGone()
        }}
      >
        Unpin
      </button>
    </>
  )
}

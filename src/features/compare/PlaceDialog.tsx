// Asks which of the pinned scenarios gives way to another one; nothing is replaced unasked.
import { Modal } from '@mantine/core'
import '@mantine/core/styles/Modal.css'
import { useWorkspace } from '../../results/Workspace'
import { pinLetters } from '../../state/choices'
import { useDialog } from '../../state/dialogs'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { scenarioName } from '../../words/scenarioNames'
import { usePinAt } from '../../words/usePin'
import styles from './placeDialog.module.css'

export function PlaceDialog() {
  const { dataset } = useWorkspace()
  const { pinning, closeDialog } = useDialog()
  const pins = useChoices((choices) => choices.pins)
  const pinAt = usePinAt()
  if (!pinning) return null
  return (
    <Modal.Root
      opened
      onClose={closeDialog}
      size={440}
      centered
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content, overlay: styles.overlay, body: styles.body }}
    >
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <Modal.Title className={styles.title}>{t('Which pinned scenario gives way?')}</Modal.Title>
          <p className={styles.text}>
            {t('Both places are taken. “{name}” takes the place of:', { name: scenarioName(dataset, pinning) })}
          </p>
          {pinLetters.map((letter) => {
            const pin = pins[letter]
            return pin ? (
              <button
                key={letter}
                type="button"
                className={styles.choice}
                onClick={() => {
                  closeDialog()
                  pinAt(letter, pinning)
                }}
              >
                <span className={styles.letter}>{letter.toUpperCase()}</span> <span>{scenarioName(dataset, pin)}</span>
              </button>
            ) : null
          })}
          <button type="button" className={styles.cancel} data-autofocus onClick={closeDialog}>
            {t('Cancel, keep both')}
          </button>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

export default PlaceDialog

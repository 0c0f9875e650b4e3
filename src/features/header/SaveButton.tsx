// Keeps the page's scenario: opens what is saved, which begins with the form to save. On a narrow screen the scenario menu has it.
import { Tooltip } from '@mantine/core'
import { useDialog } from '../../state/dialogs'
import { t } from '../../texts/translate'
import styles from './Header.module.css'

export function SaveButton() {
  const { openDialog } = useDialog()
  return (
    <span className={styles.roomOnly}>
      <Tooltip label={t('Save this scenario, or open a saved one')}>
        <button type="button" className={styles.textButton} onClick={() => openDialog('saved')}>
          {t('Save')}
        </button>
      </Tooltip>
    </span>
  )
}

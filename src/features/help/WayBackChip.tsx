// The way back to a dialog that was left to look at something: in the corner of the screen until it is used or dismissed.
import { CloseButton } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { type Dialog, useDialog } from '../../state/dialogs'
import { t } from '../../texts/translate'
import styles from './aside.module.css'

const names: Record<Dialog, string> = {
  actions: t('Back to the actions'),
  questions: t('Back to the questions'),
  saved: t('Back to the saved scenarios'),
  deck: t('Back to the decks'),
  share: t('Back to sharing'),
  tour: t('Back to the tour'),
  print: t('Back to printing'),
  place: t('Back to the choice of a place'),
}

export function WayBackChip() {
  const { wayBack, goBack, dropWayBack } = useDialog()
  if (!wayBack) return null
  return (
    <div className={`${styles.aside} ${styles.wayBack}`}>
      <button type="button" className={styles.button} onClick={goBack}>
        <IconArrowLeft size={16} stroke={1.75} aria-hidden="true" />
        {names[wayBack.dialog]}
      </button>
      <CloseButton
        aria-label={t('Dismiss “{name}”', { name: names[wayBack.dialog] })}
        size={36}
        iconSize={16}
        onClick={dropWayBack}
      />
    </div>
  )
}

// Copies the address, which holds the whole state.
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconLink } from '@tabler/icons-react'
import styles from './Header.module.css'

export function CopyLinkButton() {
  const clipboard = useClipboard({ timeout: 2000 })
  const label = clipboard.error ? 'Copy it from the address bar' : clipboard.copied ? 'Link copied' : 'Copy link'
  return (
    <button
      type="button"
      className={styles.textButton}
      aria-label={label}
      onClick={() => clipboard.copy(window.location.href)}
    >
      <span className={styles.wideOnly} aria-live="polite">
        {label}
      </span>
      <span className={styles.narrowOnly}>
        {clipboard.copied ? <IconCheck size={20} stroke={1.75} /> : <IconLink size={20} stroke={1.75} />}
      </span>
    </button>
  )
}

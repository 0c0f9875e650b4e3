// Copies the address, which holds the whole state.
import { useClipboard } from '@mantine/hooks'
import styles from './Header.module.css'

export function CopyLinkButton() {
  const clipboard = useClipboard({ timeout: 2000 })
  const label = clipboard.error ? 'Copy it from the address bar' : clipboard.copied ? 'Link copied' : 'Copy link'
  return (
    <button type="button" className={styles.textButton} onClick={() => clipboard.copy(window.location.href)}>
      <span aria-live="polite">{label}</span>
    </button>
  )
}

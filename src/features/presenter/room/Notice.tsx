// What the browser refused to the stage, in words, with the way around it.
import styles from './room.module.css'

export interface StageNotice {
  text: string
  /** Opens by hand what the browser did not. */
  link: string | null
}

export function Notice({ notice: { text, link }, onClose }: { notice: StageNotice; onClose: () => void }) {
  return (
    <div role="alert" className={styles.notice}>
      <span>
        {text}{' '}
        {link ? (
          <a href={link} target="_blank" rel="noreferrer" onClick={onClose}>
            the speaker’s window
          </a>
        ) : null}
      </span>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  )
}

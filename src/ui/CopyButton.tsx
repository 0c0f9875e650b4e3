// A button that copies a text: says that it did, and where the browser refuses, shows the text to copy by hand.
import { useRef, useState } from 'react'
import { t } from '../texts/translate'
import styles from './CopyButton.module.css'

interface CopyButtonProps {
  label: string
  /** What is copied, for a screen reader, where the label alone does not say it. */
  name?: string
  text: string
  /** Whether parts of the text are still to come: until then it is not copied. */
  waiting?: boolean
  /** Puts a text on the clipboard; false where the browser refuses. */
  copy: (text: string) => Promise<boolean>
}

/** `text` is the text that was copied: a later change takes the word back, but a browser that refuses still does. */
interface Answer {
  text: string
  copied: boolean
}

export function CopyButton({ label, name, text, waiting = false, copy }: CopyButtonProps) {
  const [answer, setAnswer] = useState<Answer | null>(null)
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label={name}
        aria-disabled={waiting || undefined}
        onClick={async () => {
          if (!waiting) setAnswer({ text, copied: await copy(text) })
        }}
      >
        {label}
      </button>
      <span role="status" className={styles.status}>
        {answer?.copied && answer.text === text ? t('Copied') : ''}
      </span>
      {answer && !answer.copied ? <ByHand text={text} what={name ?? label} /> : null}
    </>
  )
}

function ByHand({ text, what }: { text: string; what: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div className={styles.byHand}>
      <p role="alert">
        {t(
          'This browser did not let the page copy. The text stands here: select it and copy it with the keyboard or by a long press.',
        )}
      </p>
      <textarea
        ref={field}
        readOnly
        aria-label={t('{what}: the text to copy by hand', { what })}
        rows={Math.min(8, text.split('\n').length + 1)}
        value={text}
        onFocus={() => field.current?.select()}
      />
    </div>
  )
}

// A text to take away: to read, to select, to copy; where the browser refuses the clipboard, selected and said so.
import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { copyText } from '../../exports/clipboard'
import { t } from '../../texts/translate'
import styles from './share.module.css'

interface CopyFieldProps {
  label: string
  text: string
  /** What the button says; it names what is copied. */
  copyLabel: string
  rows: number
}

type Copied = 'not yet' | 'done' | 'refused'

const words: Record<Copied, string> = {
  'not yet': '',
  done: t('Copied.'),
  refused: t(
    'The browser did not allow copying. The text is selected: press Ctrl or Cmd and C, or on a phone press and hold it.',
  ),
}

export function CopyField({ label, text, copyLabel, rows }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<Copied>('not yet')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has not been copied yet
  useEffect(() => setCopied('not yet'), [text])
  const copy = async () => {
    const done = await copyText(text)
    setCopied(done ? 'done' : 'refused')
    if (done) return
    field.current?.focus()
    field.current?.select()
  }
  return (
    <div className={styles.field}>
      <Textarea
        ref={field}
        label={<span>{label}</span>}
        value={text}
        rows={rows}
        readOnly
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        classNames={{ input: styles.text, label: styles.label }}
      />
      <div className={styles.row}>
        <Button variant="default" className={styles.button} onClick={() => void copy()}>
          {copyLabel}
        </Button>
        <span role="status" className={styles.said}>
          {words[copied]}
        </span>
      </div>
    </div>
  )
}

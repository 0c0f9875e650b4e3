// A labeled field of the deck drawer: a line, a text, or a choice.
import { type ChangeEvent, type ReactNode, useId, useState } from 'react'
import styles from './fields.module.css'

interface TextFieldProps {
  label: string
  value: string
  longest: number
  onText: (text: string) => void
  placeholder?: string
  /** What to know about the field, or what is wrong with it. */
  hint?: string
  /** Lines of a long text; a single line without. */
  lines?: number
}

export function TextField({ label, value, longest, onText, placeholder, hint, lines }: TextFieldProps) {
  const id = useId()
  const shared = {
    id,
    maxLength: longest,
    placeholder,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    ...useDraft(value, onText),
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea rows={lines} {...shared} /> : <input type="text" {...shared} />}
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}

/**
 * The text of a field while it is being typed, which never waits for what the deck makes of it: `onText` gets every
 * change, and once the field is left it shows what was kept.
 */
function useDraft(kept: string, onText: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  return {
    value: draft ?? kept,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setDraft(target.value)
      onText(target.value)
    },
    onBlur: () => setDraft(null),
  }
}

interface SelectFieldProps {
  label: string
  value: string
  onPick: (value: string) => void
  /** The options, in groups where they have any. */
  children: ReactNode
}

export function SelectField({ label, value, onPick, children }: SelectFieldProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {children}
      </select>
    </div>
  )
}

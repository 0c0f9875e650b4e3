// A date, typed or picked; what is not a date in range is held in the field, marked, and goes no further.
import { useEffect, useId, useState } from 'react'
import { formatDate } from '../format/dates'
import { t } from '../texts/translate'
import styles from './DateField.module.css'
import unseen from './unseen.module.css'
import { useHeldKey } from './useHeldKey'

interface DateFieldProps {
  label: string
  /** `YYYY-MM-DD` */
  value: string
  min: string
  max: string
  onChange: (date: string) => void
  /** After a change, or after all that a held key did. */
  onChangeEnd?: () => void
  hideLabel?: boolean
  /** Leaves out the date in words, where it stands beside the field already. */
  hideWords?: boolean
}

export function DateField({
  label,
  value,
  min,
  max,
  onChange,
  onChangeEnd = () => {},
  hideLabel = false,
  hideWords = false,
}: DateFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState(value)
  const { settle, keys } = useHeldKey(onChangeEnd)
  useEffect(() => setDraft(value), [value])
  const valid = draft >= min && draft <= max && /^\d{4}-\d{2}-\d{2}$/.test(draft)
  const take = (text: string) => {
    setDraft(text)
    if (text < min || text > max || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return
    onChange(text)
    settle()
  }
  return (
    <span className={styles.field}>
      <label htmlFor={id} className={hideLabel ? unseen.unseen : styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={styles.input}
        value={draft}
        min={min}
        max={max}
        aria-invalid={!valid}
        {...keys}
        onChange={({ target }) => take(target.value)}
        onBlur={() => setDraft(value)}
      />
      <span className={styles.note} role={valid ? undefined : 'alert'}>
        {valid
          ? hideWords
            ? null
            : formatDate(value)
          : t('not from {min} to {max}; kept {kept}', {
              min: formatDate(min),
              max: formatDate(max),
              kept: formatDate(value),
            })}
      </span>
    </span>
  )
}

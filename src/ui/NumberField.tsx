// A number as people write it. It is taken whole, by Enter or on leaving; what is not read or not allowed is said, and the value stays.
import { type KeyboardEvent, useId, useState } from 'react'
import { formatExactly } from '../format/numbers'
import { readNumber } from '../format/readNumber'
import { t } from '../texts/translate'
import styles from './NumberField.module.css'
import { useHeldKey } from './useHeldKey'

interface NumberFieldProps {
  /** Names the field, where no `<label>` does by its id. */
  label?: string
  id?: string
  value: number
  /** The unit that is understood beside plain numbers, as `readNumber` knows it. */
  unit: string
  /** The unit as it stands behind the field. */
  unitText: string
  /** What an arrow key adds. */
  step: number
  /** Why a number is not allowed, as a phrase; null where it is. */
  faultOf: (value: number) => string | null
  onChange: (value: number) => void
  /** After a change, or after all that a held arrow key did. */
  onChangeEnd?: () => void
}

const directions: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

export function NumberField({
  label,
  id,
  value,
  unit,
  unitText,
  step,
  faultOf,
  onChange,
  onChangeEnd = () => {},
}: NumberFieldProps) {
  const faultId = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const { settle, keys } = useHeldKey(onChangeEnd)
  const shown = formatExactly(value)
  const [typedOver, setTypedOver] = useState(value)
  if (typedOver !== value) {
    // A value from elsewhere takes the place of what was typed.
    setTypedOver(value)
    setDraft(null)
    setFault(null)
  }

  const read = (text: string) => {
    const { value: number, fault: unread } = readNumber(text, unit)
    return number === undefined ? { fault: unread } : { number, fault: faultOf(number) }
  }
  /** Takes what is typed; false where it is refused. */
  const take = (): boolean => {
    if (draft === null || draft === shown) return true
    const { number, fault: found } = read(draft)
    setFault(found)
    if (number === undefined || found !== null) return false
    setDraft(null)
    if (number !== value) {
      onChange(number)
      settle()
    }
    return true
  }
  const stepBy = (change: number) => {
    const from = draft === null ? value : (read(draft).number ?? value)
    // Without the dust of binary fractions.
    const next = Number((from + change).toPrecision(12))
    if (faultOf(next) !== null) return
    setDraft(null)
    setFault(null)
    onChange(next)
    settle()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // An input method takes Enter for itself while it composes.
    if (event.nativeEvent.isComposing) return
    const direction = directions[event.key]
    if (direction !== undefined) {
      event.preventDefault()
      stepBy(direction * step)
    } else if (event.key === 'Enter') {
      take()
    } else if (event.key === 'Escape' && draft !== null) {
      // Of what is typed, not of what the field lies in.
      event.stopPropagation()
      setDraft(null)
      setFault(null)
    }
  }
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={styles.input}
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : faultId}
        value={draft ?? shown}
        {...keys}
        onChange={({ target }) => {
          setDraft(target.value)
          setFault(null)
        }}
        onKeyDown={press}
        onBlur={() => {
          take()
          setDraft(null)
        }}
      />
      <span className={styles.unit}>{unitText}</span>
      {fault === null ? null : (
        <p id={faultId} role="alert" className={styles.fault}>
          {t('{fault}; kept {kept}', { fault, kept: shown })}
        </p>
      )}
    </>
  )
}

// The choice of the indicator by which events, states and assumptions are compared.
import { useId } from 'react'
import styles from './why.module.css'

interface IndicatorSelectProps {
  /** What stands before the choice. */
  label: string
  /** Accessible name, where the label alone does not say it. */
  name?: string
  options: readonly { id: string; text: string }[]
  value: string
  onPick: (id: string) => void
  compact?: boolean
}

export function IndicatorSelect({ label, name, options, value, onPick, compact = false }: IndicatorSelectProps) {
  const id = useId()
  return (
    <span className={styles.indicator} data-compact={compact}>
      <label htmlFor={id}>{label}</label>
      <select id={id} aria-label={name} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  )
}

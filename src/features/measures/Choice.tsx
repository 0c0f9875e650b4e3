// A labeled choice from a list, with or without an entry for all.
import styles from './addLever.module.css'

interface ChoiceProps {
  label: string
  value: string
  options: readonly { id: string; name: string }[]
  /** Name of the entry for all, whose value is `*`. */
  all?: string
  onChange: (id: string) => void
}

export function Choice({ label, value, options, all, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {all ? <option value="*">{all}</option> : null}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

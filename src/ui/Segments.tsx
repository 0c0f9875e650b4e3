// A choice of one among few, side by side; radio buttons to keyboard and screen reader.
import { useId } from 'react'
import styles from './Segments.module.css'
import unseen from './unseen.module.css'

interface SegmentsProps {
  /** What is chosen: the accessible name of the choice. */
  legend: string
  /** Whether the legend stands before the choice. */
  named?: boolean
  /** One that is `off` cannot be picked; its label says why. */
  options: readonly { value: string; label: string; off?: boolean }[]
  value: string
  onPick: (value: string) => void
}

export function Segments({ legend, named = false, options, value, onPick }: SegmentsProps) {
  const name = useId()
  return (
    <fieldset className={styles.segments}>
      <legend className={unseen.unseen}>{legend}</legend>
      {named ? (
        <span className={styles.legend} aria-hidden="true">
          {legend}
        </span>
      ) : null}
      <span className={styles.row}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.off}
              onChange={() => onPick(option.value)}
            />
            <span title={option.label.length > 20 ? option.label : undefined}>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}

// The field of the threshold: a number with its unit; what it refuses is marked and goes no further.
import { useEffect, useId, useState } from 'react'
import type { ThresholdKind } from '../../results/thresholds'
import { useScenarioActions } from '../../state/useScenarioStore'
import styles from './why.module.css'

export function ThresholdField({ kind, value }: { kind: ThresholdKind; value: number }) {
  const { show, beginGesture, endGesture } = useScenarioActions()
  const [draft, setDraft] = useState(String(value))
  const id = useId()
  useEffect(() => setDraft(String(value)), [value])
  const isFine = (text: string) => text !== '' && Number(text) >= 0 && Number(text) <= kind.max
  // What is typed between focus and blur is one step of undo.
  return (
    <span className={styles.threshold}>
      <label htmlFor={id}>{kind.label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={0}
        max={kind.max}
        step={kind.step}
        value={draft}
        aria-invalid={!isFine(draft)}
        onFocus={beginGesture}
        onBlur={() => {
          endGesture()
          setDraft(String(value))
        }}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value)
          if (isFine(currentTarget.value)) show({ threshold: Number(currentTarget.value) })
        }}
      />
      <span>{kind.unit}</span>
    </span>
  )
}

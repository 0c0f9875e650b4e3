// The field of an assumption: takes any value that the model allows; what it refuses is marked and goes no further.

import { NumberInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { unitName } from '../../format/units'
import type { Parameter } from '../../model/dataset'
import { parameterFault } from '../../state/scenarioFaults'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './assumptions.module.css'

export function AssumptionField({ parameter, value }: { parameter: Parameter; value: number }) {
  const { id, label, unit, value: central } = parameter
  const { setParameter } = useScenarioActions()
  const [draft, setDraft] = useState<number | string>(value)
  useEffect(() => setDraft(value), [value])
  const refused = typeof draft !== 'number' || parameterFault(id, draft) !== null
  return (
    <NumberInput
      className={styles.number}
      size="xs"
      aria-label={t('{label}, in {unit}', { label, unit: unitName(unit) })}
      value={draft}
      error={refused}
      hideControls
      allowNegative={false}
      decimalScale={6}
      onChange={(next) => {
        setDraft(next)
        if (typeof next === 'number' && !parameterFault(id, next)) setParameter(id, next === central ? null : next)
      }}
      onBlur={() => setDraft(value)}
    />
  )
}

// The field of the threshold, between the words before and behind it.
import { useId } from 'react'
import { formatExactly } from '../../format/numbers'
import type { ThresholdKind } from '../../results/metrics/metric'
import { useOneStep } from '../../state/useOneStep'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { NumberField } from '../../ui/NumberField'
import styles from './why.module.css'

export function ThresholdField({ kind, value }: { kind: ThresholdKind; value: number }) {
  const { show } = useScenarioActions()
  const gesture = useOneStep()
  const id = useId()
  return (
    <span className={styles.threshold}>
      <label htmlFor={id}>{kind.label}</label>
      <NumberField
        id={id}
        value={value}
        unit={kind.unit}
        unitText={kind.unitText}
        step={kind.step}
        faultOf={(number) =>
          number < 0
            ? t('it cannot be negative')
            : number > kind.max
              ? t('it must be at most {most}', { most: formatExactly(kind.max) })
              : null
        }
        onChange={(threshold) => gesture.during(() => show({ threshold }))}
        onChangeEnd={gesture.end}
      />
    </span>
  )
}

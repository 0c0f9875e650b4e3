// The size of a lever: a slider and a field; one drag, or one number that is typed, is one step of undo.
import { useState } from 'react'
import { formatPlain, formatWhole } from '../../format/numbers'
import { unitName } from '../../format/units'
import { type Lever, scales, shownSize, sizeFromShown } from '../../results/measures'
import { useOneStep } from '../../state/useOneStep'
import { t } from '../../texts/translate'
import { NumberField } from '../../ui/NumberField'
import { ValueSlider } from '../../ui/ValueSlider'
import styles from './levers.module.css'
import { useSetLever } from './useSetLever'

interface LeverSizeProps {
  lever: Lever
  /** Name of the lever, which names both controls. */
  name: string
}

export function LeverSize({ lever, name }: LeverSizeProps) {
  const { step, usual, most, unit: unitId } = scales[lever.kind]
  const unit = unitName(unitId)
  const setLever = useSetLever()
  const gesture = useOneStep()
  const value = shownSize(lever)
  // A soft maximum: it grows with a larger value and then holds still, so that nothing jumps under the thumb.
  const [top, setTop] = useState(Math.max(usual, Math.ceil(value)))
  if (value > top) setTop(Math.ceil(value))
  const change = (shown: number) => gesture.during(() => setLever(lever, sizeFromShown(lever.kind, shown)))
  return (
    <div className={styles.size}>
      <ValueSlider
        label={name}
        // Not from 0: a lever of size 0 is none, and would vanish under the hand.
        min={step}
        max={top}
        step={step}
        value={value}
        describe={t('{value} {unit}', { value: formatPlain(value), unit }, 'size, read out with its unit')}
        onChange={change}
        onChangeEnd={gesture.end}
      />
      <NumberField
        label={t('{name}, in {unit}', { name, unit })}
        value={value}
        unit={unitId}
        unitText={unit}
        step={1}
        faultOf={(shown) =>
          shown > 0 && shown <= most
            ? null
            : t('it must be more than 0 and at most {most}', { most: formatWhole(most) })
        }
        onChange={change}
        onChangeEnd={gesture.end}
      />
    </div>
  )
}

// The size of a lever: a slider and a field; one drag, or one stay in the field, is one step of undo.
import { NumberInput, Slider } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatPlain } from '../../format/numbers'
import { unitName } from '../../format/units'
import { type Lever, scales, shownSize, sizeFromShown } from '../../results/levers'
import { useOneStep } from '../../state/useOneStep'
import { t } from '../../texts/translate'
import styles from './levers.module.css'
import { useSetLever } from './useSetLever'

interface LeverSizeProps {
  lever: Lever
  /** Name of the lever, which names both controls. */
  name: string
}

export function LeverSize({ lever, name }: LeverSizeProps) {
  const { step, usual, unit: unitId } = scales[lever.kind]
  const unit = unitName(unitId)
  const setLever = useSetLever()
  const gesture = useOneStep()
  const value = shownSize(lever)
  // A soft maximum: it grows with a larger value and then holds still, so that nothing jumps under the thumb.
  const [top, setTop] = useState(Math.max(usual, Math.ceil(value)))
  if (value > top) setTop(Math.ceil(value))
  return (
    <div className={styles.size}>
      <Slider
        className={styles.slider}
        classNames={{ thumb: styles.thumb, track: styles.track }}
        size={6}
        thumbSize={16}
        // Not from 0: a lever of size 0 is none, and would vanish under the hand.
        min={step}
        max={top}
        step={step}
        value={value}
        label={null}
        thumbLabel={name}
        thumbValueText={t('{value} {unit}', { value: formatPlain(value), unit })}
        onChange={(shown) => gesture.during(() => setLever(lever, sizeFromShown(lever.kind, shown)))}
        onChangeEnd={gesture.end}
      />
      <SizeField lever={lever} name={name} />
      <span className={styles.unit}>{unit}</span>
    </div>
  )
}

/** Takes any size that the model allows; what it refuses is marked and goes no further. */
function SizeField({ lever, name }: LeverSizeProps) {
  const { most, unit } = scales[lever.kind]
  const setLever = useSetLever()
  const gesture = useOneStep()
  const value = shownSize(lever)
  const [draft, setDraft] = useState<number | string>(value)
  useEffect(() => setDraft(value), [value])
  const isAllowed = (shown: number | string): shown is number => typeof shown === 'number' && shown > 0 && shown <= most
  return (
    <NumberInput
      className={styles.number}
      size="xs"
      aria-label={t('{name}, in {unit}', { name, unit: unitName(unit) })}
      value={draft}
      error={!isAllowed(draft)}
      hideControls
      allowNegative={false}
      decimalScale={2}
      onChange={(shown) => {
        setDraft(shown)
        if (isAllowed(shown)) gesture.during(() => setLever(lever, sizeFromShown(lever.kind, shown)))
      }}
      onBlur={() => {
        gesture.end()
        setDraft(value)
      }}
    />
  )
}

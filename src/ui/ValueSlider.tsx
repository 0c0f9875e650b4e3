// A slider: one drag, and one hold of a key, is one change that ends once.
import { Slider, type SliderProps } from '@mantine/core'
import { useHeldKey } from './useHeldKey'
import styles from './ValueSlider.module.css'

interface ValueSliderProps extends Pick<SliderProps, 'min' | 'max' | 'step' | 'marks' | 'startPointValue'> {
  /** Names it. */
  label: string
  value: number
  /** The value in words, for a screen reader. */
  describe: string
  onChange: (value: number) => void
  onChangeEnd: () => void
}

export function ValueSlider({ label, describe, onChangeEnd, ...scale }: ValueSliderProps) {
  const { settle, keys } = useHeldKey(onChangeEnd)
  return (
    <div {...keys}>
      <Slider
        className={styles.slider}
        classNames={{ thumb: styles.thumb, track: styles.track, mark: styles.mark }}
        size={6}
        thumbSize={16}
        label={null}
        thumbLabel={label}
        thumbValueText={describe}
        // The library says that each repetition of a held key ends the change.
        onChangeEnd={settle}
        {...scale}
      />
    </div>
  )
}

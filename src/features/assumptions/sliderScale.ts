// The scale of an assumption's slider: its range, stretched to hold a value set outside it.
import type { Parameter } from '../../model/dataset'

interface SliderScale {
  min: number
  max: number
  step: number
  /** Low, central and high. */
  marks: { value: number }[]
}

const stepsPerRange = 100

/** A step of 1, 2 or 5 times a power of ten, at most a hundredth of the range, so that values stay readable. */
function roundStep(range: number): number {
  const raw = range / stepsPerRange
  const power = 10 ** Math.floor(Math.log10(raw))
  const factor = raw / power
  return (factor >= 5 ? 5 : factor >= 2 ? 2 : 1) * power
}

/** An assumption without a range gets one from 0 to twice its value, so that it too can be tried. */
export function sliderScale({ low, value: central, high }: Parameter, value: number): SliderScale {
  const fixed = low === high
  const min = Math.min(fixed ? 0 : low, value)
  const top = fixed ? (central === 0 ? 1 : 2 * central) : high
  const max = Math.max(top, value)
  const marks = fixed ? [central] : [...new Set([low, central, high])]
  return { min, max, step: roundStep(max - min), marks: marks.map((mark) => ({ value: mark })) }
}

// One assumption: a slider over its range, a field for any value the model allows, its basis, and a reset.
import { formatExactly, formatPlain } from '../../format/numbers'
import { unitName } from '../../format/units'
import { breachOf, parameterBounds } from '../../model/bounds'
import type { Parameter } from '../../model/dataset'
import { useOneStep } from '../../state/useOneStep'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { NumberField } from '../../ui/NumberField'
import { ValueSlider } from '../../ui/ValueSlider'
import { basisName } from '../../words/figures/basis'
import styles from './assumptions.module.css'

interface AssumptionControlProps {
  parameter: Parameter
  /** What it comes to at its low and its high; null where that is not known. */
  effect?: string | null
}

export function AssumptionControl({ parameter, effect = null }: AssumptionControlProps) {
  const { id, label, unit, value: central } = parameter
  const set = useChoices((choices) => choices.scenario.parameters?.[id])
  const { setParameter, show } = useScenarioActions()
  const gesture = useOneStep()
  const value = set ?? central
  const scale = sliderScale(parameter, value)
  const departs = set !== undefined
  const change = (next: number) => gesture.during(() => setParameter(id, next === central ? null : next))
  return (
    <div id={`assumption-${id}`} className={styles.assumption} data-departs={departs}>
      <div className={styles.head}>
        <button type="button" className={styles.label} onClick={() => show({ figure: `parameter/${id}` })}>
          {label}
        </button>
        <span className={styles.basis}>{basisName(parameter.basis)}</span>
      </div>
      <div className={styles.controls}>
        <ValueSlider
          {...scale}
          label={label}
          value={value}
          startPointValue={central}
          describe={t(
            '{amount} {unit}',
            { amount: formatPlain(value), unit: unitName(unit) },
            'value, read out with its unit',
          )}
          onChange={change}
          onChangeEnd={gesture.end}
        />
        <NumberField
          label={t('{label}, in {unit}', { label, unit: unitName(unit) })}
          value={value}
          unit={unit}
          unitText={unitName(unit)}
          step={scale.step}
          faultOf={(number) => refuse(parameter, number)}
          onChange={change}
          onChangeEnd={gesture.end}
        />
      </div>
      {effect ? <p className={styles.effect}>{effect}</p> : null}
      <p className={styles.range}>
        {parameter.low === parameter.high
          ? t('fixed at {value}', { value: formatPlain(central) })
          : `${formatPlain(parameter.low)} – ${formatPlain(central)} – ${formatPlain(parameter.high)}`}
        {value < parameter.low || value > parameter.high ? <strong>{t('outside our range')}</strong> : null}
        {departs ? (
          <button type="button" className={styles.reset} onClick={() => setParameter(id, null)}>
            {t('back to {value}', { value: formatPlain(central) })}
          </button>
        ) : null}
      </p>
    </div>
  )
}

/** Why the model cannot compute with a value; null where it can. */
function refuse({ id }: Parameter, value: number): string | null {
  const limits = parameterBounds(id)
  switch (breachOf(value, limits)) {
    case null:
      return null
    case 'negative':
      return t('it cannot be negative')
    case 'zero':
      return t('it must be more than 0')
    default:
      return t('it must be from {least} to {most}', {
        least: formatExactly(limits.least),
        most: formatExactly(limits.most),
      })
  }
}

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

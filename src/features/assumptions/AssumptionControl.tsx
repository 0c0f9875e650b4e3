// One assumption: a slider over its range, a field for any value the model allows, its basis, and a reset.

import { Slider } from '@mantine/core'
import { formatPlain } from '../../format/numbers'
import { unitName } from '../../format/units'
import type { Parameter } from '../../model/dataset'
import { basisName } from '../../results/figures/basis'
import { useOneStep } from '../../state/useOneStep'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { AssumptionField } from './AssumptionField'
import styles from './assumptions.module.css'
import { sliderScale } from './sliderScale'

export function AssumptionControl({ parameter }: { parameter: Parameter }) {
  const { id, label, unit, value: central } = parameter
  const set = useChoices((choices) => choices.scenario.parameters?.[id])
  const { setParameter, show } = useScenarioActions()
  const gesture = useOneStep()
  const value = set ?? central
  const { min, max, step, marks } = sliderScale(parameter, value)
  const departs = set !== undefined
  return (
    <div id={`assumption-${id}`} className={styles.assumption} data-departs={departs}>
      <div className={styles.head}>
        <button type="button" className={styles.label} onClick={() => show({ figure: `parameter/${id}` })}>
          {label}
        </button>
        <span className={styles.basis}>{basisName(parameter.basis)}</span>
      </div>
      <div className={styles.controls}>
        <Slider
          className={styles.slider}
          classNames={{ thumb: styles.thumb, track: styles.track, mark: styles.mark }}
          size={6}
          thumbSize={16}
          min={min}
          max={max}
          step={step}
          value={value}
          startPointValue={central}
          marks={marks}
          label={null}
          thumbLabel={label}
          thumbValueText={() => t('{amount} {unit}', { amount: formatPlain(value), unit: unitName(unit) })}
          onChange={(next) => gesture.during(() => setParameter(id, next === central ? null : next))}
          onChangeEnd={gesture.end}
        />
        <AssumptionField parameter={parameter} value={value} />
        <span className={styles.unit}>{unitName(unit)}</span>
      </div>
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

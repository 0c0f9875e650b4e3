// A place without a scenario: pin the page's own there, or a preset.
import { useId, useState } from 'react'
import { useWorkspace } from '../../results/Workspace'
import { type Letter, presetScenario } from '../../state/choices'
import { freePlace } from '../../state/pins'
import { openingPresetOf, presetsOf } from '../../state/presets'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { usePin, usePinScenario } from '../../words/usePin'
import styles from './compare.module.css'

interface EmptyProps {
  letter: Letter
  /** Called where the place has just been filled. */
  onFilled: () => void
}

export function EmptyPlace({ letter, onFilled }: EmptyProps) {
  // Pins go to the first free place, so only that one offers them.
  const isNext = useChoices(freePlace) === letter
  const pin = usePin()
  return (
    <>
      <p className={styles.letterLine}>
        <span className={styles.letterFree}>{letter.toUpperCase()}</span>
        <span>{isNext ? t('free') : t('free, for a third scenario')}</span>
      </p>
      {isNext ? (
        <div className={styles.offers}>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              pin()
              onFilled()
            }}
          >
            {t('Pin this scenario (P)')}
          </button>
          <PresetOffer onFilled={onFilled} />
        </div>
      ) : null}
    </>
  )
}

function PresetOffer({ onFilled }: Pick<EmptyProps, 'onFilled'>) {
  const { dataset } = useWorkspace()
  const pinScenario = usePinScenario()
  const own = useChoices((choices) => choices.preset)
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const selectId = useId()
  const presets = presetsOf(dataset)
  const [picked, setPicked] = useState(presets.find(({ id }) => id !== own)?.id ?? openingPresetOf(dataset))
  const preset = presets.find(({ id }) => id === picked)
  if (!preset) return null
  return (
    <div className={styles.presetOffer}>
      <label htmlFor={selectId}>{t('or a preset')}</label>
      <select id={selectId} className={styles.select} value={picked} onChange={({ target }) => setPicked(target.value)}>
        {presets.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          // As loading a preset does: the page's date stays unless the preset names one.
          const scenario = { ...presetScenario(dataset, preset.id), asOf: preset.scenario.asOf ?? asOf }
          pinScenario({ name: null, preset: preset.id, scenario })
          onFilled()
        }}
      >
        {t('Pin it')}
      </button>
    </div>
  )
}

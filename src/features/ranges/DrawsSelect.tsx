// Chooses how many draws the ranges rest on; a choice of the page, so it is in the address.
import { useId } from 'react'
import { formatWhole } from '../../format/numbers'
import { drawCounts } from '../../state/choices'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './ranges.module.css'

export function DrawsSelect() {
  const id = useId()
  const draws = useChoices((choices) => choices.view.draws)
  const { show } = useScenarioActions()
  return (
    <span className={styles.draws}>
      <label htmlFor={id}>{t('Draws')}</label>
      <select id={id} value={draws} onChange={({ target }) => show({ draws: Number(target.value) })}>
        {drawCounts.map((count) => (
          <option key={count} value={count}>
            {formatWhole(count)}
          </option>
        ))}
      </select>
    </span>
  )
}

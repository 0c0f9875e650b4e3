// One lever in force: its name, its size, what it does now, how often it helps, and the way out.
import { CloseButton } from '@mantine/core'
import { writeLever } from '../../results/leverNames'
import type { Lever } from '../../results/levers'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { LeverSize } from './LeverSize'
import styles from './levers.module.css'
import { writeExposures, writeVehicles } from './leverText'
import { RegretMark } from './RegretMark'
import type { LeverEffects } from './useLeverEffects'
import { useSetLever } from './useSetLever'

interface LeverRowProps {
  lever: Lever
  effects: LeverEffects
  /** Share (0 to 1) of draws in which it helps; undefined while it is not known. */
  helps: number | undefined
  onRemoved: () => void
}

export function LeverRow({ lever, effects, helps, onRemoved }: LeverRowProps) {
  const { dataset } = useWorkspace()
  const setLever = useSetLever()
  const name = writeLever(dataset, lever)
  const without = effects.without.get(lever.key)
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <LeverSize lever={lever} name={name} />
      <p className={styles.effect}>
        {without
          ? t(
              '{vehicles}. {exposures}.',
              {
                vehicles: writeVehicles(effects.now, without),
                exposures: writeExposures(dataset, effects.now, without),
              },
              'vehicles at risk, and exposures',
            )
          : null}
      </p>
      <RegretMark share={helps} />
      <CloseButton
        className={styles.remove}
        size={28}
        aria-label={t('Remove: {name}', { name })}
        onClick={() => {
          setLever(lever, null)
          onRemoved()
        }}
      />
    </li>
  )
}

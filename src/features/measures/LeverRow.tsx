// One lever in force: its name, its size, what it does now, how often it helps, and the way out.
import { CloseButton } from '@mantine/core'
import { noRegretShare } from '../../model/regret'
import { writeLever } from '../../results/measureNames'
import type { Lever } from '../../results/measures'
import { useWorkspace } from '../../results/Workspace'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { LeverSize } from './LeverSize'
import styles from './levers.module.css'
import { writeExposures, writeHelp, writeVehicles } from './leverText'
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
              'vehicles unbuilt, and exposures',
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

/** `share` (0 to 1) of draws in which the lever helps; undefined while it is not known. */
function RegretMark({ share }: { share: number | undefined }) {
  if (share === undefined) return <span className={styles.help}>{t('not drawn yet')}</span>
  const noRegret = share >= noRegretShare
  return (
    <span className={styles.help}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <circle className={noRegret ? styles.full : styles.ring} cx="7" cy="7" r="6" />
        {noRegret ? <path className={styles.check} d="M3.8 7.2 6.2 9.5 10.2 4.8" /> : null}
      </svg>
      <span>
        {noRegret
          ? tNode(
              '{noRegret}, {help}',
              { noRegret: <strong>{t('No regret')}</strong>, help: writeHelp(share) },
              'no regret, and how often it helps',
            )
          : writeHelp(share)}
      </span>
    </span>
  )
}

// A number or name in a text that opens its provenance.

import type { ReactNode } from 'react'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './marks.module.css'

export function FigureLink({ figure, children }: { figure: string; children: ReactNode }) {
  const { show } = useScenarioActions()
  return (
    <button type="button" className={styles.figure} onClick={() => show({ figure })}>
      {children}
      <span className={styles.unseen}>{t(', where this comes from')}</span>
    </button>
  )
}

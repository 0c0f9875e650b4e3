// The place of a step on the stage: in sight, or laid out in full but out of sight and reach, ready to be shown.
import type { ReactNode } from 'react'
import styles from './scene.module.css'

export function SceneSlot({ label, shown, children }: { label: string; shown: boolean; children: ReactNode }) {
  return (
    <section className={styles.scene} data-shown={shown} inert={!shown} aria-hidden={!shown} aria-label={label}>
      {children}
    </section>
  )
}

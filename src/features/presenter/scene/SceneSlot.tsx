// The place of a step on the stage: in sight, or laid out in full but out of sight and reach, ready to be shown.
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import styles from './scene.module.css'

export function SceneSlot({ label, shown, children }: { label: string; shown: boolean; children: ReactNode }) {
  // On a narrow screen a step scrolls, and what scrolls must be within reach of the keyboard.
  const scrolls = useMediaQuery('(max-width: 700px)', false) && shown
  return (
    <section
      className={styles.scene}
      data-shown={shown}
      inert={!shown}
      aria-hidden={!shown}
      aria-label={label}
      {...(scrolls ? { tabIndex: 0 } : {})}
    >
      {children}
    </section>
  )
}

// All steps of the deck, each a way straight to it.

import { t } from '../../../texts/translate'
import { useTitles } from '../useTitles'
import type { DeskProps } from './desk'
import styles from './speaker.module.css'

export function DeskSteps({ deck: { steps }, presentation: { step }, send }: DeskProps) {
  const titleOf = useTitles()
  return (
    <section className={styles.part} aria-label={t('Steps')}>
      <h2>{t('Steps')}</h2>
      <ol className={styles.steps}>
        {steps.map((one, index) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={index + 1 === step ? 'step' : undefined}
              onClick={() => send({ type: 'go', step: index + 1 })}
            >
              <span className={styles.number}>{index + 1}</span> {titleOf(one, null)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

// The moves of the stage, from the speaker's window.

import { t } from '../../../texts/translate'
import { queryBefore } from '../presentation'
import type { DeskProps } from './desk'
import styles from './speaker.module.css'

export function StageButtons({ deck: { steps }, presentation, send }: DeskProps) {
  const { step, black, pointer, replaying, question } = presentation
  return (
    <div role="toolbar" aria-label={t('Stage')} className={styles.buttons}>
      <button type="button" disabled={step === 1 && !question} onClick={() => send({ type: 'back' })}>
        {t('Back')}
      </button>
      <button
        type="button"
        className={styles.main}
        disabled={step === steps.length && !black}
        onClick={() => send({ type: 'next', at: Date.now() })}
      >
        {t('Next')}
      </button>
      <button type="button" aria-pressed={black} onClick={() => send({ type: 'black' })}>
        {t('Black-out')}
      </button>
      <button type="button" aria-pressed={pointer !== null} onClick={() => send({ type: 'pointer' })}>
        {t('Pointer')}
      </button>
      <button
        type="button"
        disabled={queryBefore(steps, presentation) === null || question !== null}
        onClick={() => send({ type: 'replay' })}
      >
        {t(replaying === null ? 'Replay the last change' : 'Stop the replay')}
      </button>
    </div>
  )
}

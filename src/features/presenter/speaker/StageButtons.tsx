// The moves of the stage, from the speaker's window, and the hand that points there.
import { type PointerEvent, useRef } from 'react'
import { t } from '../../../texts/translate'
import { type Point, placeIn } from '../pointer'
import { choicesBefore } from '../presentation'
import styles from './speaker.module.css'
import type { DeskProps } from './useRoom'

export function StageButtons({ deck: { steps }, presentation, send }: DeskProps) {
  const { step, black, pointing, replaying, question } = presentation
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
      <button type="button" aria-pressed={pointing} onClick={() => send({ type: 'pointer' })}>
        {t('Pointer')}
      </button>
      <button
        type="button"
        disabled={choicesBefore(steps, presentation) === null || question !== null}
        onClick={() => send({ type: 'replay' })}
      >
        {t(replaying === null ? 'Replay the last change' : 'Stop the replay')}
      </button>
    </div>
  )
}

/** A small field that stands for the stage: moving over it moves the pointer in the room. */
export function PointingPad({ point }: { point: (to: Point) => void }) {
  const waiting = useRef(false)
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>) => {
    if (waiting.current) return
    const to = placeIn(currentTarget.getBoundingClientRect(), clientX, clientY)
    waiting.current = true
    // Once a frame is as often as the room can show it.
    requestAnimationFrame(() => {
      waiting.current = false
      point(to)
    })
  }
  return (
    <div className={styles.pad} onPointerMove={follow} onPointerDown={follow}>
      {t('Move here to point in the room')}
    </div>
  )
}

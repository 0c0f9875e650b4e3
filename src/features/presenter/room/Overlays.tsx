// What can lie over a step: the keys of the stage, the dark, and what the browser refused to it.
import { useEffect, useRef } from 'react'
import { tNode } from '../../../texts/tNode'
import { t } from '../../../texts/translate'
import { stageKeys } from '../keys'
import type { Command, Presentation } from '../presentation'
import styles from './room.module.css'

interface Refusal {
  kind: 'refusal'
  text: string
  /** Opens by hand what the browser did not. */
  link: string | null
}

/** What the browser refused, or that the deck has ended. */
export type StageNotice = Refusal | { kind: 'end' }

interface OverlaysProps {
  presentation: Presentation
  send: (command: Command) => void
  notice: StageNotice | null
  onCloseNotice: () => void
  onFirst: () => void
  onLeave: () => void
}

export function Overlays(props: OverlaysProps) {
  const { presentation, send, notice, onCloseNotice, onFirst, onLeave } = props
  const { help, black } = presentation
  return (
    <>
      {help ? <KeysHelp onClose={() => send({ type: 'help' })} /> : null}
      {black ? <BlackOut onLift={() => send({ type: 'black' })} /> : null}
      {notice?.kind === 'refusal' ? <Notice notice={notice} onClose={onCloseNotice} /> : null}
      {notice?.kind === 'end' ? <EndOfDeck onFirst={onFirst} onLeave={onLeave} /> : null}
    </>
  )
}

function KeysHelp({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    close.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <div role="dialog" aria-label={t('Keys of the stage')} className={styles.help}>
      <div className={styles.helpInner}>
        <h2>{t('Keys of the stage')}</h2>
        <dl>
          {stageKeys.map(({ move, does, written }) => (
            <div key={move}>
              <dt>{written}</dt>
              <dd>{does}</dd>
            </div>
          ))}
          <div>
            <dt>{t('↑, ↓, =', undefined, 'keys')}</dt>
            <dd>{t('While the room is asked: lock its guess as up, down or unchanged')}</dd>
          </div>
        </dl>
        <p>
          {t(
            'A clicker’s keys work as they are. On a touch screen, swipe, or tap the right half to go on and the left half to go back.',
          )}
        </p>
        <button type="button" ref={close} onClick={onClose}>
          {t('Close')}
        </button>
      </div>
    </div>
  )
}

/** The dark over the stage: nothing to look at but the one who speaks. */
function BlackOut({ onLift }: { onLift: () => void }) {
  return (
    <div role="dialog" aria-label={t('Black-out')} className={styles.black}>
      <button type="button" className={styles.lift} onClick={onLift}>
        {t('Show the step again')}
      </button>
    </div>
  )
}

/** After the last step: that it was the last, and the two ways on from it. */
function EndOfDeck({ onFirst, onLeave }: Pick<OverlaysProps, 'onFirst' | 'onLeave'>) {
  return (
    <div role="alert" className={styles.notice} data-at="end">
      <span>{t('That was the last step.')}</span>
      <button type="button" onClick={onFirst}>
        {t('Back to step 1')}
      </button>
      <button type="button" onClick={onLeave}>
        {t('Leave the stage')}
      </button>
    </div>
  )
}

/** What the browser refused, in words, with the way around it. */
function Notice({ notice: { text, link }, onClose }: { notice: Refusal; onClose: () => void }) {
  return (
    <div role="alert" className={styles.notice}>
      <span>
        {link
          ? tNode(
              '{notice} {link}',
              {
                notice: text,
                link: (
                  <a href={link} target="_blank" rel="noreferrer" onClick={onClose}>
                    {t('the speaker’s window')}
                  </a>
                ),
              },
              'notice, and a link at its end',
            )
          : text}
      </span>
      <button type="button" onClick={onClose}>
        {t('Close')}
      </button>
    </div>
  )
}

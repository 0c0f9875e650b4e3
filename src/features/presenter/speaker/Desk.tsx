// The speaker's desk: drawn from what the room says of itself; every control asks the room, and shows what it answers.
import { useState } from 'react'
import type { Deck } from '../../../state/deck'
import { useChoices } from '../../../state/useScenarioStore'
import { t } from '../../../texts/translate'
import { IllustrativeMark } from '../../../ui/IllustrativeMark'
import { hasLine } from '../channel'
import { openPresentation } from '../presentation'
import { useTitles } from '../useTitles'
import { DeskClock } from './DeskClock'
import { DeskGuess } from './DeskGuess'
import { DeskSwitches } from './DeskSwitches'
import { NowAndNext } from './NowAndNext'
import { PointingPad, StageButtons } from './StageButtons'
import styles from './speaker.module.css'
import { useDeskKeys } from './useDeskKeys'
import { type DeskProps, type Room, useRoom } from './useRoom'

export function Desk({ deck }: { deck: Deck }) {
  const room = useRoom(deck.id)
  const step = useChoices(({ view }) => view.step)
  useDeskKeys(deck, room)
  const presentation = room.state ?? openPresentation(Math.min(step, deck.steps.length))
  const at = { deck, presentation, send: room.send }
  return (
    <main className={styles.desk}>
      <header className={styles.head}>
        <h1>
          {t('Speaker')} <span>{deck.name}</span>
        </h1>
        <IllustrativeMark />
        <DeskClock timer={presentation.timer} send={room.send} />
      </header>
      <Answering room={room} />
      <div className={styles.columns}>
        <div>
          <NowAndNext {...at} />
          <StageButtons {...at} />
          <DeskGuess {...at} />
          {presentation.pointing ? <PointingPad point={room.point} /> : null}
          <DeskSteps {...at} />
        </div>
        <div>
          <DeskSwitches {...at} />
        </div>
      </div>
    </main>
  )
}

/** All steps of the deck, each a way straight to it. */
function DeskSteps({ deck: { steps }, presentation: { step }, send }: DeskProps) {
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

/** Whether anybody hears what is done here. */
function Answering({ room: { answering } }: { room: Room }) {
  const [joins] = useState(hasLine)
  if (!joins) {
    return (
      <p role="alert" className={styles.silent}>
        {t('This browser cannot join two windows. Present with the keys of the stage itself.')}
      </p>
    )
  }
  if (answering === 'yes') return null
  if (answering === 'unheard') return <p role="status">{t('Waiting for the room’s window…')}</p>
  return (
    <p role="alert" className={styles.silent}>
      {lacks[answering]}
    </p>
  )
}

const lacks: Record<Exclude<Room['answering'], 'yes' | 'unheard'>, string> = {
  no: t(
    'The room’s window is not answering. Nothing done here shows there until its stage is open again, in this browser and on this deck.',
  ),
  elsewhere: t('The room’s window presents another deck. Nothing done here shows there until it is on this one again.'),
  unread: t(
    'The room’s window answers in a form that this window cannot read. One of the two is of another version of the page: load both again.',
  ),
}

// The stage on a deck: the step that is shown with its neighbors at hand, what lies over it, and its keys.
import { useReducedMotion } from '@mantine/hooks'
import { useCallback, useDeferredValue, useState } from 'react'
import { useStore } from 'zustand'
import type { Deck } from '../../../state/deck'
import { t } from '../../../texts/translate'
import { BlackOut } from './BlackOut'
import { Controls } from './Controls'
import { KeysHelp } from './KeysHelp'
import { Notice, type StageNotice } from './Notice'
import { Pointer } from './Pointer'
import { QuestionPanel } from './QuestionPanel'
import { RangesAhead } from './RangesAhead'
import styles from './room.module.css'
import { Scenes } from './Scenes'
import { Told } from './Told'
import { useFullScreen } from './useFullScreen'
import { useRoomLine } from './useRoomLine'
import { useSpeakerWindow } from './useSpeakerWindow'
import { useStageKeys } from './useStageKeys'
import { useStageMoves } from './useStageMoves'
import { useStageSend } from './useStageSend'
import { useStageStore } from './useStageStore'
import { useStirred } from './useStirred'
import { useTouch } from './useTouch'
import { useWakeLock } from './useWakeLock'

export function Stage({ deck }: { deck: Deck }) {
  const store = useStageStore(deck)
  const send = useStageSend(store)
  const [notice, setNotice] = useState<StageNotice | null>(null)
  const refuse = useCallback((text: string) => setNotice({ text, link: null }), [])
  const refuseWindow = useCallback((link: string) => setNotice({ text: windowRefusal, link }), [])
  const fullScreen = useFullScreen(refuse)
  const openSpeaker = useSpeakerWindow(deck, store, refuseWindow)
  const move = useStageMoves({
    deck,
    store,
    send,
    toggleFullScreen: fullScreen.toggle,
    leaveFullScreen: fullScreen.leave,
    openSpeaker,
  })
  const act: typeof move = useCallback(
    (wanted) => {
      if (wanted === 'escape' && notice) setNotice(null)
      else move(wanted)
    },
    [move, notice],
  )
  const { stirred, stir } = useStirred()
  useRoomLine(store, deck.id, send)
  useStageKeys(store, act, useReducedMotion())
  useWakeLock()
  const touch = useTouch(
    () => act('next'),
    () => act('back'),
  )
  const presentation = useStore(store, (state) => state.presentation)
  const { black, help, question, guess } = presentation
  const open = !black && !help
  const settled = useDeferredValue(true, false)
  return (
    <main
      className={styles.stage}
      data-stirred={stirred}
      data-pointing={presentation.pointer !== null}
      onPointerMove={stir}
      {...touch}
    >
      {settled ? <RangesAhead deck={deck} /> : null}
      <Scenes deck={deck} presentation={presentation} inSight={open && question === null} />
      {question && open ? (
        <QuestionPanel deck={deck} presentation={presentation} question={question} guess={guess} send={send} />
      ) : null}
      <Told deck={deck} presentation={presentation} />
      <Pointer store={store} send={send} />
      {open ? <Controls presentation={presentation} deck={deck} isFull={fullScreen.isFull} act={act} /> : null}
      {help ? <KeysHelp onClose={() => send({ type: 'help' })} /> : null}
      {black ? <BlackOut onLift={() => send({ type: 'black' })} /> : null}
      {notice ? <Notice notice={notice} onClose={() => setNotice(null)} /> : null}
    </main>
  )
}

const windowRefusal = t(
  'The browser did not open the speaker’s window. Allow windows of this page, or open it by hand:',
)

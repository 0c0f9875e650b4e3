// The stage on a deck: the step that is shown with its neighbors at hand, what lies over it, and its keys.
import { useReducedMotion } from '@mantine/hooks'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Deck } from '../../../state/deck'
import { t } from '../../../texts/translate'
import unseen from '../../../ui/unseen.module.css'
import { openPointerWay } from '../pointer'
import { isAtEnd, type Presentation } from '../presentation'
import { useTitles } from '../useTitles'
import { Controls } from './Controls'
import { Overlays, type StageNotice } from './Overlays'
import { Pointer } from './Pointer'
import { QuestionPanel } from './QuestionPanel'
import styles from './room.module.css'
import { Scenes } from './Scenes'
import { useScreen } from './useScreen'
import { useSpeaker } from './useSpeaker'
import { useStage } from './useStage'
import { useStageKeys, useStageMoves } from './useStageMoves'
import { useTouch } from './useTouch'

export function Stage({ deck }: { deck: Deck }) {
  const { store, send } = useStage(deck)
  const [pointer] = useState(openPointerWay)
  const [notice, setNotice] = useState<StageNotice | null>(null)
  const refuse = useCallback((text: string) => setNotice({ kind: 'refusal', text, link: null }), [])
  const refuseWindow = useCallback((link: string) => setNotice({ kind: 'refusal', text: windowRefusal, link }), [])
  const fullScreen = useScreen(refuse)
  const openSpeaker = useSpeaker({ deck, store, send, pointer, onRefusal: refuseWindow })
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
      if (wanted === 'escape' && notice) return setNotice(null)
      if (wanted === 'next' && isAtEnd(deck.steps, store.getState().presentation)) return setNotice({ kind: 'end' })
      if (notice?.kind === 'end') setNotice(null)
      move(wanted)
    },
    [move, notice, deck, store],
  )
  useStageKeys(store, act, useReducedMotion())
  const presentation = useStore(store, (state) => state.presentation)
  const { black, help, question, guess, pointing } = presentation
  const open = !black && !help
  return (
    <Floor pointing={pointing} onNext={() => act('next')} onBack={() => act('back')}>
      <Scenes deck={deck} presentation={presentation} inSight={open && question === null} />
      {question && open ? (
        <QuestionPanel deck={deck} presentation={presentation} question={question} guess={guess} send={send} />
      ) : null}
      <Told deck={deck} presentation={presentation} />
      {pointing ? <Pointer way={pointer} /> : null}
      {open ? <Controls presentation={presentation} deck={deck} isFull={fullScreen.isFull} act={act} /> : null}
      <Overlays
        presentation={presentation}
        send={send}
        notice={notice}
        onCloseNotice={() => setNotice(null)}
        onFirst={() => act('first')}
        onLeave={() => move('escape')}
      />
    </Floor>
  )
}

const windowRefusal = t(
  'The browser did not open the speaker’s window. Allow windows of this page, or open it by hand:',
)

interface FloorProps {
  pointing: boolean
  onNext: () => void
  onBack: () => void
  children: ReactNode
}

/** What a hand moves over: apart from what stands on it, which a mouse that stirs and rests is not to draw anew. */
function Floor({ pointing, onNext, onBack, children }: FloorProps) {
  const { stirred, stir } = useStirred()
  return (
    <main
      className={styles.stage}
      data-stirred={stirred}
      data-pointing={pointing}
      onPointerMove={stir}
      {...useTouch(onNext, onBack)}
    >
      {children}
    </main>
  )
}

const restMs = 2500

/** Whether the mouse has just moved: controls and the cursor show themselves then, and leave the picture alone after. */
function useStirred(): { stirred: boolean; stir: () => void } {
  const [stirred, setStirred] = useState(false)
  const timer = useRef<number | undefined>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const stir = useCallback(() => {
    setStirred(true)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => setStirred(false), restMs)
  }, [])
  return { stirred, stir }
}

/** The step in words for those who do not see the stage turn. */
function Told({ deck: { steps }, presentation: { step, live, black } }: { deck: Deck; presentation: Presentation }) {
  const titleOf = useTitles()
  const now = steps[step - 1]
  return (
    <p role="status" className={unseen.unseen}>
      {now && !black
        ? t('Step {place} of {count}: {title}', { place: step, count: steps.length, title: titleOf(now, live) })
        : ''}
    </p>
  )
}

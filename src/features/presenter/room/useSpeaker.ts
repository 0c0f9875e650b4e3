// The room's ways to the speaker: the line, on which it obeys and says how it stands, and the window beside the stage.
import { useCallback, useEffect, useState } from 'react'
import { useWorkspace } from '../../../results/Workspace'
import { openingChoices } from '../../../state/choices'
import type { Deck } from '../../../state/deck'
import { encode } from '../../../state/urlCodec'
import { withLanguage } from '../../../state/urlLanguage'
import { language } from '../../../texts/catalog'
import { pageAddress } from '../../../words/useStamp'
import { openLine } from '../channel'
import type { PointerWay } from '../pointer'
import type { Command } from '../presentation'
import type { StageStore } from '../stageStore'

interface SpeakerInput {
  deck: Deck
  store: StageStore
  /** Carries out what the speaker asks for. */
  send: (command: Command) => void
  pointer: PointerWay
  /** Told of the link of a window that the browser did not open. */
  onRefusal: (link: string) => void
}

/** Keeps the line open; gives what opens the window. */
export function useSpeaker({ deck, store, send, pointer, onRefusal }: SpeakerInput): () => void {
  useRoomLine(store, deck.id, send, pointer)
  return useSpeakerWindow(deck, store, onRefusal)
}

/** How often the room gives a sign of life, ms. */
const heartbeatMs = 2000

/** Says how the room stands after each change and as a sign of life; where the speaker points is no change. */
function useRoomLine(store: StageStore, deck: string, send: (command: Command) => void, pointer: PointerWay): void {
  const { dataset } = useWorkspace()
  const [room] = useState(() => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`)
  useEffect(() => {
    const line = openLine(dataset, (message) => {
      if (message.from === 'room' || (message.room !== null && message.room !== room)) return
      if (message.from === 'pointer') return pointer.move(message.to)
      if (message.command) send(message.command)
      tell()
    })
    const tell = () => line?.say({ from: 'room', room, deck, state: store.getState().presentation })
    tell()
    const beating = window.setInterval(tell, heartbeatMs)
    const stop = store.subscribe(tell)
    return () => {
      stop()
      window.clearInterval(beating)
      line?.hangUp()
    }
  }, [dataset, store, deck, room, send, pointer])
}

/** Opens it in the language of the stage; a browser that refuses leaves a link to open it by hand. */
function useSpeakerWindow(deck: Deck, store: StageStore, onRefusal: (link: string) => void): () => void {
  const { dataset } = useWorkspace()
  useEffect(() => {
    // Its code is fetched with the stage, so that it opens where there is no network.
    void import('../SpeakerPage')
  }, [])
  return useCallback(() => {
    const opening = openingChoices(dataset)
    const { step } = store.getState().presentation
    const view = { ...opening.view, page: 'speaker' as const, deck: deck.id, step }
    // A browser that keeps nothing, or another window's choice since, would have it speak another language than the stage.
    const query = withLanguage(encode(dataset, { ...opening, view }), language)
    const link = `${pageAddress()}?${query}`
    const opened = window.open(link, 'lodestone-speaker', 'popup,width=1180,height=780')
    if (opened) opened.focus()
    else onRefusal(link)
  }, [dataset, deck.id, store, onRefusal])
}

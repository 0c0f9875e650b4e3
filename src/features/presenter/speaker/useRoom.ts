// The speaker's end of the line: how the room stands, whether it still answers, and the way to have it do something.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useWorkspace } from '../../../results/Workspace'
import type { Deck } from '../../../state/deck'
import { type Line, openLine } from '../channel'
import type { Message } from '../messages'
import type { Point } from '../pointer'
import type { Command, Presentation } from '../presentation'

/** A room that has given no sign for this long is asked for one, ms. A browser may hold back the signs of a hidden window. */
const silenceMs = 5000

/** A room that has not answered within this time, which is longer than from one sign to the next, is silent, ms. */
const answerMs = 2500

/** What there is to say where no room can be followed: none is heard, one is on another deck, one cannot be read. */
type Lack = 'no' | 'elsewhere' | 'unread'

export interface Room {
  /** As the room last said; null until it has spoken. */
  state: Presentation | null
  /** `unheard` until the room has had its time to answer. */
  answering: 'unheard' | 'yes' | Lack
  send: (command: Command) => void
  /** Has the pointer go to a place in the room. */
  point: (to: Point) => void
}

/** What every part of the speaker's desk is given. */
export interface DeskProps {
  deck: Deck
  presentation: Presentation
  send: (command: Command) => void
}

/** The room that presents a deck. Of several, the first that is heard; another only when that one is silent. */
export function useRoom(deck: string): Room {
  const { dataset } = useWorkspace()
  const [state, setState] = useState<Presentation | null>(null)
  const [answering, setAnswering] = useState<Room['answering']>('unheard')
  const line = useRef<Line | null>(null)
  const room = useRef<string | null>(null)
  useEffect(() => {
    let timer: number | undefined
    /** What was heard last of rooms that cannot be followed; told once the one that was followed has not answered. */
    let lack: Lack = 'no'
    let isTold = false
    const after = (ms: number, then: () => void) => {
      window.clearTimeout(timer)
      timer = window.setTimeout(then, ms)
    }
    const tellLack = () => {
      isTold = true
      setAnswering(lack)
      const forget = () => {
        lack = 'no'
        setAnswering(lack)
      }
      if (lack !== 'no') after(silenceMs, forget)
    }
    const ask = () => {
      // Whoever answers is followed: a room that was loaded again has another name.
      room.current = null
      after(answerMs, tellLack)
      line.current?.say({ from: 'speaker', room: null, command: null })
    }
    const wait = () => {
      lack = 'no'
      isTold = false
      after(silenceMs, ask)
    }
    const hearOther = (heard: Lack) => {
      lack = heard
      if (isTold) tellLack()
    }
    const hear = (message: Message) => {
      if (message.from !== 'room') return
      if (message.deck !== deck) return hearOther('elsewhere')
      if (room.current !== null && room.current !== message.room) return
      room.current = message.room
      setState(message.state)
      setAnswering('yes')
      wait()
    }
    line.current = openLine(dataset, hear, () => hearOther('unread'))
    line.current?.say({ from: 'speaker', room: null, command: null })
    wait()
    return () => {
      window.clearTimeout(timer)
      line.current?.hangUp()
      line.current = null
      room.current = null
    }
  }, [dataset, deck])
  const send = useCallback((command: Command) => {
    line.current?.say({ from: 'speaker', room: room.current, command })
  }, [])
  const point = useCallback((to: Point) => line.current?.say({ from: 'pointer', room: room.current, to }), [])
  return { state, answering, send, point }
}

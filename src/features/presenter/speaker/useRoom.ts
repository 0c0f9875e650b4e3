// The speaker's end of the line: how the room stands, whether it still answers, and the way to have it do something.
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Line, openLine } from '../channel'
import type { Command, Presentation } from '../presentation'

/** A room that has given no sign for this long does not answer any more, ms. */
const silenceMs = 5000

export interface Room {
  /** As the room last said; null until it has spoken. */
  state: Presentation | null
  /** `unheard` until the room has had its time to answer. */
  answering: 'unheard' | 'yes' | 'no'
  send: (command: Command) => void
}

/** The room that presents a deck. Of several, the first that is heard; another only when that one is silent. */
export function useRoom(deck: string): Room {
  const [state, setState] = useState<Presentation | null>(null)
  const [answering, setAnswering] = useState<Room['answering']>('unheard')
  const line = useRef<Line | null>(null)
  const room = useRef<string | null>(null)
  useEffect(() => {
    let silence: number | undefined
    const wait = () => {
      window.clearTimeout(silence)
      silence = window.setTimeout(() => {
        room.current = null
        setAnswering('no')
      }, silenceMs)
    }
    line.current = openLine((message) => {
      if (message.from !== 'room' || message.deck !== deck) return
      if (room.current !== null && room.current !== message.room) return
      room.current = message.room
      setState(message.state)
      setAnswering('yes')
      wait()
    })
    line.current?.say({ from: 'speaker', room: null, command: null })
    wait()
    return () => {
      window.clearTimeout(silence)
      line.current?.hangUp()
      line.current = null
      room.current = null
    }
  }, [deck])
  const send = useCallback((command: Command) => {
    line.current?.say({ from: 'speaker', room: room.current, command })
  }, [])
  return { state, answering, send }
}

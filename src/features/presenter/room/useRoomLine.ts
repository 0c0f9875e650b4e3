// The room's end of the line: it obeys the speaker, and says how it stands after each change and as a sign of life.
import { useEffect, useState } from 'react'
import { openLine } from '../channel'
import type { Command, Presentation } from '../presentation'
import type { StageStore } from '../stageStore'

/** How often the room gives a sign of life, ms. */
export const heartbeatMs = 2000

/** `send` carries out what the speaker asks for. */
export function useRoomLine(store: StageStore, deck: string, send: (command: Command) => void): void {
  const [room] = useState(() => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`)
  useEffect(() => {
    const line = openLine((message) => {
      if (message.from !== 'speaker' || (message.room !== null && message.room !== room)) return
      if (message.command) send(message.command)
      tell()
    })
    const tell = () => line?.say({ from: 'room', room, deck, state: store.getState().presentation })
    tell()
    const beating = window.setInterval(tell, heartbeatMs)
    const stop = store.subscribe((now, before) => {
      if (!onlyPointed(now.presentation, before.presentation)) tell()
    })
    return () => {
      stop()
      window.clearInterval(beating)
      line?.hangUp()
    }
  }, [store, deck, room, send])
}

/** Where the pointer is in the room is not worth a message for every pixel. */
function onlyPointed(now: Presentation, before: Presentation): boolean {
  if (now.pointer === before.pointer || !now.pointer || !before.pointer) return false
  return JSON.stringify({ ...now, pointer: null }) === JSON.stringify({ ...before, pointer: null })
}

// The screen that the stage stands on: kept awake while it is up, where the browser can, and filled when it is asked to,
// which a browser may refuse: then it says so, and the stage goes on as it is.
import { useCallback, useEffect, useState } from 'react'
import { t } from '../../../texts/translate'

interface FullScreen {
  isFull: boolean
  toggle: () => void
  leave: () => void
}

export function useScreen(onRefusal: (text: string) => void): FullScreen {
  useWakeLock()
  return useFullScreen(onRefusal)
}

const refusal = t(
  'The browser did not allow full screen. Its own menu may: often F11, or Control + Command + F on a Mac.',
)

function useFullScreen(onRefusal: (text: string) => void): FullScreen {
  const [isFull, setFull] = useState(() => isOn())
  useEffect(() => {
    const read = () => setFull(isOn())
    document.addEventListener('fullscreenchange', read)
    return () => document.removeEventListener('fullscreenchange', read)
  }, [])
  const leave = useCallback(() => {
    // Where leaving fails there is no full screen left to leave.
    if (isOn()) document.exitFullscreen().catch(() => setFull(isOn()))
  }, [])
  const toggle = useCallback(() => {
    if (isOn()) return leave()
    const root = document.documentElement
    if (typeof root.requestFullscreen !== 'function') return onRefusal(refusal)
    root.requestFullscreen().catch(() => onRefusal(refusal))
  }, [leave, onRefusal])
  return { isFull, toggle, leave }
}

function isOn(): boolean {
  return Boolean(document.fullscreenElement)
}

function useWakeLock(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | null = null
    let gone = false
    const take = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (gone) await lock.release()
      } catch {
        // Refused, as on a low battery: the screen may then sleep as it would anyway.
      }
    }
    void take()
    // The browser lets go of it when the window is hidden.
    document.addEventListener('visibilitychange', take)
    return () => {
      gone = true
      document.removeEventListener('visibilitychange', take)
      if (lock && !lock.released) void lock.release()
    }
  }, [])
}

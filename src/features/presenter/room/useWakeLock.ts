// Keeps the screen awake while the stage is up, where the browser can.
import { useEffect } from 'react'

export function useWakeLock(): void {
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

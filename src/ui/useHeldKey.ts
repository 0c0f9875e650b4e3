// A key that is held changes a control again and again: all of it is one change, which ends when the key is let go.
import { useMemo, useRef } from 'react'

interface HeldKey {
  /** After each change: ends it now, or with the key if one is held. */
  settle: () => void
  /** Of the control, or of what is around it. */
  keys: { onKeyDownCapture: () => void; onKeyUpCapture: () => void; onBlurCapture: () => void }
}

/** `onEnd` is told of the end, once for all that a held key did. Focus that leaves takes the key with it. */
export function useHeldKey(onEnd: () => void): HeldKey {
  const end = useRef(onEnd)
  end.current = onEnd
  return useMemo(() => {
    let held = false
    let changed = false
    const letGo = () => {
      held = false
      if (changed) end.current()
      changed = false
    }
    return {
      settle: () => {
        changed = true
        if (!held) letGo()
      },
      keys: {
        onKeyDownCapture: () => {
          held = true
        },
        onKeyUpCapture: letGo,
        onBlurCapture: letGo,
      },
    }
  }, [])
}

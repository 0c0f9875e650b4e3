// Full screen, which a browser may refuse: then it says so, and the stage goes on as it is.
import { useCallback, useEffect, useState } from 'react'
import { t } from '../../../texts/translate'

export interface FullScreen {
  isFull: boolean
  toggle: () => void
  leave: () => void
}

const refusal = t(
  'The browser did not allow full screen. Its own menu may: often F11, or Control + Command + F on a Mac.',
)

export function useFullScreen(onRefusal: (text: string) => void): FullScreen {
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

// Whether the mouse has just moved: controls and the cursor show themselves then, and leave the picture alone after.
import { useCallback, useEffect, useRef, useState } from 'react'

const restMs = 2500

export function useStirred(): { stirred: boolean; stir: () => void } {
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

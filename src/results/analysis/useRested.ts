// A value once it has rested: long work starts when the hand does not move any more.
import { startTransition, useEffect, useRef, useState } from 'react'

/**
 * The last value that has stayed the same for `ms` milliseconds. With `firstAtOnce` a change after as long a rest counts at
 * once: a single press is answered without a wait, and only those that follow close on it wait for the last.
 */
export function useRested<T>(value: T, ms: number, firstAtOnce = false): T {
  const [rested, setRested] = useState(value)
  const seen = useRef({ value, at: Number.NEGATIVE_INFINITY, isFirst: false })
  useEffect(() => {
    if (seen.current.value !== value) {
      const at = performance.now()
      seen.current = { value, at, isFirst: at - seen.current.at >= ms }
    }
    const wait = firstAtOnce && seen.current.isFirst ? 0 : ms
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), wait)
    return () => clearTimeout(timer)
  }, [value, ms, firstAtOnce])
  return rested
}

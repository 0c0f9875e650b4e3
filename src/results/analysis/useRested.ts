// A value once it has rested: long work starts when the hand does not move any more.
import { startTransition, useEffect, useState } from 'react'

/** The last value that has stayed the same for `ms` milliseconds. */
export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(() => value)), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return rested
}

// A small choice of how the panel is used, remembered for the visit: by this window alone, and no part of the scenario.
import { useEffect, useState } from 'react'
import { ifAllowed } from '../../browser/allowed'

/** A choice among a few words, as it was left in this window; where a browser keeps nothing, as it was opened. */
export function useVisitMemory<T extends string>(
  name: string,
  words: readonly T[],
  opening: T,
): [T, (choice: T) => void] {
  const key = `lodestone-events-${name}`
  const [choice, choose] = useState(() => {
    const kept = ifAllowed(() => window.sessionStorage.getItem(key))
    return words.find((word) => word === kept) ?? opening
  })
  useEffect(() => {
    ifAllowed(() => window.sessionStorage.setItem(key, choice))
  }, [key, choice])
  return [choice, choose]
}

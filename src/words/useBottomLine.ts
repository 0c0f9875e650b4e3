// The bottom line of given results, for React.
import { useMemo } from 'react'
import type { Ranges } from '../model/summary'
import type { Evaluated } from '../results/case'
import { writeBottomLine } from './bottomLine'
import type { Phrase } from './phrase'
import { localToday } from './today'

/** `ranges` are those of these very results; undefined before they are known. */
export function useBottomLine(state: Evaluated, ranges?: Ranges): Phrase[] {
  return useMemo(() => writeBottomLine({ ...state, ranges, today: localToday() }), [state, ranges])
}

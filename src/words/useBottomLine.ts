// The bottom line of given results, for React.
import { useMemo } from 'react'
import { isoDate } from '../model/calendar'
import type { Evaluated } from '../results/case'
import { writeBottomLine } from './bottomLine'
import type { Phrase } from './phrase'

/** The reader's own calendar date. */
export function localToday(): string {
  const now = new Date()
  return isoDate(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000))
}

export function useBottomLine(state: Evaluated): Phrase[] {
  return useMemo(() => writeBottomLine({ ...state, today: localToday() }), [state])
}

// The bottom line of given results, for React.
import { useMemo } from 'react'
import { isoDate } from '../model/calendar'
import { writeBottomLine } from './bottomLine'
import type { Phrase } from './phrase'
import type { Results } from './Results'
import { useWorkspace } from './Workspace'

/** The reader's own calendar date. */
export function localToday(): string {
  const now = new Date()
  return isoDate(Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000))
}

export function useBottomLine({ scenario, outcome }: Results): Phrase[] {
  const { dataset, network } = useWorkspace()
  return useMemo(
    () => writeBottomLine({ dataset, network, scenario, outcome, today: localToday() }),
    [dataset, network, scenario, outcome],
  )
}

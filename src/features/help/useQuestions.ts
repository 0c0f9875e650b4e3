// The questions, answered from the state of this moment.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { tradeQuery } from '../../data/queries'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useSettledResults } from '../../results/Results'
import type { Question } from '../../words/questions/question'
import { writeQuestions } from '../../words/questions/writeQuestions'

/** Ranges and observed exports join the answers once they are known; ranges of an earlier state stay out. */
export function useQuestions(): Question[] {
  const state = useSettledResults()
  const { data, stale } = useRanges()
  const trade = useQuery(tradeQuery()).data ?? null
  const ranges = data && !stale ? data : null
  return useMemo(() => writeQuestions({ ...state, ranges, trade }), [state, ranges, trade])
}

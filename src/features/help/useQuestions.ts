// The questions, answered from the state of this moment.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { tradeQuery } from '../../data/queries'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useQuestionFacts } from '../../results/analysis/useQuestionFacts'
import { useSettledCase } from '../../results/CaseProvider'
import type { Question } from '../../words/questions/question'
import { writeQuestions } from '../../words/questions/writeQuestions'

/** Ranges, observed exports and what else is worked out join the answers once known; those of an earlier state stay out. */
export function useQuestions(): Question[] {
  const state = useSettledCase()
  const { data, stale } = useRanges()
  const trade = useQuery(tradeQuery()).data ?? null
  const ranges = data && !stale ? data : null
  const { stopped, stocked, checks, exports } = useQuestionFacts()
  return useMemo(
    () => writeQuestions({ ...state, ranges, trade, stopped, stocked, checks, exports }),
    [state, ranges, trade, stopped, stocked, checks, exports],
  )
}

// What files are written from, as the page stands now.
import { useMemo } from 'react'
import type { Handout } from '../../exports/handout'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import { useChoices } from '../../state/useScenarioStore'
import { useBottomLine } from '../../words/useBottomLine'
import { useReferenceName } from '../../words/useReferenceName'
import { useStamp } from '../../words/useStamp'

export function useHandout(): Handout {
  const choices = useChoices((present) => present)
  const state = useSettledCase()
  const referenceName = useReferenceName()
  const stamp = useStamp()
  const phrases = useBottomLine(state)
  const { data, stale } = useRanges()
  // Ranges of earlier choices would belie the rest of the file.
  const ranges = data && !stale ? data : null
  return useMemo(() => {
    const bottomLine = phrases.map(({ text }) => text).join('')
    return { ...state, choices, referenceName, stamp, bottomLine, ranges }
  }, [choices, state, referenceName, stamp, phrases, ranges])
}

// What files are written from, as the page stands now.
import { useMemo } from 'react'
import type { Handout } from '../../exports/handout'
import { useRanges } from '../../results/analysis/useAnalyses'
import { useSettledResults } from '../../results/Results'
import { useBottomLine } from '../../results/useBottomLine'
import { useReferenceName } from '../../results/useReferenceName'
import { useStamp } from '../../results/useStamp'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'

export function useHandout(): Handout {
  const { network } = useWorkspace()
  const choices = useChoices((present) => present)
  const results = useSettledResults()
  const referenceName = useReferenceName()
  const stamp = useStamp()
  const phrases = useBottomLine(results)
  const { data, stale } = useRanges()
  // Ranges of earlier choices would belie the rest of the file.
  const ranges = data && !stale ? data : null
  return useMemo(() => {
    const { outcome, reference, referenceScenario } = results
    const bottomLine = phrases.map(({ text }) => text).join('')
    return { network, choices, outcome, reference, referenceScenario, referenceName, stamp, bottomLine, ranges }
  }, [network, choices, results, referenceName, stamp, phrases, ranges])
}

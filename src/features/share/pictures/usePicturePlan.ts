// The plan of a picture, from the page as it is.
import { useMemo } from 'react'
import { useRanges } from '../../../results/analysis/useAnalyses'
import { useSettledResults } from '../../../results/Results'
import { useReferenceName } from '../../../results/useReferenceName'
import { useChoices } from '../../../state/useScenarioStore'
import type { PageState, PictureKind, PicturePlan } from './pictureKinds'
import { planBoard } from './planBoard'
import { planCards } from './planCards'
import { planFigures } from './planFigures'
import { planFlows } from './planFlows'
import { planPath } from './planPaths'
import { planStops } from './planStops'

const plans: Record<PictureKind, (page: PageState) => PicturePlan | null> = {
  flows: planFlows,
  figures: planFigures,
  output: (page) => planPath('output', page),
  cover: (page) => planPath('cover', page),
  supply: (page) => planPath('supply', page),
  prices: (page) => planPath('prices', page),
  board: planBoard,
  cards: planCards,
  stops: planStops,
}

/** Null while what the picture shows is still being reckoned. */
export function usePicturePlan(kind: PictureKind): PicturePlan | null {
  const results = useSettledResults()
  const referenceName = useReferenceName()
  const view = useChoices((choices) => choices.view)
  const ranges = useRanges()
  const { data, stale } = ranges
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the ranges only what is drawn counts, not how far they are
  return useMemo(
    () => plans[kind]({ ...results, referenceName, view, ranges }),
    [kind, results, referenceName, view, data, stale],
  )
}

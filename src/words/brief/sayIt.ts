// Each headline figure in one hedged sentence that can be said aloud, with how the figure is known.
import type { Basis } from '../../model/dataset'
import type { Case } from '../../results/case'
import { headlineFigures } from '../../results/metrics/headlineFigures'
import type { Written } from '../../texts/translate'
import { describeFigure } from '../figures/describeFigure'

export interface SayItSentence {
  figure: string
  /** What the figure is: `Supply getting through`. */
  title: Written
  sentence: Written
  basis: Basis
  /** `rests on 41 assumptions and 4 reported figures`; null where the figure is no computed one. */
  restsOn: Written | null
}

/** One sentence for each headline figure, then the license clock where one runs; repeated ones once. */
export function sayItSentences(context: Case): SayItSentence[] {
  const ids = headlineFigures(context.dataset, context.outcome).map(({ metric }) => metric.id)
  return [...new Set([...ids, 'license-clock'])].flatMap((id) => {
    const description = describeFigure(id, context)
    if (!description?.sayIt) return []
    const { title, sayIt, basis } = description
    return [{ figure: id, title, sentence: sayIt, ...basis }]
  })
}

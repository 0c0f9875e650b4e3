// What every headline figure is drawn from.
import type { Counterfactual } from '../../model/cause'
import type { Outcome } from '../../model/outcome'
import type { Ranges } from '../../model/summary'
import type { Analysis } from '../../results/analysis/useAnalysis'

export interface HeadlineProps {
  outcome: Outcome
  reference: Outcome
  /** What the figures ahead hang on most; null where nothing matters. */
  cause: Counterfactual | null
  referenceName: string
  /** Ranges of our assumptions, as far as they are known. */
  analysis: Analysis<Ranges>
}

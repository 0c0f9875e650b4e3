// What every headline figure is drawn from.
import type { Counterfactual } from '../../model/cause'
import type { Outcome } from '../../model/outcome'
import type { Ranges } from '../../model/summary'
import type { Analysis } from '../../results/analysis/useAnalysis'

export interface HeadlineProps {
  outcome: Outcome
  /** What lies ahead without what it hangs on most, and that in a few words; null where nothing matters. */
  without: { cause: Counterfactual; text: string } | null
  /** Ranges of our assumptions, as far as they are known. */
  analysis: Analysis<Ranges>
}

// What is told of: one evaluated state, with what its figures ahead hang on most.
import type { Counterfactual } from '../model/cause'
import type { Evaluated } from '../results/case'

export interface Told extends Evaluated {
  /** Null where nothing changes what lies ahead. */
  cause: Counterfactual | null
}

// One of the scenarios whose paths are laid over one another.
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'

export interface ComparedPath {
  /** `A` */
  place: string
  name: string
  scenario: Scenario
  outcome: Outcome
}

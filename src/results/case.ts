// One evaluated state: what everything that is shown, told or handed out is made from.
import type { Dataset } from '../model/dataset'
import { evaluate } from '../model/evaluate'
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'
import type { Scenario } from '../model/scenario'

/** A scenario on a network, and what comes of it with the makers' levers applied. */
export interface Evaluated {
  dataset: Dataset
  network: Network
  scenario: Scenario
  outcome: Outcome
}

export interface Case extends Evaluated {
  /** What changes are counted against: a preset's scenario as of the same date, or a pinned one as of its own. */
  referenceScenario: Scenario
  reference: Outcome
}

/** Evaluates a scenario alone. */
export function evaluateState(network: Network, scenario: Scenario): Evaluated {
  return { dataset: network.dataset, network, scenario, outcome: evaluate(network, scenario) }
}

// One evaluated state: what everything that is shown, told or handed out is made from.

import { type Counterfactual, findCause } from '../model/cause'
import type { Dataset } from '../model/dataset'
import { evaluate } from '../model/evaluate'
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'
import type { Outlook, Scenario } from '../model/scenario'

/** A scenario on a network, and what comes of it with the makers' levers applied. */
export interface Evaluated {
  dataset: Dataset
  network: Network
  scenario: Scenario
  outcome: Outcome
}

export interface Case extends Evaluated {
  /** What the figures ahead hang on most, and what they would be without it; null where nothing matters. */
  cause: Counterfactual | null
  /** What changes are counted against: a preset's scenario as of the same date, or a pinned one as of its own. */
  referenceScenario: Scenario
  reference: Outcome
}

/** Evaluates a scenario alone. */
export function evaluateState(network: Network, scenario: Scenario): Evaluated {
  return { dataset: network.dataset, network, scenario, outcome: evaluate(network, scenario) }
}

/** A network of more links than this takes longer than a frame to be tried without each departure. */
const mostLinksAtOnce = 2000

/** What the figures ahead of a state hang on most; nothing is claimed of a network too large to try in a frame. */
export function findCauseOf({ network, scenario }: Evaluated): Counterfactual | null {
  return network.dataset.links.length > mostLinksAtOnce ? null : findCause(network, scenario)
}

/** A scenario as it is looked at: what lies ahead of it is read in an outlook. */
export function seenIn(outlook: Outlook, scenario: Scenario): Scenario {
  return outlook === 'path' ? scenario : { ...scenario, outlook }
}

// One evaluated state: what everything that is shown, told or handed out is made from.
import { type Counterfactual, findCause } from '../model/cause'
import type { Dataset } from '../model/dataset'
import { evaluate } from '../model/evaluate'
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'
import type { Outlook, Scenario } from '../model/scenario'
import type { Choices } from '../state/choices'

/** A scenario on a network, and what comes of it with the makers' levers applied. */
export interface Evaluated {
  dataset: Dataset
  network: Network
  /** With the outlook in which what lies ahead is read. */
  scenario: Scenario
  outcome: Outcome
  /** What the figures ahead hang on most, and what they would be without it; null where nothing matters. */
  cause: Counterfactual | null
}

export interface Case extends Evaluated {
  /** What changes are counted against: a preset's scenario as of the same date, or a pinned one as of its own. */
  referenceScenario: Scenario
  reference: Outcome
}

/** A network of more links than this takes longer than a frame to be tried without each departure: of it no cause is told. */
const mostLinksAtOnce = 2000

/** Evaluates a scenario alone. */
export function evaluateState(network: Network, scenario: Scenario): Evaluated {
  const { dataset } = network
  const outcome = evaluate(network, scenario)
  const cause = dataset.links.length > mostLinksAtOnce ? null : findCause(network, scenario, outcome)
  return { dataset, network, scenario, outcome, cause }
}

/** A scenario as it is looked at: what lies ahead of it is read in an outlook. */
export function seenIn(outlook: Outlook, scenario: Scenario): Scenario {
  return outlook === 'path' ? scenario : { ...scenario, outlook }
}

/** The scenario of choices as their page looks at it. */
export function scenarioSeen({ scenario, view }: Pick<Choices, 'scenario' | 'view'>): Scenario {
  return seenIn(view.outlook, scenario)
}

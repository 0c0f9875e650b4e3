// What files to hand out are written from: the choices of this moment, what follows from them, and the stamp.
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'
import type { Scenario } from '../model/scenario'
import type { Ranges } from '../model/summary'
import type { FigureContext } from '../results/figures/figure'
import type { Stamp } from '../results/stamp'
import type { Choices } from '../state/choices'

export interface Handout {
  network: Network
  choices: Choices
  outcome: Outcome
  /** What changes are counted against. */
  referenceScenario: Scenario
  reference: Outcome
  referenceName: string
  stamp: Stamp
  /** The bottom line in plain words. */
  bottomLine: string
  /** Range of our assumptions; null where it is not known for these choices. */
  ranges: Ranges | null
}

/** What the figures of a handout are described from. */
export function contextOf({ network, choices, outcome, reference }: Handout): FigureContext {
  return { dataset: network.dataset, network, scenario: choices.scenario, outcome, reference }
}

// A scenario evaluated with what it is held against, as the page does.
import { evaluate } from '../../src/model/evaluate'
import type { Network } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { type Case, evaluateState } from '../../src/results/case'

export function evaluateCase(network: Network, scenario: Scenario, referenceScenario: Scenario): Case {
  return { ...evaluateState(network, scenario), referenceScenario, reference: evaluate(network, referenceScenario) }
}

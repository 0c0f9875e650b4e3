// What each event does from where the scenario stands: switched alone, one run each.
import { evaluate } from './evaluate'
import { eventsOf, isEnabled } from './licenses'
import type { Network } from './network'
import type { Outcome } from './outcome'
import type { Scenario } from './scenario'

export interface EventSwitch {
  /** Id of the event. */
  event: string
  /** What follows with it off where it is on, and on where it is off. */
  outcome: Outcome
}

/** The outcome of switching each event that has effects, one at a time, in the order of the dataset and then of the reader's own. */
export function switchEach(network: Network, scenario: Scenario): EventSwitch[] {
  return eventsOf(network, scenario)
    .filter(({ effects }) => effects.length > 0)
    .map((event) => {
      const events = { ...scenario.events, [event.id]: !isEnabled(event, scenario) }
      return { event: event.id, outcome: evaluate(network, { ...scenario, events }) }
    })
}

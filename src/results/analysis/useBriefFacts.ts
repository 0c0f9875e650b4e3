// What the brief tells that the engine has yet to find: each event switched alone, the stock that would be needed, and
// what the makers' own levers spare.
import type { MakerBuffer } from '../../model/buffer'
import type { EventSwitch } from '../../model/eventSwitches'
import type { Outcome } from '../../model/outcome'
import { withoutLevers } from '../whatIfs'
import { useAnswer } from './useAnalyses'

/** Each undefined before it is known. */
export interface BriefFacts {
  switches?: EventSwitch[] | undefined
  /** The stock with which each maker rides out the scenario. */
  stock?: MakerBuffer[] | undefined
  /** What would follow without the makers' own levers; not asked where there are none. */
  unlevered?: Outcome | undefined
}

/** `waiting` until all is known, or has failed. */
export function useBriefFacts(): { facts: BriefFacts; waiting: boolean } {
  const switches = useAnswer('switches', ({ scenario }) => ({ scenario }))
  const stock = useAnswer('stock', ({ scenario }) => ({ scenario }))
  const unlevered = useAnswer('outcome', ({ scenario }) =>
    scenario.measures ? { scenario: withoutLevers(scenario) } : null,
  )
  return {
    facts: { switches: switches.known, stock: stock.known, unlevered: unlevered.known },
    waiting: [switches, stock, unlevered].some(({ awaited }) => awaited),
  }
}

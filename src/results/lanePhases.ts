// Lanes whose present license state is not yet fully felt at the border: what they will let through, and from when.
import { weekStart } from '../model/calendar'
import { type IsoDate, numberOf } from '../model/dataset'
import { laneHistories } from '../model/licenses'
import type { Evaluated } from './case'

/** A change of a lane that is still phasing in. */
export interface LanePhase {
  /** Share (0 to 1) of the normal flow that passes once it is complete. */
  share: number
  /** First day of the week from which it does. */
  from: IsoDate
}

/** By id, the lanes whose state phases in now and will be complete before anything else changes them (section 3). */
export function readLanePhases({
  network,
  scenario,
  outcome,
}: Pick<Evaluated, 'network' | 'scenario' | 'outcome'>): Map<string, LanePhase> {
  const { dataset } = network
  const { asOfWeek } = outcome
  const central = numberOf(dataset.parameters.find(({ id }) => id === 'phaseWeeks')?.value ?? 1)
  const phaseWeeks = Math.max(1, scenario.parameters?.phaseWeeks ?? central)
  const phases = new Map<string, LanePhase>()
  laneHistories(network, scenario).forEach(({ steps, held }, lane) => {
    const { id } = dataset.lanes[lane]!
    const last = held.findLast(({ week }) => week <= asOfWeek)
    if (!last) return
    const complete = last.week + Math.ceil(phaseWeeks) - 1
    const changesFirst = steps.some(({ week }) => week > asOfWeek && week <= complete)
    const share = numberOf(dataset.licenseStates[last.state]!.clearance)
    const isFelt = Math.round(100 * share) === Math.round(100 * (outcome.lanes[id]?.clearance ?? share))
    if (complete <= asOfWeek || changesFirst || isFelt) return
    phases.set(id, { share, from: weekStart(dataset.calendar, complete) })
  })
  return phases
}

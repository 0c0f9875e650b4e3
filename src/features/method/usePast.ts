// The past as the model has it, run once for the parameters at hand.
import { useMemo } from 'react'
import { useSettledCase } from '../../results/CaseProvider'
import { type PastRun, runPast } from './pastRun'

/** Null where the dataset does not say what happened. */
export function usePast(): PastRun | null {
  const { network, scenario } = useSettledCase()
  const { parameters } = scenario
  return useMemo(() => runPast(network, { asOf: network.dataset.calendar.start, parameters }), [network, parameters])
}

// What the sections share: the chosen indicator with its words, and its value as the scenario stands.
import { useMemo } from 'react'
import { findIndicator, type IndicatorWords, wordsOf } from '../../charts/why/indicatorWords'
import { type Indicator, readIndicators } from '../../model/indicators'
import { networkUnder } from '../../model/measures'
import { centralInputs } from '../../model/parameters'
import { run } from '../../model/run'
import { useSettledResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'

interface ChosenIndicator {
  indicators: Indicator[]
  indicator: Indicator
  /** Its place in `indicatorsOf`. */
  k: number
  words: IndicatorWords
}

export function useIndicator(): ChosenIndicator {
  const { dataset } = useWorkspace()
  const id = useChoices((choices) => choices.view.indicator)
  return useMemo(() => {
    const found = findIndicator(dataset, id)
    return { ...found, words: wordsOf(dataset, found.indicator) }
  }, [dataset, id])
}

/** The value of the indicator as the scenario stands, without waiting for an analysis. */
export function useValueNow({ indicators, k }: ChosenIndicator): number {
  const { network } = useWorkspace()
  const { scenario } = useSettledResults()
  const count = indicators.length
  const values = useMemo(() => {
    const measured = networkUnder(network, scenario)
    const read = new Float64Array(count)
    readIndicators(measured, run(measured, scenario, centralInputs(measured, scenario)), read)
    return read
  }, [network, scenario, count])
  return values[k] ?? 0
}

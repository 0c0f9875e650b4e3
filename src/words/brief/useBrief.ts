// The brief of the page as it is, for React, with the contributions of events once they are known.

import { useMemo } from 'react'
import { attribute, stepsByDate } from '../../model/attribution'
import type { Dataset } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'
import type { StateSpace } from '../../model/stateSpace'
import type { Ranges } from '../../model/summary'
import { useStateSpace } from '../../results/analysis/useAnalyses'
import { useBriefFacts } from '../../results/analysis/useBriefFacts'
import { useSettledCase } from '../../results/CaseProvider'
import { findMetric } from '../../results/metrics/metrics'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { localToday } from '../today'
import { pageAddress } from '../useStamp'
import type { Brief, EventContributions } from './brief'
import { writeBrief } from './writeBrief'

/** `ranges` are those of these very choices; undefined before they are known. `waiting` while facts are still to come. */
export function useBrief(ranges: Ranges | undefined): { brief: Brief; waiting: boolean } {
  const state = useSettledCase()
  const present = useChoices((choices) => choices)
  const { data: space, stale } = useStateSpace()
  const { facts, waiting } = useBriefFacts()
  const { switches, stock, unlevered } = facts
  const brief = useMemo(() => {
    const { dataset, scenario } = state
    const contributions =
      space && !stale ? readContributions(dataset, scenario, space, present.view.indicator) : undefined
    return writeBrief({
      ...state,
      // The pictures may be a frame behind the hand; a brief never mixes two states.
      choices: { ...present, scenario },
      today: localToday(),
      address: pageAddress(),
      contributions,
      ranges,
      switches,
      stock,
      unlevered,
    })
  }, [state, present, space, stale, ranges, switches, stock, unlevered])
  return { brief, waiting }
}

/** What each event that is on adds to a metric, with the words for it. */
export function readContributions(
  dataset: Dataset,
  scenario: Scenario,
  space: StateSpace,
  metricId: string,
): EventContributions {
  const { metric, k } = findMetric(dataset, metricId)
  const steps = stepsByDate(dataset, scenario, attribute(space, k))
  const none = metric.change(0, 0).text
  return {
    byEvent: new Map(steps.map((step) => [step.event, step])),
    write: ({ from, to }) => {
      const { text } = metric.change(to, from)
      return text === none ? t('adds nothing by itself') : metric.effect(text)
    },
  }
}

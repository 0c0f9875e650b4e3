// The brief of the page as it is, for React, with the contributions of events once they are known.

import { useMemo } from 'react'
import { lowerFirst } from '../../format/sentences'
import { attribute, stepsByDate } from '../../model/attribution'
import type { Dataset } from '../../model/dataset'
import { indicatorsOf } from '../../model/indicators'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import type { StateSpace } from '../../model/stateSpace'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { useStateSpace } from '../analysis/useAnalyses'
import { type HeadlineFigure, headlineFigures, writeDifference } from '../headlineFigures'
import { useSettledResults } from '../Results'
import { localToday } from '../useBottomLine'
import { pageAddress } from '../useStamp'
import { useWorkspace } from '../Workspace'
import type { Brief, BriefRanges, EventContributions } from './brief'
import { writeBrief } from './writeBrief'

/** `ranges` are those of these very choices, in words; undefined before they are known. */
export function useBrief(ranges: BriefRanges | undefined): Brief {
  const { network } = useWorkspace()
  const { outcome, referenceScenario, reference, scenario } = useSettledResults()
  const present = useChoices((choices) => choices)
  const { data: space, stale } = useStateSpace()
  return useMemo(() => {
    const contributions =
      space && !stale ? readContributions(network.dataset, scenario, space, outcome, present.view.indicator) : undefined
    return writeBrief({
      network,
      // The pictures may be a frame behind the hand; a brief never mixes two states.
      choices: { ...present, scenario },
      outcome,
      referenceScenario,
      reference,
      today: localToday(),
      address: pageAddress(),
      contributions,
      ranges,
    })
  }, [network, present, scenario, outcome, referenceScenario, reference, space, stale, ranges])
}

/** What each event that is on adds to an indicator, with the words for it. */
export function readContributions(
  dataset: Dataset,
  scenario: Scenario,
  space: StateSpace,
  outcome: Outcome,
  indicatorId: string,
): EventContributions {
  const k = indicatorsOf(dataset).findIndex(({ id }) => id === indicatorId)
  const figure = headlineFigures(dataset, outcome).find(({ id }) => id === indicatorId)!
  const steps = stepsByDate(dataset, scenario, attribute(space, k))
  const none = writeDifference({ ...figure, value: 0 }, { ...figure, value: 0 })
  return {
    byEvent: new Map(steps.map((step) => [step.event, step])),
    write: ({ from, to }) => {
      const change = writeDifference({ ...figure, value: to }, { ...figure, value: from })
      return change === none ? t('adds nothing by itself') : writeEffect(figure, change)
    },
  }
}

/** `−46 points of supply`; `+4 on the exposure of Ford` */
function writeEffect({ id, name }: HeadlineFigure, change: string): string {
  if (id === 'supply') return t('{change} of supply', { change })
  if (id === 'first-stop') return t('{change}, the first line stop', { change })
  if (id === 'vehicles') return t('{change} vehicles at risk', { change })
  if (id === 'peak') return t('{change} of inflation at its peak', { change })
  return t('{change} on the {figure}', { change, figure: lowerFirst(name) })
}

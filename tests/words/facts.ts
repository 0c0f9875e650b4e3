// What the engine finds for the writers, asked of it directly.
import { checkHealth } from '../../src/model/health'
import type { BriefFacts } from '../../src/results/analysis/useBriefFacts'
import type { QuestionFacts } from '../../src/results/analysis/useQuestionFacts'
import type { Case, Evaluated } from '../../src/results/case'
import {
  neediest,
  stockedScenario,
  stoppedScenario,
  testedScenario,
  toldRecord,
  withoutLevers,
} from '../../src/results/whatIfs'
import { analyses } from '../../src/runner/analyses'
import { describeFigure } from '../../src/words/figures/describeFigure'
import type { FigureDescription } from '../../src/words/figures/figure'

export function briefFactsOf({ network, scenario }: Evaluated): Required<BriefFacts> {
  return {
    switches: analyses.switches(network, { scenario }),
    stock: analyses.stock(network, { scenario }),
    unlevered: analyses.outcome(network, { scenario: withoutLevers(scenario) }),
  }
}

export function questionFactsOf(state: Evaluated): QuestionFacts {
  const { dataset, network, scenario, outcome } = state
  const maker = neediest(state)
  const record = toldRecord(dataset)
  return {
    stopped: analyses.outcome(network, { scenario: stoppedScenario(dataset, scenario) }),
    stocked: maker && analyses.outcome(network, { scenario: stockedScenario(scenario, maker.id) }),
    checks: checkHealth(network, scenario, outcome),
    exports: record ? analyses.exports(network, { scenario: record }) : undefined,
  }
}

/** The provenance of a figure with all of its working. */
export function describeWhole(id: string, context: Case): FigureDescription | null {
  const tested = testedScenario(id, context)
  return describeFigure(id, context, tested && analyses.outcome(context.network, { scenario: tested }))
}

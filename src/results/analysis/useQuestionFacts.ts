// What the questions of a room are answered from that the engine has yet to find.
import type { SimulatedMonth } from '../../model/backtest'
import type { HealthCheck } from '../../model/health'
import type { Outcome } from '../../model/outcome'
import { useSettledCase } from '../CaseProvider'
import { useWorkspace } from '../Workspace'
import { neediest, stockedScenario, stoppedScenario, toldRecord } from '../whatIfs'
import { useAnswer } from './useAnalyses'

/** Each undefined before it is known. */
export interface QuestionFacts {
  /** What would follow if every lane were suspended from the as-of date on. */
  stopped?: Outcome | undefined
  /** What would follow from more stock at the maker that needs it most. */
  stocked?: Outcome | undefined
  /** The model's own rules, checked. */
  checks?: HealthCheck[] | undefined
  /** Exports as the model has them with the events of the record, by month. */
  exports?: SimulatedMonth[] | undefined
}

export function useQuestionFacts(): QuestionFacts {
  const { dataset } = useWorkspace()
  const maker = neediest(useSettledCase())
  const stopped = useAnswer('outcome', ({ scenario }) => ({ scenario: stoppedScenario(dataset, scenario) }))
  const stocked = useAnswer('outcome', ({ scenario }) =>
    maker ? { scenario: stockedScenario(scenario, maker.id) } : null,
  )
  const checks = useAnswer('health', ({ scenario }) => ({ scenario }))
  const exports = useAnswer('exports', () => {
    const scenario = toldRecord(dataset)
    return scenario && { scenario }
  })
  return { stopped: stopped.known, stocked: stocked.known, checks: checks.known, exports: exports.known }
}

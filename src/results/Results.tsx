// What follows from the choices: the outcome now and that of the reference, at once and deferred for pictures.
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
} from 'react'
import { evaluate } from '../model/evaluate'
import type { Outcome } from '../model/outcome'
import type { Scenario } from '../model/scenario'
import { referenceScenario as scenarioOfReference } from '../state/pins'
import { useChoices } from '../state/useScenarioStore'
import { useWorkspace } from './Workspace'

export interface Results {
  scenario: Scenario
  outcome: Outcome
  /** A preset's scenario as of the same date, or a pinned one as of its own. */
  referenceScenario: Scenario
  reference: Outcome
}

const ResultsContext = createContext<Results | null>(null)
const SettledContext = createContext<Results | null>(null)

/** Evaluates the scenario and its reference on every change. */
export function ResultsProvider({ children }: { children: ReactNode }) {
  const { dataset, network } = useWorkspace()
  const scenario = useChoices((choices) => choices.scenario)
  const referenceId = useChoices((choices) => choices.reference)
  const pins = useChoices((choices) => choices.pins)
  const outcome = useMemo(() => evaluate(network, scenario), [network, scenario])
  const referenceScenario = useMemo(
    () => scenarioOfReference(dataset, { reference: referenceId, pins, scenario }),
    [dataset, referenceId, pins, scenario],
  )
  const reference = useMemo(() => evaluate(network, referenceScenario), [network, referenceScenario])
  const results = useMemo(
    () => ({ scenario, outcome, referenceScenario, reference }),
    [scenario, outcome, referenceScenario, reference],
  )
  const settled = useDeferredValue(results)
  return (
    <ResultsContext value={results}>
      <SettledContext value={settled}>{children}</SettledContext>
    </ResultsContext>
  )
}

/** Lets what is inside follow the settled results one step later, after the pictures that are looked at first. */
export function Trailing({ children }: { children: ReactNode }) {
  const settled = useSettledResults()
  const [trailing, setTrailing] = useState(settled)
  useEffect(() => startTransition(() => setTrailing(settled)), [settled])
  return <SettledContext value={trailing}>{children}</SettledContext>
}

/** The results of this very moment: for controls and headline figures. */
export function useResults(): Results {
  const results = useContext(ResultsContext)
  if (!results) throw new Error('useResults needs a ResultsProvider above it')
  return results
}

/** The results that pictures draw: they may be a frame behind, so that the hand is answered first. */
export function useSettledResults(): Results {
  const results = useContext(SettledContext)
  if (!results) throw new Error('useSettledResults needs a ResultsProvider above it')
  return results
}

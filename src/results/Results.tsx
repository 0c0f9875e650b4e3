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
import { referenceScenario as scenarioOfReference } from '../state/pins'
import { useChoices } from '../state/useScenarioStore'
import { type Case, evaluateState } from './case'
import { useWorkspace } from './Workspace'

const ResultsContext = createContext<Case | null>(null)
const SettledContext = createContext<Case | null>(null)

/** Evaluates the scenario and its reference on every change. */
export function ResultsProvider({ children }: { children: ReactNode }) {
  const { dataset, network } = useWorkspace()
  const scenario = useChoices((choices) => choices.scenario)
  const referenceId = useChoices((choices) => choices.reference)
  const pins = useChoices((choices) => choices.pins)
  const own = useMemo(() => evaluateState(network, scenario), [network, scenario])
  const referenceScenario = useMemo(
    () => scenarioOfReference(dataset, { reference: referenceId, pins, scenario }),
    [dataset, referenceId, pins, scenario],
  )
  const reference = useMemo(() => evaluate(network, referenceScenario), [network, referenceScenario])
  const results = useMemo(() => ({ ...own, referenceScenario, reference }), [own, referenceScenario, reference])
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
export function useResults(): Case {
  const results = useContext(ResultsContext)
  if (!results) throw new Error('useResults needs a ResultsProvider above it')
  return results
}

/** The results that pictures draw: they may be a frame behind, so that the hand is answered first. */
export function useSettledResults(): Case {
  const results = useContext(SettledContext)
  if (!results) throw new Error('useSettledResults needs a ResultsProvider above it')
  return results
}

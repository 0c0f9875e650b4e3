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
import { type Case, evaluateState, seenIn } from './case'
import { useWorkspace } from './Workspace'

const CaseContext = createContext<Case | null>(null)
const SettledContext = createContext<Case | null>(null)

/** Evaluates the scenario and its reference on every change. */
export function CaseProvider({ children }: { children: ReactNode }) {
  const { dataset, network } = useWorkspace()
  const chosen = useChoices((choices) => choices.scenario)
  const outlook = useChoices((choices) => choices.view.outlook)
  const referenceId = useChoices((choices) => choices.reference)
  const pins = useChoices((choices) => choices.pins)
  const scenario = useMemo(() => seenIn(outlook, chosen), [outlook, chosen])
  const own = useMemo(() => evaluateState(network, scenario), [network, scenario])
  const referenceScenario = useMemo(
    () => seenIn(outlook, scenarioOfReference(dataset, { reference: referenceId, pins, scenario })),
    [dataset, referenceId, pins, scenario, outlook],
  )
  const reference = useMemo(() => evaluate(network, referenceScenario), [network, referenceScenario])
  const state = useMemo(() => ({ ...own, referenceScenario, reference }), [own, referenceScenario, reference])
  const settled = useDeferredValue(state)
  return (
    <CaseContext value={state}>
      <SettledContext value={settled}>{children}</SettledContext>
    </CaseContext>
  )
}

/** Lets what is inside follow the settled state one step later, after the pictures that are looked at first. */
export function Trailing({ children }: { children: ReactNode }) {
  const settled = useSettledCase()
  const [trailing, setTrailing] = useState(settled)
  useEffect(() => startTransition(() => setTrailing(settled)), [settled])
  return <SettledContext value={trailing}>{children}</SettledContext>
}

/** The state of this very moment: for controls and headline figures. */
export function useCase(): Case {
  const found = useContext(CaseContext)
  if (!found) throw new Error('useCase needs a CaseProvider above it')
  return found
}

/** The state that pictures draw: it may be a frame behind, so that the hand is answered first. */
export function useSettledCase(): Case {
  const found = useContext(SettledContext)
  if (!found) throw new Error('useSettledCase needs a CaseProvider above it')
  return found
}

// The runner that the page's analyses are asked of, by context.
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Dataset } from '../../model/dataset'
import type { Runner } from '../../runner/contract'

const RunnerContext = createContext<Runner | null>(null)

interface RunnerProviderProps {
  dataset: Dataset
  /** Makes the runner: in workers for the page, inline for tests. */
  create: (dataset: Dataset) => Runner
  children: ReactNode
}

export function RunnerProvider({ dataset, create, children }: RunnerProviderProps) {
  const [runner] = useState(() => create(dataset))
  useEffect(() => () => runner.close(), [runner])
  return <RunnerContext value={runner}>{children}</RunnerContext>
}

/** The runner. Throws outside a `RunnerProvider`. */
export function useRunner(): Runner {
  const runner = useContext(RunnerContext)
  if (!runner) throw new Error('useRunner needs a RunnerProvider above it')
  return runner
}

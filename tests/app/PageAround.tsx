// What every part of the page stands on, for tests that draw a part alone: controls, queries, dataset, choices, the
// evaluated state and a runner in this thread.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Dataset } from '../../src/model/dataset'
import { RunnerProvider } from '../../src/results/analysis/Runner'
import { CaseProvider } from '../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../src/results/Workspace'
import type { Runner } from '../../src/runner/contract'
import { createInlineRunner } from '../../src/runner/inline'
import type { ScenarioStore } from '../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../src/state/useScenarioStore'

interface PageAroundProps {
  dataset: Dataset
  store: ScenarioStore
  /** Makes the runner; one in this thread unless a test brings its own. */
  createRunner?: (dataset: Dataset) => Runner
  /** One with a memory and habits of its own, unless a test looks into it. */
  client?: QueryClient
  children: ReactNode
}

const inThisThread = (dataset: Dataset) => createInlineRunner(dataset)

export function PageAround({ dataset, store, createRunner = inThisThread, client, children }: PageAroundProps) {
  const [own] = useState(() => new QueryClient())
  return (
    <MantineProvider env="test">
      <QueryClientProvider client={client ?? own}>
        <WorkspaceProvider dataset={dataset}>
          <ScenarioStoreContext value={store}>
            <CaseProvider>
              <RunnerProvider dataset={dataset} create={createRunner}>
                {children}
              </RunnerProvider>
            </CaseProvider>
          </ScenarioStoreContext>
        </WorkspaceProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}

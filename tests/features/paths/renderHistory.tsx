// Draws a part of the history feature with the real dataset under everything that it stands on.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import datasetText from '../../../public/api/v1/dataset.json?raw'
import type { Dataset } from '../../../src/model/dataset'
import { RunnerProvider } from '../../../src/results/analysis/Runner'
import { CaseProvider } from '../../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import type { Runner } from '../../../src/runner/contract'
import { createInlineRunner } from '../../../src/runner/inline'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'

/** Renders with the opening choices; gives the store to act on. The runner is this thread's, unless a test brings one. */
export function renderHistory(
  part: ReactNode,
  change: (dataset: Dataset) => Dataset = (dataset) => dataset,
  createRunner: (dataset: Dataset) => Runner = (dataset) => createInlineRunner(dataset),
) {
  const parsed: Dataset = JSON.parse(datasetText)
  const dataset = change(parsed)
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <QueryClientProvider client={client}>
      <ScenarioStoreContext value={store}>
        <WorkspaceProvider dataset={dataset}>
          <CaseProvider>
            <RunnerProvider dataset={dataset} create={createRunner}>
              {part}
            </RunnerProvider>
          </CaseProvider>
        </WorkspaceProvider>
      </ScenarioStoreContext>
    </QueryClientProvider>,
  )
  return { store, dataset, ...view }
}

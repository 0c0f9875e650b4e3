// Draws a part of the page that shows ranges, with the real dataset and a runner that a test may hold back.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { RunnerProvider } from '../../../src/results/analysis/Runner'
import { CaseProvider } from '../../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import type { Runner } from '../../../src/runner/contract'
import { createInlineRunner } from '../../../src/runner/inline'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'
import { shippedDataset } from '../../app/shipped'

/** Renders with the opening choices and 500 draws; `change` may put something before the runner. */
export function renderRanges(part: ReactNode, change: (runner: Runner) => Runner = (runner) => runner) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  store.getState().show({ draws: 500 })
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })
  const view = render(
    <MantineProvider>
      <QueryClientProvider client={client}>
        <ScenarioStoreContext value={store}>
          <WorkspaceProvider dataset={dataset}>
            <CaseProvider>
              <RunnerProvider dataset={dataset} create={(loaded) => change(createInlineRunner(loaded))}>
                {part}
              </RunnerProvider>
            </CaseProvider>
          </WorkspaceProvider>
        </ScenarioStoreContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { store, dataset, ...view }
}

/** A runner whose ranges report 40% and never come, until they are cancelled. */
export function stuck(runner: Runner): Runner {
  return {
    ...runner,
    ranges: (_, options) =>
      new Promise((_resolve, reject) => {
        options?.onProgress?.(0.4)
        options?.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
      }),
  }
}

// Draws a part of the page with everything under it, and an engine that answers in this very thread.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { RunnerProvider } from '../../../src/results/analysis/Runner'
import { CaseProvider } from '../../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import { createInlineRunner } from '../../../src/runner/inline'
import { openingChoices, type View } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'
import { shippedDataset } from '../../app/shipped'

/** Renders with the opening choices and few draws; gives the store to look at and the user. */
export function renderWhy(part: ReactNode, view: Partial<View> = {}) {
  const dataset = shippedDataset()
  const opening = openingChoices(dataset)
  const store = createScenarioStore(dataset, { ...opening, view: { ...opening.view, draws: 500, ...view } })
  render(
    <MantineProvider>
      <QueryClientProvider client={new QueryClient()}>
        <ScenarioStoreContext value={store}>
          <WorkspaceProvider dataset={dataset}>
            <CaseProvider>
              <RunnerProvider dataset={dataset} create={(loaded) => createInlineRunner(loaded)}>
                {part}
              </RunnerProvider>
            </CaseProvider>
          </WorkspaceProvider>
        </ScenarioStoreContext>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { store, user: userEvent.setup(), dataset }
}

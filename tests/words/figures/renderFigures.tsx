// Draws parts of the page on the shipped dataset, with the real store and results around them.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { RunnerProvider } from '../../../src/results/analysis/Runner'
import { CaseProvider } from '../../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import { createInlineRunner } from '../../../src/runner/inline'
import { openingChoices, type View } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'
import { readDataset } from './contexts'

/** Draws at the opening choices with some of the view changed; gives the store and the screen. */
export function renderFigures(children: ReactNode, view: Partial<View> = {}) {
  const dataset = readDataset()
  const opening = openingChoices(dataset)
  const store = createScenarioStore(dataset, { ...opening, view: { ...opening.view, ...view } })
  const screen = render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <WorkspaceProvider dataset={dataset}>
          <ScenarioStoreContext value={store}>
            <CaseProvider>
              <RunnerProvider dataset={dataset} create={createInlineRunner}>
                {children}
              </RunnerProvider>
            </CaseProvider>
          </ScenarioStoreContext>
        </WorkspaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { store, dataset, screen }
}

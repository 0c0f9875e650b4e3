// Draws the measures panel on the shipped dataset, with the engine in this thread and the address kept in step.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MeasuresPanel } from '../../../src/features/measures/MeasuresPanel'
import { RunnerProvider } from '../../../src/results/analysis/Runner'
import { CaseProvider } from '../../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import { createInlineRunner } from '../../../src/runner/inline'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode, encode } from '../../../src/state/urlCodec'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'
import { shippedDataset } from '../../app/shipped'

/** Renders the panel at a link; gives the store, the link as it would stand now, and the panel. */
export function renderMeasures(query = '') {
  const dataset = shippedDataset()
  const { choices, problems } = decode(dataset, query)
  const store = createScenarioStore(dataset, choices)
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <WorkspaceProvider dataset={dataset}>
          <ScenarioStoreContext value={store}>
            <CaseProvider>
              <RunnerProvider dataset={dataset} create={(given) => createInlineRunner(given)}>
                <MeasuresPanel />
              </RunnerProvider>
            </CaseProvider>
          </ScenarioStoreContext>
        </WorkspaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return {
    dataset,
    problems,
    store,
    user: userEvent.setup(),
    panel: screen.getByRole('region', { name: 'What to do about it' }),
    address: () => decodeURIComponent(encode(dataset, store.getState().present)),
    measures: () => store.getState().present.scenario.measures,
  }
}

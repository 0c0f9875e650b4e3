// Draws a part that hands something out on the shipped dataset, at a link, with all that it stands on.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { LicensePatterns } from '../../../src/charts/LicensePatterns'
import { RunnerProvider } from '../../../src/results/analysis/Runner'
import { CaseProvider } from '../../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import { createInlineRunner } from '../../../src/runner/inline'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../../src/state/announcements'
import { createDialogStore, DialogStoreContext } from '../../../src/state/dialogs'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode } from '../../../src/state/urlCodec'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'
import { shippedDataset } from '../../app/shipped'

/** Renders the part at a link's query; gives the user and what it acts on. */
export function renderShare(part: ReactNode, query = '') {
  const dataset = shippedDataset()
  const { choices, problems } = decode(dataset, query)
  if (problems.length > 0) throw new Error(problems.join(' '))
  const store = createScenarioStore(dataset, choices)
  const dialogs = createDialogStore()
  // Before rendering: it puts a clipboard of its own in place.
  const user = userEvent.setup()
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <WorkspaceProvider dataset={dataset}>
          <ScenarioStoreContext value={store}>
            <CaseProvider>
              <RunnerProvider dataset={dataset} create={(given) => createInlineRunner(given)}>
                <DialogStoreContext value={dialogs}>
                  <AnnouncementStoreContext value={createAnnouncementStore()}>
                    <LicensePatterns />
                    {part}
                  </AnnouncementStoreContext>
                </DialogStoreContext>
              </RunnerProvider>
            </CaseProvider>
          </ScenarioStoreContext>
        </WorkspaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { user, store, dialogs, dataset }
}

// Draws a part of the help on the shipped dataset, with the real stores and results around it.
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { RunnerProvider } from '../../../src/results/analysis/Runner'
import { CaseProvider } from '../../../src/results/CaseProvider'
import { WorkspaceProvider } from '../../../src/results/Workspace'
import { createInlineRunner } from '../../../src/runner/inline'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../../src/state/announcements'
import { type Choices, openingChoices } from '../../../src/state/choices'
import { createDialogStore, DialogStoreContext } from '../../../src/state/dialogs'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../../src/state/useScenarioStore'
import { shippedDataset } from '../../app/shipped'

/** Draws at the opening choices with some changed; gives the stores and the hand. */
export function renderHelp(children: ReactNode, choices: Partial<Choices> = {}) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, { ...openingChoices(dataset), ...choices })
  const dialogs = createDialogStore()
  const announcements = createAnnouncementStore()
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <WorkspaceProvider dataset={dataset}>
          <ScenarioStoreContext value={store}>
            <CaseProvider>
              <RunnerProvider dataset={dataset} create={createInlineRunner}>
                <DialogStoreContext value={dialogs}>
                  <AnnouncementStoreContext value={announcements}>{children}</AnnouncementStoreContext>
                </DialogStoreContext>
              </RunnerProvider>
            </CaseProvider>
          </ScenarioStoreContext>
        </WorkspaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { dataset, store, dialogs, announcements, user: userEvent.setup() }
}

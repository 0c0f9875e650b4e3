// Draws a part of the help on the shipped dataset, with the real stores and results around it.

import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../../src/state/announcements'
import { type Choices, openingChoices } from '../../../src/state/choices'
import { createDialogStore, DialogStoreContext } from '../../../src/state/dialogs'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

/** Draws at the opening choices with some changed; gives the stores and the hand. */
export function renderHelp(children: ReactNode, choices: Partial<Choices> = {}) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, { ...openingChoices(dataset), ...choices })
  const dialogs = createDialogStore()
  const announcements = createAnnouncementStore()
  render(
    <PageAround dataset={dataset} store={store}>
      <DialogStoreContext value={dialogs}>
        <AnnouncementStoreContext value={announcements}>{children}</AnnouncementStoreContext>
      </DialogStoreContext>
    </PageAround>,
  )
  return { dataset, store, dialogs, announcements, user: userEvent.setup() }
}

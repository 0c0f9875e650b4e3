// Draws a part that hands something out on the shipped dataset, at a link, with all that it stands on.

import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { LicensePatterns } from '../../../src/charts/LicensePatterns'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../../src/state/announcements'
import { createDialogStore, DialogStoreContext } from '../../../src/state/dialogs'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode } from '../../../src/state/urlCodec'
import { PageAround } from '../../app/PageAround'
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
    <PageAround dataset={dataset} store={store}>
      <DialogStoreContext value={dialogs}>
        <AnnouncementStoreContext value={createAnnouncementStore()}>
          <LicensePatterns />
          {part}
        </AnnouncementStoreContext>
      </DialogStoreContext>
    </PageAround>,
  )
  return { user, store, dialogs, dataset }
}

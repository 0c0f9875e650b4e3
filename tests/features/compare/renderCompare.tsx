// Draws the comparison on the shipped dataset, with the real store, results and announcements around it.

import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ComparePage } from '../../../src/features/compare/ComparePage'
import { PlaceDialog } from '../../../src/features/compare/PlaceDialog'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../../src/state/announcements'
import { createDialogStore, DialogStoreContext } from '../../../src/state/dialogs'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode } from '../../../src/state/urlCodec'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

/** Renders the page at an address; gives the stores to look at, and shorthands for its parts. */
export function renderCompare(query = '') {
  const dataset = shippedDataset()
  const { choices } = decode(dataset, query)
  const store = createScenarioStore(dataset, choices)
  const announcements = createAnnouncementStore()
  render(
    <PageAround dataset={dataset} store={store}>
      <DialogStoreContext value={createDialogStore()}>
        <AnnouncementStoreContext value={announcements}>
          <ComparePage initialWidth={480} />
          <PlaceDialog />
        </AnnouncementStoreContext>
      </DialogStoreContext>
    </PageAround>,
  )
  return {
    dataset,
    store,
    announcements,
    user: userEvent.setup(),
    present: () => store.getState().present,
    place: (letter: string) => within(screen.getByLabelText(`Scenario ${letter}`)),
    panel: (name: string) => within(screen.getByLabelText(name)),
    finding: () => screen.getAllByRole('heading', { level: 2 })[0]!.textContent,
  }
}

/** Talks falter beside the document, both as of a date on which they differ. */
export const falterBeside =
  'v=2&page=compare&asof=2025-09-15&b.preset=talks-falter&b.asof=2025-09-15&b.on=talks-falter&b.name=Talks%20falter'

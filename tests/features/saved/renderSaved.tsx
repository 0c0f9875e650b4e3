// Draws the drawer of saved scenarios on the shipped dataset, with the real stores, results and a database of its own.

import { act, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import SavedDrawer from '../../../src/features/saved/SavedDrawer'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../../src/state/announcements'
import { openingChoices } from '../../../src/state/choices'
import { createDialogStore, DialogStoreContext } from '../../../src/state/dialogs'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

// Whole forms are typed and the real database answers: slow where several tests share a core.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })

export async function renderSaved() {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const [dialogs, announcements] = [createDialogStore(), createAnnouncementStore()]
  dialogs.getState().openDialog('saved')
  render(
    <PageAround dataset={dataset} store={store}>
      <DialogStoreContext value={dialogs}>
        <AnnouncementStoreContext value={announcements}>
          <SavedDrawer />
        </AnnouncementStoreContext>
      </DialogStoreContext>
    </PageAround>,
  )
  await screen.findByRole('dialog', { name: 'Saved scenarios' })
  const user = userEvent.setup()
  return {
    dataset,
    store,
    dialogs,
    user,
    /** What was last said to the reader. */
    said: () => announcements.getState().announcement?.text,
    /** Takes the way back that was offered with it. */
    undo: () => act(() => announcements.getState().announcement?.undo?.()),
    /** Saves the page's scenario under a name. */
    save: async (name: string, note = '') => {
      const field = screen.getByLabelText('Name of the page’s scenario')
      await user.clear(field)
      if (name !== '') await user.type(field, name)
      if (note !== '') await user.type(screen.getByLabelText('Note'), note)
      await user.click(screen.getByRole('button', { name: 'Save this scenario' }))
    },
    /** Picks an entry of a scenario's menu. */
    pick: async (name: string, entry: string) => {
      await user.click(await screen.findByRole('button', { name: `More for “${name}”` }))
      // Not by role query: without a layout the menu counts as scrolled out of sight.
      await user.click(await screen.findByText(entry))
    },
  }
}

/** The row of a scenario in the list. */
export function row(name: string) {
  return screen.findByRole('listitem', { name })
}

/** The names in the list, from the top. */
export function names(): (string | null)[] {
  const list = screen.queryByRole('list', { name: 'Saved scenarios' })
  return list
    ? within(list)
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)
    : []
}

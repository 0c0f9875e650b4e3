import { QueryClient } from '@tanstack/react-query'
import { configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, vi } from 'vitest'
import { Toast } from '../../../src/app/Toast'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../../src/state/announcements'
import { openingChoices } from '../../../src/state/choices'
import { createDialogStore, DialogStoreContext } from '../../../src/state/dialogs'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { readAll, remove } from '../../../src/storage/database'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

// A drawer full of controls is slow to be searched by role.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 10_000 })

let client = new QueryClient()

/** Takes all decks out of the browser, once those of the test before have been written. */
export async function emptyBrowser(): Promise<void> {
  await waitFor(() => expect(client.isMutating()).toBe(0))
  for (const [id] of await readAll('decks')) await remove('decks', id)
}

/** Renders with the opening choices; gives the stores to act on and to look into. */
export function renderDeck(part: ReactNode) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const dialogs = createDialogStore()
  dialogs.getState().openDialog('deck')
  const user = userEvent.setup()
  client = new QueryClient()
  const view = render(
    <PageAround dataset={dataset} store={store} client={client}>
      <DialogStoreContext value={dialogs}>
        <AnnouncementStoreContext value={createAnnouncementStore()}>
          {part}
          <Toast />
        </AnnouncementStoreContext>
      </DialogStoreContext>
    </PageAround>,
  )
  return { store, dataset, dialogs, user, ...view }
}

/** The drawer, once its decks have been read. */
export async function openedDrawer() {
  const drawer = within(await screen.findByRole('dialog', { name: 'Decks' }))
  await drawer.findByRole('combobox', { name: 'Deck' })
  return drawer
}

/** Titles of the steps that are listed, in their order. */
export function listedTitles(drawer: ReturnType<typeof within>): string[] {
  return drawer
    .queryAllByRole('button', { name: /^\d+ / })
    .map((button: HTMLElement) => (button.textContent ?? '').replace(/^\d+ /, ''))
}

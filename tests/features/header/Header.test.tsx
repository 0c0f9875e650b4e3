// The head of the page: what it is, which scenario, what is pinned beside it, and where it is saved.
import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Header } from '../../../src/features/header/Header'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../../src/state/announcements'
import { createDialogStore, DialogStoreContext } from '../../../src/state/dialogs'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode } from '../../../src/state/urlCodec'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

function renderHeader(query = '') {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, decode(dataset, query).choices)
  const [dialogs, announcements] = [createDialogStore(), createAnnouncementStore()]
  render(
    <PageAround dataset={dataset} store={store}>
      <DialogStoreContext value={dialogs}>
        <AnnouncementStoreContext value={announcements}>
          <Header />
        </AnnouncementStoreContext>
      </DialogStoreContext>
    </PageAround>,
  )
  const undo = () => act(() => announcements.getState().announcement?.undo?.())
  return { store, dialogs, announcements, undo, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

test('says what the page is, that it is illustrative, and the scenario in words', () => {
  const { store } = renderHeader()
  const header = within(screen.getByRole('banner'))
  expect(header.getByText('Rare-earth magnets into GM, Ford and Stellantis')).toBeVisible()
  expect(header.getByText('Illustrative')).toBeVisible()
  expect(button('Scenario: The document')).toBeVisible()
  act(() => store.getState().setEvent('talks-falter', true))
  expect(button('Scenario: The document + 1 what-if')).toBeVisible()
})

test('what is pinned leads to the comparison, and is unpinned with the way back', async () => {
  const { store, user, announcements, undo } = renderHeader('v=2&b.preset=talks-falter&c.name=Monday&c.preset=document')
  expect(screen.getByText('Talks falter')).toBeVisible()
  await user.click(button('B Talks falter'))
  expect(store.getState().present.view.page).toBe('compare')
  await user.click(button('Unpin C: Monday'))
  expect(Object.keys(store.getState().present.pins)).toEqual(['b'])
  expect(announcements.getState().announcement?.text).toBe('Unpinned “Monday” from C.')
  undo()
  expect(button('C Monday')).toBeVisible()
})

test('saving is one press away', async () => {
  const { dialogs, user } = renderHeader()
  await user.click(button('Save'))
  expect(dialogs.getState().dialog).toBe('saved')
})

test('the menu names the presets, and tells what the loaded one is alone', async () => {
  const { user } = renderHeader('v=2&preset=no-chip-measures')
  await user.click(button('Scenario: No chip measures'))
  expect(await screen.findByText(/^Switches off the U\.S\. order against Huawei chips/)).toBeInTheDocument()
  const entries = [...document.querySelectorAll('[role="menuitem"]')].map(({ textContent }) => textContent)
  expect(entries).toContain('Talks falter')
  expect(entries).toContain('Back to “The document”')
})

// What can be done from anywhere, as the page holds it.
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { Providers } from '../../src/app/App'
import { useActions } from '../../src/app/useActions'
import { WorkspaceProvider } from '../../src/results/Workspace'
import { AnnouncementStoreContext, createAnnouncementStore } from '../../src/state/announcements'
import { openingChoices } from '../../src/state/choices'
import { createDialogStore, DialogStoreContext } from '../../src/state/dialogs'
import { createScenarioStore } from '../../src/state/scenarioStore'
import { ScenarioStoreContext } from '../../src/state/useScenarioStore'
import { shippedDataset } from './shipped'

function renderActions() {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const [dialogs, announcements] = [createDialogStore(), createAnnouncementStore()]
  const wrapper = ({ children }: { children: ReactNode }) => (
    <Providers>
      <WorkspaceProvider dataset={dataset}>
        <ScenarioStoreContext value={store}>
          <DialogStoreContext value={dialogs}>
            <AnnouncementStoreContext value={announcements}>{children}</AnnouncementStoreContext>
          </DialogStoreContext>
        </ScenarioStoreContext>
      </WorkspaceProvider>
    </Providers>
  )
  let drawn = 0
  const { result } = renderHook(
    () => {
      drawn++
      return useActions()
    },
    { wrapper },
  )
  const action = (id: string) => result.current.find((one) => one.id === id)
  return { store, action, drawn: () => drawn }
}

test('a switch does not draw them anew, once there is something to undo', () => {
  const { store, action, drawn } = renderActions()
  act(() => store.getState().setEvent('shipments-suspended', false))
  expect(action('undo')?.enabled).toBe(true)
  const before = drawn()
  act(() => store.getState().setEvent('shipments-suspended', true))
  act(() => store.getState().setAsOf('2025-07-01'))
  expect(drawn()).toBe(before)
})

test('the scenario that is pinned is that of the moment', () => {
  const { store, action } = renderActions()
  act(() => store.getState().setAsOf('2025-07-01'))
  act(() => void action('pin')?.run())
  expect(store.getState().present.pins.b?.scenario.asOf).toBe('2025-07-01')
})

// The bars at the switches: what each event that is on contributes, for those who see them and those who do not.
import { act, configure, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { EventsPanel } from '../../../src/features/events/EventsPanel'
import { renderWhy } from '../why/renderWhy'

vi.setConfig({ testTimeout: 120_000 })
configure({ asyncUtilTimeout: 60_000 })

const theSwitch = (name: string) => screen.getByRole('switch', { name })

test('each event that is on and touches a lane says what it contributes to vehicles unbuilt', async () => {
  renderWhy(<EventsPanel />)
  await waitFor(() =>
    expect(theSwitch('China suspends rare-earth shipments')).toHaveAccessibleDescription(
      /^contributes \+[\d.,]+(\sM)? vehicles unbuilt$/,
    ),
  )
  expect(theSwitch('Temporary licenses for suppliers of the three')).toHaveAccessibleDescription(
    /^contributes −[\d.,]+(\sM)? vehicles unbuilt$/,
  )
  expect(theSwitch('What if: Talks falter, shipments stop again')).not.toHaveAccessibleDescription()
})

test('a what-if ahead of the as-of date has its bar', async () => {
  const { store } = renderWhy(<EventsPanel />)
  act(() => store.getState().setEvent('talks-falter', true))
  await waitFor(() =>
    expect(theSwitch('What if: Talks falter, shipments stop again')).toHaveAccessibleDescription(
      /^contributes \+[\d.,]+(\sM)? vehicles unbuilt$/,
    ),
  )
})

test('the bars count what is chosen for them alone, and “never” is explained', async () => {
  const { store, user } = renderWhy(<EventsPanel />)
  const measure = screen.getByRole('combobox', { name: 'Indicator of the bars' })
  expect(measure).toHaveDisplayValue('vehicles unbuilt')
  await user.selectOptions(measure, 'line-stop')
  expect(store.getState().present.view).toMatchObject({ bars: 'line-stop', indicator: 'supply' })
  expect(screen.getByText(/“Never” counts as 52 weeks/)).toBeVisible()
  await waitFor(() =>
    expect(theSwitch('China suspends rare-earth shipments')).toHaveAccessibleDescription(
      // From never, which is the horizon's 52 weeks, to a line that is stopped now.
      'contributes −52 weeks to the first line stop',
    ),
  )
  await user.selectOptions(measure, 'supply')
  await waitFor(() =>
    expect(theSwitch('China suspends rare-earth shipments')).toHaveAccessibleDescription(
      'contributes −46 points of supply',
    ),
  )
})

test('an event that is switched off loses its bar at once', async () => {
  const { user } = renderWhy(<EventsPanel />)
  const call = theSwitch('Trump-Xi call')
  await waitFor(() => expect(call).toHaveAccessibleDescription())
  await user.click(call)
  expect(call).not.toHaveAccessibleDescription()
})

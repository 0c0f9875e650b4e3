// The bars at the switches: what each event that is on contributes, for those who see them and those who do not.
import { configure, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { EventsPanel } from '../../../src/features/events/EventsPanel'
import { renderWhy } from '../why/renderWhy'

vi.setConfig({ testTimeout: 120_000 })
configure({ asyncUtilTimeout: 60_000 })

const theSwitch = (name: string) => screen.getByRole('switch', { name })

test('each event that is on and touches a lane says what it contributes', async () => {
  renderWhy(<EventsPanel />)
  await waitFor(() =>
    expect(theSwitch('China suspends rare-earth shipments')).toHaveAccessibleDescription(
      'contributes −46 points of supply',
    ),
  )
  expect(theSwitch('Trump-Xi call')).toHaveAccessibleDescription('contributes +1 point of supply')
  expect(theSwitch('U.S. tariffs on Chinese goods')).not.toHaveAccessibleDescription()
  expect(theSwitch('What if: Talks falter, shipments stop again')).not.toHaveAccessibleDescription()
})

test('the bars follow the indicator, and “never” is explained', async () => {
  const { store, user } = renderWhy(<EventsPanel />)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Indicator of the bars' }), 'line-stop')
  expect(store.getState().present.view.indicator).toBe('line-stop')
  expect(screen.getByText(/“Never” counts as 52 weeks/)).toBeVisible()
  await waitFor(() =>
    expect(theSwitch('China suspends rare-earth shipments')).toHaveAccessibleDescription(
      // From never, which is the horizon's 52 weeks, to a line that is stopped now.
      'contributes −52 weeks to the first line stop',
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

// Draws the events panel with everything under it, from a link.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { EventsPanel } from '../../../src/features/events/EventsPanel'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode } from '../../../src/state/urlCodec'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

/** Renders the panel; gives the store to look at, the list and the user. */
export function renderEvents(query: string) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, decode(dataset, query).choices)
  render(
    <PageAround dataset={dataset} store={store}>
      <EventsPanel />
    </PageAround>,
  )
  const list = within(screen.getByRole('region', { name: 'Events in date order' }))
  return {
    dataset,
    store,
    list,
    user: userEvent.setup(),
    scenario: () => store.getState().present.scenario,
    /** The row of an event, found by its switch. */
    row: (name: string) => {
      const found = list.getAllByRole('listitem').find((item) => within(item).queryByRole('switch', { name }) !== null)
      if (!found) throw new Error(`No row of ${name}`)
      return found
    },
    /** What the rows say, from top to bottom: titles, and the as-of line. */
    titles: () =>
      list
        .getAllByRole('listitem')
        .flatMap((item) => within(item).queryByRole('switch')?.getAttribute('aria-label') ?? item.textContent ?? []),
  }
}

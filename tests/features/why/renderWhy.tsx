// Draws a part of the page with everything under it, and an engine that answers in this very thread.

import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { openingChoices, type View } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

/** Renders with the opening choices; gives the store to look at and the user. */
export function renderWhy(part: ReactNode, view: Partial<View> = {}) {
  const dataset = shippedDataset()
  const opening = openingChoices(dataset)
  const store = createScenarioStore(dataset, { ...opening, view: { ...opening.view, ...view } })
  render(
    <PageAround dataset={dataset} store={store}>
      {part}
    </PageAround>,
  )
  return { store, user: userEvent.setup(), dataset }
}

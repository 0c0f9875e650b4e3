// Draws a part of the cards or health feature on the shipped dataset, with the real store and results around it.

import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Dataset } from '../../../src/model/dataset'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

/** Renders with the opening choices; gives the store to act on. */
export function renderCards(part: ReactNode, change: (dataset: Dataset) => Dataset = (dataset) => dataset) {
  const dataset = change(shippedDataset())
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const view = render(
    <PageAround dataset={dataset} store={store}>
      {part}
    </PageAround>,
  )
  return { store, dataset, ...view }
}

// Draws parts of the page on the shipped dataset, with the real store and results around them.

import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { openingChoices, type View } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'
import { readDataset } from './contexts'

/** Draws at the opening choices with some of the view changed; gives the store and the screen. */
export function renderFigures(children: ReactNode, view: Partial<View> = {}) {
  const dataset = readDataset()
  const opening = openingChoices(dataset)
  const store = createScenarioStore(dataset, { ...opening, view: { ...opening.view, ...view } })
  const screen = render(
    <PageAround dataset={dataset} store={store}>
      {children}
    </PageAround>,
  )
  return { store, dataset, screen }
}

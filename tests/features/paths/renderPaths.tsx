// Draws a part that shows paths with the real dataset under everything that it stands on.

import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import datasetText from '../../../public/api/v1/dataset.json?raw'
import type { Dataset } from '../../../src/model/dataset'
import type { Runner } from '../../../src/runner/contract'
import { createInlineRunner } from '../../../src/runner/inline'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'

/** Renders with the opening choices; gives the store to act on. The runner is this thread's, unless a test brings one. */
export function renderPaths(
  part: ReactNode,
  change: (dataset: Dataset) => Dataset = (dataset) => dataset,
  createRunner: (dataset: Dataset) => Runner = (dataset) => createInlineRunner(dataset),
) {
  const parsed: Dataset = JSON.parse(datasetText)
  const dataset = change(parsed)
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <PageAround dataset={dataset} store={store} createRunner={createRunner} client={client}>
      {part}
    </PageAround>,
  )
  return { store, dataset, ...view }
}

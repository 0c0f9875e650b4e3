// Draws the measures panel on the shipped dataset, with the engine in this thread and the address kept in step.

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MeasuresPanel } from '../../../src/features/measures/MeasuresPanel'
import type { Runner } from '../../../src/runner/contract'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { decode, encode } from '../../../src/state/urlCodec'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

const never = () => new Promise<never>(() => {})

/** A runner that never answers, for what is to be seen without waiting for draws. */
export const silent = (): Runner => ({ ranges: never, ask: never, close: () => {} })

/** Renders the panel at a link, by default with a runner in this thread; gives the store, the link as it would stand now, and the panel. */
export function renderMeasures(query = '', createRunner?: () => Runner) {
  const dataset = shippedDataset()
  const { choices, problems } = decode(dataset, query)
  const store = createScenarioStore(dataset, choices)
  render(
    <PageAround dataset={dataset} store={store} {...(createRunner ? { createRunner } : {})}>
      <MeasuresPanel />
    </PageAround>,
  )
  return {
    dataset,
    problems,
    store,
    user: userEvent.setup(),
    panel: screen.getByRole('region', { name: 'What to do about it' }),
    address: () => decodeURIComponent(encode(dataset, store.getState().present)),
    measures: () => store.getState().present.scenario.measures,
  }
}

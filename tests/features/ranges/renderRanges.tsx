import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Runner } from '../../../src/runner/contract'
import { createInlineRunner } from '../../../src/runner/inline'
import { openingChoices } from '../../../src/state/choices'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

/** Renders with the opening choices; `change` may put something before the runner. */
export function renderRanges(part: ReactNode, change: (runner: Runner) => Runner = (runner) => runner) {
  const dataset = shippedDataset()
  const store = createScenarioStore(dataset, openingChoices(dataset))
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } })
  const view = render(
    <PageAround
      dataset={dataset}
      store={store}
      createRunner={(loaded) => change(createInlineRunner(loaded))}
      client={client}
    >
      {part}
    </PageAround>,
  )
  return { store, dataset, ...view }
}

/** A runner whose ranges report 40% and never come, until they are cancelled. */
export function stuck(runner: Runner): Runner {
  return {
    ...runner,
    ranges: (_, options) =>
      new Promise((_resolve, reject) => {
        options?.onProgress?.(0.4)
        options?.signal?.addEventListener('abort', () => reject(new DOMException('stopped', 'AbortError')))
      }),
  }
}

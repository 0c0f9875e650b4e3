import { QueryClient } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Runner } from '../../../src/runner/contract'
import { openingChoices, type View } from '../../../src/state/choices'
import { type Deck, type DeckStep, readState } from '../../../src/state/deck'
import { createScenarioStore } from '../../../src/state/scenarioStore'
import { PageAround } from '../../app/PageAround'
import { shippedDataset } from '../../app/shipped'

export const dataset = shippedDataset()

type Words = Pick<DeckStep, 'title' | 'picture' | 'question'>

function step(id: string, link: string, more: Partial<Words> = {}): DeckStep {
  const words = { id, title: null, note: `Say this of ${id}.`, picture: 'figures', question: null, ...more } as const
  return { ...words, ...readState(dataset, link) }
}

/** Four steps: an ordinary week, the suspension, the briefing after a question, and a what-if after another. */
export const smallDeck: Deck = {
  id: 'small',
  name: 'A small deck',
  steps: [
    step('ordinary', 'v=2&asof=2025-03-24', { title: 'An ordinary week' }),
    step('stop', 'v=2&asof=2025-04-28', { title: 'The stop', picture: 'board' }),
    step('briefing', 'v=2', { title: 'The briefing', question: { indicator: 'supply', kind: 'direction' } }),
    step('falter', 'v=2&preset=talks-falter&asof=2025-09-15', { picture: 'exposure' }),
  ],
}

/** A runner that never comes back: the stage must do without the ranges until they are there. */
const slowRunner: Runner = { ranges: () => new Promise(() => {}), ask: () => new Promise(() => {}), close: () => {} }

/** Renders with the given view; gives the page's own store. */
export function renderPresenter(part: ReactNode, view: Partial<View> = {}) {
  const opening = openingChoices(dataset)
  const store = createScenarioStore(dataset, { ...opening, view: { ...opening.view, ...view } })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const rendered = render(
    <PageAround dataset={dataset} store={store} createRunner={() => slowRunner} client={client}>
      {part}
    </PageAround>,
  )
  return { store, ...rendered }
}

// The store of one stage: the presentation and its moves, kept over a reload of the window.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { ifAllowed } from '../../browser/allowed'
import type { Dataset } from '../../model/dataset'
import type { Deck } from '../../state/deck'
import { readPresentation, writePresentation } from './messages'
import { type Command, openPresentation, type Presentation, present } from './presentation'

export interface StageState {
  presentation: Presentation
  send: (command: Command) => void
}

export type StageStore = StoreApi<StageState>

const key = 'lodestone-stage'

/** A stage on a deck, at a step; as it was left where this window has shown the same step of the deck before. */
export function createStageStore(dataset: Dataset, deck: Deck, step: number): StageStore {
  const within = Math.max(1, Math.min(deck.steps.length, step))
  const kept = recall(dataset, deck.id)
  // What was in motion or under the mouse does not outlive the window.
  const opening = kept?.step === within ? { ...kept, pointing: false, replaying: null } : openPresentation(within)
  const store = createStore<StageState>()((set) => ({
    presentation: opening,
    send: (command) =>
      set((state) => {
        const presentation = present(deck.steps, state.presentation, command)
        return presentation === state.presentation ? state : { presentation }
      }),
  }))
  store.subscribe(({ presentation }) => remember(deck.id, writePresentation(dataset, presentation)))
  return store
}

function remember(deck: string, presentation: Presentation<string>): void {
  // A browser that keeps nothing still presents; only a reload would lose what was changed on the spot.
  ifAllowed(() => window.sessionStorage.setItem(key, JSON.stringify({ deck, presentation })))
}

function recall(dataset: Dataset, deck: string): Presentation | null {
  const kept: unknown = ifAllowed(() => JSON.parse(window.sessionStorage.getItem(key) ?? 'null'))
  if (typeof kept !== 'object' || kept === null || !('deck' in kept) || kept.deck !== deck) return null
  return readPresentation(dataset, 'presentation' in kept ? kept.presentation : null)
}

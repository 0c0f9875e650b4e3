// Datasets with a broken card or account each, and the path of the fault that the door must name.
import type { Broken } from './brokenFigures'

/** A dataset's cards: one, with these steps. */
const cardOf = (...steps: object[]) => ({ cards: [{ id: 'c', side: 'US', name: 'C', steps }] })
const step = { date: '2025-02-03', level: '10%', basis: 'reported' }

export const cards: Broken[] = [
  [
    'an unknown side of a card',
    'cards[0].side',
    (d) => Object.assign(d, { cards: [{ id: 'c', side: 'both', name: 'C', steps: [] }] }),
  ],
  ['a step without a level', 'cards[0].steps[0].level', (d) => Object.assign(d, cardOf({ ...step, level: undefined }))],
  ['a step on no date', 'cards[0].steps[0].date', (d) => Object.assign(d, cardOf({ ...step, date: '2025-02-30' }))],
  [
    'a step before the one before',
    'cards[0].steps[1].date',
    (d) => Object.assign(d, cardOf(step, { ...step, date: '2025-02-02' })),
  ],
  [
    'a step that ends as it begins',
    'cards[0].steps[0].until',
    (d) => Object.assign(d, cardOf({ ...step, until: step.date })),
  ],
  [
    'a card with an unknown event',
    'cards[0].steps[0].event',
    (d) => Object.assign(d, cardOf({ ...step, event: 'moon' })),
  ],
  [
    'a step that needs an unknown event',
    'cards[0].steps[0].needs[0]',
    (d) => Object.assign(d, cardOf({ ...step, needs: ['moon'] })),
  ],
  [
    'a step whose source is not listed',
    'cards[0].steps[0].source',
    (d) => Object.assign(d, cardOf({ ...step, source: 'moon' }), { sources: [] }),
  ],
  ['a doubled card', 'cards[1].id', (d) => Object.assign(d, { cards: [...cardOf().cards, ...cardOf().cards] })],
  [
    'an account with an unknown preset',
    'rivalAccounts.sides[0].presetId',
    (d) =>
      Object.assign(d, {
        rivalAccounts: { paragraph: 4, question: 'Q', sides: [{ side: 'US', presetId: 'moon', claim: 'C' }] },
      }),
  ],
]

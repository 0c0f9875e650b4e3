// A sound record of a saved scenario, for tests that only need one.
import type { SavedScenario } from '../../src/data/savedSchema'

export function savedRecord(change: Partial<SavedScenario> = {}): SavedScenario {
  return {
    id: 'one',
    name: 'Talks falter',
    note: 'For Monday',
    savedAt: '2026-11-18T08:00:00.000Z',
    link: 'v=1&on=talks-falter',
    snapshot: {
      modelVersion: '1.1',
      dataset: '3f2a91c0',
      asOf: '2025-06-09',
      finding: '66% of normal magnet supply gets through',
      figures: { supply: 0.66, 'line-stop': null },
      inputs: {
        numbers: { 'parameter/dealerStockWeeks': 9 },
        events: { 'talks-falter': { title: 'Talks falter', date: '2025-08-11', enabled: true } },
      },
    },
    ...change,
  }
}

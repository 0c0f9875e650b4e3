// The finding: one short sentence that says what a state comes to, with its if.
import { describe, expect, test } from 'vitest'
import type { AddedEvent } from '../../src/model/dataset'
import type { Scenario } from '../../src/model/scenario'
import { writeFinding } from '../../src/words/finding'
import { dataset, told } from './told'

const find = (preset: string, scenario: Partial<Scenario> = {}) => writeFinding(told(preset, scenario), '2027-12-01')

describe('the finding', () => {
  test.each<[string, string, Partial<Scenario>, string]>([
    [
      'what follows from the record stands alone',
      'document',
      {},
      '66% of normal supply; 19,100 vehicles unbuilt in a year',
    ],
    [
      'a what-if is named',
      'talks-falter',
      { asOf: '2025-06-09' },
      '66% of normal supply; if talks falter on 11 Aug, 1.6 million vehicles unbuilt in a year',
    ],
    [
      'so it is where it lies behind',
      'talks-falter',
      { asOf: '2026-01-05' },
      '45% of normal supply; if talks falter on 11 Aug 2025, 1.8 million vehicles unbuilt in a year',
    ],
    ['nothing lost', 'no-restrictions', {}, '100% of normal supply; no vehicle unbuilt in a year'],
    [
      'licenses held',
      'talks-falter',
      { asOf: '2025-06-09', outlook: 'held' },
      '66% of normal supply; if licenses freeze as on 9 Jun, 19,100 vehicles unbuilt in a year',
    ],
    [
      'all exports stop',
      'document',
      { outlook: 'stress', horizonWeeks: 26 },
      '66% of normal supply; if all licensed exports stop, 1.4 million vehicles unbuilt in 26 weeks',
    ],
    [
      'a what-if that is not what matters most',
      'licenses-lapse',
      { asOf: '2025-06-09' },
      '66% of normal supply; if events go as switched, 591,900 vehicles unbuilt in a year',
    ],
    [
      'the makers’ own levers',
      'talks-falter',
      { asOf: '2025-06-09', measures: { cover: { '*/*': 20 } } },
      '66% of normal supply; with the makers’ own levers, 262,100 vehicles unbuilt in a year',
    ],
  ])('%s', (_, preset, scenario, text) => {
    expect(find(preset, scenario)).toBe(text)
  })

  test('an event of the reader’s own is named', () => {
    const own: AddedEvent = {
      id: 'mine',
      title: 'Ports close',
      date: '2026-03-02',
      by: 'CN',
      effects: [{ state: 'suspended' }],
    }
    expect(find('document', { asOf: '2025-11-03', added: [own] })).toBe(
      '96% of normal supply; if “Ports close” comes on 2 Mar 2026, 1.4 million vehicles unbuilt in a year',
    )
  })

  test('fits a title in every preset', () => {
    for (const { id } of dataset.presets ?? []) expect(find(id).length, id).toBeLessThan(125)
  })
})

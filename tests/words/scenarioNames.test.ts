// A scenario in as few words as a control has room for.
import { expect, test } from 'vitest'
import { openingChoices } from '../../src/state/choices'
import { createScenarioStore, type ScenarioActions } from '../../src/state/scenarioStore'
import { scenarioInWords } from '../../src/words/scenarioNames'
import { dataset } from './told'

test.each<[string, (act: ScenarioActions) => void]>([
  ['The document', () => {}],
  ['The document', (act) => act.setAsOf('2025-09-01')],
  ['The document', (act) => act.setHorizon(26)],
  ['The document + 1 what-if', (act) => act.setEvent('talks-falter', true)],
  [
    'The document + 1 what-if',
    (act) => {
      act.setEvent('talks-falter', true)
      act.moveEvent('talks-falter', '2025-10-06')
    },
  ],
  ['The document + 2 what-ifs', (act) => act.setEvents({ 'talks-falter': true, 'licenses-lapse': true })],
  [
    'The document + 1 own event',
    (act) => act.addEvent({ date: '2026-03-02', title: 'Stop again', by: 'CN', effects: [] }),
  ],
  ['The document, edited', (act) => act.setEvent('geneva-truce', false)],
  [
    'The document + 1 what-if, edited',
    (act) => {
      act.setEvent('talks-falter', true)
      act.setParameter('coverScale', 0.5)
    },
  ],
  ['Talks falter', (act) => act.loadPreset('talks-falter')],
  ['Monday', (act) => act.rename('a', 'Monday')],
])('%s', (words, change) => {
  const store = createScenarioStore(dataset, openingChoices(dataset))
  change(store.getState())
  expect(scenarioInWords(dataset, store.getState().present)).toBe(words)
})

// What moved since a scenario was saved, told apart by the data and by the reader's choices.

import { describe, expect, test } from 'vitest'
import type { SavedScenario } from '../../src/data/savedSchema'
import { openSaved } from '../../src/features/saved/savedScenario'
import type { Dataset, ParameterId } from '../../src/model/dataset'
import { compareSaved } from '../../src/results/snapshot/compareSaved'
import { type Choices, normalizeScenario, openingChoices, presetScenario } from '../../src/state/choices'
import { writeMoved, writeMovedText } from '../../src/words/snapshot'
import { changed, dataset, faltering, opening, save } from '../features/saved/saves'

const may: Choices = { ...opening, scenario: { ...opening.scenario, asOf: '2025-05-05' } }

function withParameter(id: ParameterId, value: number): Dataset {
  return changed((copy) => {
    const parameter = copy.parameters.find((one) => one.id === id)
    if (parameter) parameter.value = value
  })
}

function isOfStop(sentence: string): boolean {
  return /line stop/i.test(sentence)
}

function compare(saved: SavedScenario, today: Dataset = dataset, page: Choices = openingChoices(today)) {
  const { scenario } = openSaved(today, saved).named
  return writeMoved(compareSaved(today, saved, scenario, normalizeScenario(today, page.scenario)))
}

describe('what the data did', () => {
  test('nothing, and that is said', () => {
    const { summary, data, choices } = compare(save(opening))
    expect(summary).toBe('Since 18 November 2026, nothing moved: neither the data nor your choices changed.')
    expect(data).toEqual({
      changes: [],
      moves: [],
      still: expect.stringMatching(
        /^Every figure is as it was: supply getting through 66%, first line stop GM, Ford and Stellantis now, vehicles unbuilt 19,100/,
      ),
    })
    expect(choices).toEqual({
      changes: [],
      moves: [],
      still: 'The page shows the same scenario, so no figure differs.',
    })
  })

  test('one parameter moves one figure, and is named as its cause', () => {
    const { summary, data } = compare(save(faltering), withParameter('dealerStockWeeks', 10.4), faltering)
    expect(summary).toBe('Since 18 November 2026, the data moved 1 headline figure; your choices are the same.')
    expect(data.moves).toEqual([
      expect.stringMatching(
        /^Inflation at its peak rose from \+1\.1 points to \+1\.\d points, because the data changed: “Dealer stock of new vehicles” from 11\.7 weeks to 10\.4 weeks\.$/,
      ),
    ])
    expect(data.changes).toEqual([])
    expect(data.still).toMatch(/^As it was: supply getting through 66%/)
  })

  test('what moves nothing is listed apart', () => {
    const { summary, data } = compare(save(opening), withParameter('referenceShockBp', 150))
    expect(summary).toBe('Since 18 November 2026, nothing moved: no headline figure changed.')
    expect(data.changes).toEqual([
      "Also changed in the data: “New and used vehicles in December 2021's 12-month CPI” from 1.47 points to 1.5 points.",
    ])
  })

  test('a parameter set by hand does not follow the data', () => {
    const byHand: Choices = { ...faltering, scenario: { ...faltering.scenario, parameters: { dealerStockWeeks: 12 } } }
    const { data } = compare(save(byHand), withParameter('dealerStockWeeks', 10.4))
    expect(data.moves).toEqual([])
    expect(data.changes).toEqual(['The data file changed, but none of the inputs that are kept with a scenario did.'])
  })

  test('an event that moved or was switched in the data is named with its dates', () => {
    const today = changed((copy) => {
      for (const event of copy.events) {
        if (event.id === 'talks-falter') event.date = '2025-09-01'
        if (event.id === 'temporary-licenses') event.enabled = false
      }
    })
    const { data } = compare(save(faltering), today)
    const supply = data.moves.find((sentence) => /^Supply/.test(sentence))
    expect(supply).toMatch(
      /^Supply getting through fell from 66% to \d+%, because the data changed: “Temporary licenses.*” is off, was on\.$/,
    )
    expect([...data.moves, ...data.changes].join(' ')).toContain(
      '“Talks falter, shipments stop again” moved from 11 August 2025 to 1 September 2025',
    )
  })

  test('a license’s clearance moves supply; what pulls the other way is told as such', () => {
    const today = changed((copy) => {
      for (const state of copy.licenseStates) if (state.id === 'temporary') state.clearance = 0.5
      for (const parameter of copy.parameters) if (parameter.id === 'phaseWeeks') parameter.value = 1
    })
    expect(compare(save(opening), today).data.moves[0]).toMatch(
      /^Supply getting through fell from 66% to \d+%, because the data changed: “Clearance: Temporary license” from 95% to 50%; against it: “Weeks for a license change to reach the border flow” from 4 weeks to 1 week\.$/,
    )
  })

  test('the first line stop is told with its maker', () => {
    const today = withParameter('transitWeeks', 6)
    expect(compare(save(may), today).data.moves).toContain(
      'The first line stop, that of Ford, comes later: in 5 weeks instead of in 2 weeks, because the data changed: ' +
        '“Weeks by sea from Chinese port to assembly line” from 4 weeks to 6 weeks.',
    )
  })

  test('a line stop that comes or goes is told as such', () => {
    const free = save({ ...opening, preset: 'no-restrictions', scenario: presetScenario(dataset, 'no-restrictions') })
    const document = save(opening)
    // As if the preset had come to hold the document's events, and the other way round.
    const [came] = compare({ ...document, snapshot: free.snapshot }).data.moves.filter(isOfStop)
    expect(came).toMatch(
      /^A line stop comes where there was none: GM, Ford and Stellantis first, now, because the data changed: “/,
    )
    const [went] = compare({ ...free, snapshot: document.snapshot }).data.moves.filter(isOfStop)
    expect(went).toMatch(
      /^No line stops any more, where GM, Ford and Stellantis came first, now, because the data changed: “/,
    )
  })

  test('another maker that stops first is named beside the one that did', () => {
    const saved = save(may)
    const figures = { ...saved.snapshot.figures, 'line-stop/ford': 5, 'line-stop/gm': 2 }
    const { moves } = compare({ ...saved, snapshot: { ...saved.snapshot, figures } }).data
    expect(moves).toEqual([
      'The first line stop is that of Ford instead of GM, in 2 weeks as before, because the figures that were kept ' +
        'are not those of this data and model; the record may have been edited.',
    ])
  })

  test('another model is named, and takes the blame for what the inputs do not explain', () => {
    const saved = save(opening)
    const figures = { ...saved.snapshot.figures, vehicles: 51_000 }
    const since = (version: string) =>
      compare({ ...saved, snapshot: { ...saved.snapshot, modelVersion: version, figures } }).data
    expect(since('1.1').changes).toEqual(['The model is a new one (2.0).'])
    expect(since('1.1').moves).toEqual([
      'Vehicles unbuilt fell from 51,000 to 19,100, because the model is a new one (2.0).',
    ])
    expect(since('2.1').changes).toEqual(['The model changed from version 2.1 to 2.0.'])
    expect(since('2.1').moves).toEqual([
      'Vehicles unbuilt fell from 51,000 to 19,100, because the model went from version 2.1 to 2.0.',
    ])
  })

  test('a dataset that changed elsewhere is said to have', () => {
    const today = changed((copy) => {
      copy.title = 'Another title'
    })
    expect(compare(save(opening), today).data.changes).toEqual([
      'The data file changed, but none of the inputs that are kept with a scenario did.',
    ])
  })

  test('inputs and events that came or went are named', () => {
    const saved = save(opening)
    const { numbers, events } = saved.snapshot.inputs
    const { 'clearance/temporary': _, ...fewer } = numbers
    const { midterms: __, ...fewerEvents } = events
    const inputs = {
      numbers: { ...fewer, 'parameter/luck': 7 },
      events: { ...fewerEvents, summit: { title: 'Summit', date: '2025-07-01', enabled: true } },
    }
    const { changes } = compare({ ...saved, snapshot: { ...saved.snapshot, inputs } }).data
    expect(changes).toEqual([
      'Also changed in the data: the input “parameter/luck” is no longer in the data; ' +
        'the input “Clearance: Temporary license” is new in the data; ' +
        '“U.S. midterm elections” is new in the data, and on; “Summit” was on and is no longer in the data.',
    ])
  })
})

describe('what was chosen', () => {
  test('each departure with what it was, and each figure that it moves', () => {
    const page: Choices = { ...faltering, scenario: { ...faltering.scenario, asOf: '2025-07-07' } }
    const { summary, choices } = compare(save(opening), dataset, page)
    expect(choices.changes).toEqual([
      'The page looks from 7 July 2025; the saved scenario from 9 June 2025.',
      '“Talks falter, shipments stop again” is on; it was off.',
    ])
    expect(choices.moves.length).toBeGreaterThan(2)
    expect(choices.moves).toContainEqual(
      expect.stringMatching(/^With that, vehicles unbuilt rose from 19,100 to 1\.7 M\.$/),
    )
    expect(summary).toMatch(/^Since 18 November 2026, the data moved nothing; your choices move \d headline figures\.$/)
  })

  test('a choice that moves no figure is said to move none', () => {
    const page: Choices = { ...opening, scenario: { ...opening.scenario, events: { midterms: false } } }
    const { summary, choices } = compare(save(opening), dataset, page)
    expect(choices.moves).toEqual([])
    expect(choices.still).toMatch(/^That moves no headline figure: supply getting through 66%/)
    expect(summary).toContain('the data moved nothing; your choices differ but move no figure.')
  })

  test('is counted on today’s data, so that the data’s own moves are not counted twice', () => {
    const today = withParameter('dealerStockWeeks', 10.4)
    expect(compare(save(faltering), today, faltering).choices.moves).toEqual([])
  })
})

test('as text it says the same, marked as illustrative', () => {
  const saved = save(opening)
  const moved = compare(saved, withParameter('transitWeeks', 6), faltering)
  const text = writeMovedText(saved.name, moved, ['A problem of its link.'])
  expect(text).toMatch(
    /^Kept: what moved since\. ILLUSTRATIVE\.\n\nSince 18 November 2026.*\n\nA problem of its link\.\n/,
  )
  for (const sentence of [...moved.data.moves, ...moved.choices.changes, ...moved.choices.moves]) {
    expect(text).toContain(`- ${sentence}`)
  }
})

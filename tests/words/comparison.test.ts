// Comparing scenarios: the finding in its cases, and a list of what differs and of nothing else.
import { describe, expect, test } from 'vitest'
import { evaluate, flowsInWeek } from '../../src/model/evaluate'
import type { Outcome } from '../../src/model/outcome'
import type { Scenario } from '../../src/model/scenario'
import { weekFurthestApart } from '../../src/results/comparisonFlows'
import { type Choices, type NamedScenario, openingChoices, presetScenario } from '../../src/state/choices'
import { compareScenarios, haveOneDate, listDifferences } from '../../src/words/comparison'
import { writeComparison } from '../../src/words/comparisonFinding'
import { dataset, network, withAhead } from './told'

const opening = openingChoices(dataset)
const september = '2025-09-15'

const preset = (id: string, asOf = september): NamedScenario => ({
  name: null,
  preset: id,
  scenario: { ...presetScenario(dataset, id), asOf },
})
const held = preset('suspension-held')
const falter = preset('talks-falter')
const document = preset('document')

function compare(own: NamedScenario, pins: Choices['pins'], base: Choices['base'] = 'a') {
  const outcomeOf = (named: NamedScenario | undefined) => (named ? evaluate(network, named.scenario) : null)
  const outcomes = { a: evaluate(network, own.scenario), b: outcomeOf(pins.b), c: outcomeOf(pins.c) }
  return compareScenarios(dataset, { ...own, pins, base }, outcomes)
}
const find = (...given: Parameters<typeof compare>) => writeComparison(dataset, compare(...given))

describe('the finding', () => {
  test('asks for a second scenario where there is none', () => {
    expect(find(document, {})).toBe('Nothing to compare yet: pin a second scenario beside this one')
  })

  test('says that nothing differs', () => {
    expect(find(document, { b: document })).toBe('A and B are the same: nothing differs yet')
    expect(find(document, { b: document, c: document })).toBe('A, B and C are the same: nothing differs yet')
  })

  test('says how two stand to each other, and turns around with the base', () => {
    expect(find(document, { b: falter })).toBe(
      'In B (Talks falter), supply is 51 points lower and 2.0 M more vehicles go unbuilt than in A (The document); counted to 13 September 2026, if events go as switched',
    )
    expect(find(document, { b: falter }, 'b')).toBe(
      'In A (The document), supply is 51 points higher and 2.0 M fewer vehicles go unbuilt than in B (Talks falter); counted to 13 September 2026, if events go as switched',
    )
  })

  test('speaks of vehicles and prices where supply is the same as of the date', () => {
    const [one, other] = [preset('document', opening.scenario.asOf), preset('talks-falter', opening.scenario.asOf)]
    expect(find(one, { b: other })).toMatch(
      /^In B \(Talks falter\), 1\.6 M more vehicles go unbuilt and inflation could peak 1\.1 points higher than in A \(The document\); counted to 7 June 2026, if events go as switched$/,
    )
  })

  test('says that choices differ but figures do not', () => {
    const scenario: Scenario = { ...document.scenario, events: { midterms: false } }
    expect(find(document, { b: { ...document, name: 'Quiet', scenario } })).toBe(
      'B (Quiet) comes to the same headline figures as A (The document)',
    )
  })

  test('names the only one of three that differs', () => {
    expect(find(document, { b: document, c: falter })).toBe(
      'Only C (Talks falter) differs from A and B: supply is 51 points lower and 2.0 M more vehicles go unbuilt; counted to 13 September 2026, if events go as switched',
    )
  })

  test('sets two beside the base', () => {
    expect(find(document, { b: falter, c: held })).toBe(
      'Supply is 51 points lower in B (Talks falter) and 60 points lower in C (Suspension held) than in A (The document)',
    )
  })

  test('leaves out a name that is too long to be said', () => {
    const name = 'Edited from The document (Talks falter, shipments stop again on)'
    expect(find(document, { b: { ...falter, name } })).toMatch(
      /^In B, supply is .* than in A \(The document\); counted to/,
    )
  })

  test('says where a line stops soonest, and the outlook in which it looks', () => {
    const outcome = evaluate(network, { ...document.scenario, outlook: 'held' })
    const quiet = { ...document, name: 'Quiet', scenario: { ...document.scenario, events: { midterms: false } } }
    const outcomes = {
      a: withAhead(outcome, [null, 9, null], 100, 'held'),
      b: withAhead(outcome, [null, 7, null], 2000, 'held'),
      c: withAhead(outcome, [4, null, null], 3000, 'held'),
    }
    const comparison = compareScenarios(dataset, { ...document, pins: { b: quiet, c: falter }, base: 'a' }, outcomes)
    expect(writeComparison(dataset, comparison)).toBe(
      'The number of vehicles unbuilt is 1,900 higher in B (Quiet) and 2,900 higher in C (Talks falter) than in A (The document); GM could stop a line soonest in C; counted to 13 September 2026, if licenses freeze as on 15 September 2025',
    )
  })

  test('owns up to horizons that differ', () => {
    const b = { ...falter, scenario: { ...falter.scenario, horizonWeeks: 26 } }
    expect(find(document, { b })).toMatch(/; each counted over its own horizon, if events go as switched$/)
  })

  test('does not count weeks to a stop from different dates against each other', () => {
    const comparison = compare(document, { b: preset('suspension-held', '2025-05-05') })
    expect(haveOneDate(comparison)).toBe(false)
    expect(writeComparison(dataset, comparison)).not.toMatch(/weeks/)
  })
})

/** The document as of September with one maker stopping, and another scenario with another stop. */
function withStops(weeks: (number | null)[]): Outcome {
  return withAhead(evaluate(network, document.scenario), weeks, 0)
}

test.each([
  [
    [null, 5, null],
    [null, 3, null],
    'In B (Quiet), Ford could stop a line 2 weeks sooner than in A (The document); counted to 13 September 2026, if events go as switched',
  ],
  [
    [null, 3, null],
    [null, 4, null],
    'In B (Quiet), Ford could stop a line 1 week later than in A (The document); counted to 13 September 2026, if events go as switched',
  ],
  [
    [null, 5, null],
    [4, null, null],
    'In B (Quiet), a first line, at GM, could stop 1 week sooner than in A (The document); counted to 13 September 2026, if events go as switched',
  ],
  [
    [null, 5, null],
    [5, null, null],
    'In B (Quiet), GM instead of Ford could stop a line first, unlike in A (The document); counted to 13 September 2026, if events go as switched',
  ],
  [
    [null, 5, null],
    [null, 0, null],
    'In B (Quiet), Ford has lines stopped already, unlike in A (The document); counted to 13 September 2026, if events go as switched',
  ],
  [
    [null, null, null],
    [2, null, null],
    'In B (Quiet), GM could stop a line in the week of 29 September 2025, unlike in A (The document); counted to 13 September 2026, if events go as switched',
  ],
])('with line stops %j against %j the finding is “%s”', (was, is, words) => {
  const quiet = { ...document, name: 'Quiet', scenario: { ...document.scenario, events: { midterms: false } } }
  const choices = { ...document, pins: { b: quiet }, base: 'a' as const }
  const comparison = compareScenarios(dataset, choices, { a: withStops(was), b: withStops(is) })
  expect(writeComparison(dataset, comparison)).toBe(words)
})

describe('what differs', () => {
  test('is nothing between equals', () => {
    expect(listDifferences(dataset, compare(document, { b: document }))).toEqual([])
  })

  test('is listed once, by kind, with what it is in each of them', () => {
    const b: NamedScenario = {
      ...document,
      scenario: {
        asOf: '2025-10-06',
        events: { 'talks-falter': true },
        dates: { 'talks-falter': '2025-10-01' },
        overrides: { 'heavy-magnets/ford-suppliers': 'suspended' },
        parameters: { phaseWeeks: 6 },
        measures: { cover: { 'ford/*': 2 } },
      },
    }
    const groups = listDifferences(dataset, compare(document, { b, c: falter }))
    expect(groups.map(({ title }) => title)).toEqual([
      'Events',
      'Dates of events',
      'Licenses set by hand',
      'Assumptions',
      'Levers of the makers’ own',
      'As-of date',
    ])
    const texts = groups.map(({ rows }) => rows.map(({ values }) => values.map(({ text }) => text)))
    expect(texts).toEqual([
      [['off', 'on', 'on']],
      [['off', '1 October 2025', '11 August 2025']],
      [['as the events say', expect.stringMatching(/^Suspended/), 'as the events say']],
      [['4 weeks', '6 weeks', '4 weeks']],
      [['none', '2 weeks', 'none']],
      [['15 September 2025', '6 October 2025', '15 September 2025']],
    ])
    expect(groups[0]!.rows[0]!.values.map(({ differs }) => differs)).toEqual([false, true, true])
    expect(groups[3]!.rows[0]!.values.map(({ differs }) => differs)).toEqual([false, true, false])
  })
})

describe('flows in a week', () => {
  test('are those of the outcome in its own week', () => {
    const outcome = evaluate(network, falter.scenario)
    const { delivered } = flowsInWeek(network, falter.scenario, outcome.asOfWeek)
    expect([...delivered]).toEqual(outcome.flows.map((flow) => flow.delivered))
  })

  test('are compared where supplies stand furthest apart, if anywhere', () => {
    const falterOutcome = evaluate(network, falter.scenario)
    const [one, other] = [evaluate(network, document.scenario), falterOutcome]
    const week = weekFurthestApart(network, one!, other!)
    const gapIn = (at: number) =>
      network.makers.reduce((sum, { kgPerYear }, m) => {
        const { id } = dataset.automakers[m]!
        return sum + kgPerYear * Math.abs(one!.paths.supply[id]![at]! - other!.paths.supply[id]![at]!)
      }, 0)
    const gaps = Array.from({ length: falterOutcome.paths.cpiBp.length }, (_, at) => gapIn(at))
    expect(gapIn(week!)).toBeCloseTo(Math.max(...gaps), 3)
    expect(weekFurthestApart(network, one!, one!)).toBeNull()
  })
})

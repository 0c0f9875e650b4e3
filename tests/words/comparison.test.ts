// Comparing scenarios: the finding in its cases, and a list of what differs and of nothing else.
import { describe, expect, test } from 'vitest'
import { evaluate, flowsInWeek } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { Outcome } from '../../src/model/outcome'
import type { Scenario } from '../../src/model/scenario'
import { weekFurthestApart } from '../../src/results/comparisonFlows'
import { type Choices, type NamedScenario, openingChoices, presetScenario } from '../../src/state/choices'
import { compareScenarios, haveOneDate, listDifferences } from '../../src/words/comparison'
import { writeComparison } from '../../src/words/comparisonFinding'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
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
      'In B (Talks falter), Ford and Stellantis could stop lines in 3 weeks and supply is 51 points lower than in A (The document)',
    )
    expect(find(document, { b: falter }, 'b')).toBe(
      'In A (The document), no line stops while licenses stay as they are and supply is 51 points higher than in B (Talks falter)',
    )
  })

  test('speaks of vehicles and prices where supply is the same as of the date', () => {
    const [one, other] = [preset('document', opening.scenario.asOf), preset('talks-falter', opening.scenario.asOf)]
    expect(find(one, { b: other })).toMatch(
      /^In B \(Talks falter\), 3\.\d M more vehicles are at risk and inflation could peak \d+ bp higher than in A/,
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
      'Only C (Talks falter) differs from A and B: supply is 51 points lower and Ford and Stellantis could stop lines in 3 weeks',
    )
  })

  test('sets two beside the base, and says where a line stops soonest', () => {
    expect(find(document, { b: falter, c: held })).toBe(
      'Supply is 51 points lower in B (Talks falter) and 60 points lower in C (Suspension held) than in A (The document); GM, Ford and Stellantis could stop a line soonest in C',
    )
  })

  test('leaves out a name that is too long to be said', () => {
    const name = 'Edited from The document (Talks falter, shipments stop again on)'
    expect(find(document, { b: { ...falter, name } })).toMatch(/^In B, Ford and .* than in A \(The document\)$/)
  })

  test('does not count weeks to a stop from different dates against each other', () => {
    const comparison = compare(document, { b: preset('suspension-held', '2025-05-05') })
    expect(haveOneDate(comparison)).toBe(false)
    expect(writeComparison(dataset, comparison)).not.toMatch(/weeks/)
  })
})

/** The document as of September with one maker stopping, and another scenario with another stop. */
function withStops(weeks: (number | null)[]): Outcome {
  const outcome = evaluate(network, document.scenario)
  const automakers = dataset.automakers.map(
    ({ id }, i) => [id, { ...outcome.automakers[id]!, weeksToLineStop: weeks[i] ?? null }] as const,
  )
  return { ...outcome, automakers: Object.fromEntries(automakers) }
}

test.each([
  [[null, 5, null], [null, 3, null], 'In B (Quiet), Ford could stop a line 2 weeks sooner than in A (The document)'],
  [[null, 3, null], [null, 4, null], 'In B (Quiet), Ford could stop a line 1 week later than in A (The document)'],
  [
    [null, 5, null],
    [4, null, null],
    'In B (Quiet), a first line, at GM, could stop 1 week sooner than in A (The document)',
  ],
  [
    [null, 5, null],
    [5, null, null],
    'In B (Quiet), GM instead of Ford could stop a line first, unlike in A (The document)',
  ],
  [[null, 5, null], [null, 0, null], 'In B (Quiet), Ford has lines short of magnets, unlike in A (The document)'],
  [[null, null, null], [2, null, null], 'In B (Quiet), GM could stop a line in 2 weeks, unlike in A (The document)'],
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
    const [one, other] = [document, falter].map(({ scenario }) => evaluate(network, scenario))
    const week = weekFurthestApart(network, one!, other!)
    const gapIn = (at: number) =>
      network.makers.reduce((sum, { kgPerYear }, m) => {
        const { id } = dataset.automakers[m]!
        return sum + kgPerYear * Math.abs(one!.paths.supply[id]![at]! - other!.paths.supply[id]![at]!)
      }, 0)
    const gaps = Array.from({ length: network.weeks }, (_, at) => gapIn(at))
    expect(gapIn(week!)).toBeCloseTo(Math.max(...gaps), 3)
    expect(weekFurthestApart(network, one!, one!)).toBeNull()
  })
})

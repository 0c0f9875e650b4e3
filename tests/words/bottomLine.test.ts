// The bottom line says in plain words what follows, in each of its cases, and every number in it knows its figure.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import type { Outcome } from '../../src/model/outcome'
import type { Scenario } from '../../src/model/scenario'
import { magnetLanes } from '../../src/results/laneNews'
import { lineStops } from '../../src/results/lineStops'
import { presetScenario } from '../../src/state/choices'
import { writeBottomLine } from '../../src/words/bottomLine'
import type { BottomLineInput } from '../../src/words/phrase'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const longAfter = '2027-06-01'

function inputFor(preset: string, scenario: Partial<Scenario> = {}, today = longAfter): BottomLineInput {
  const whole = { ...presetScenario(dataset, preset), ...scenario }
  return { dataset, network, scenario: whole, outcome: evaluate(network, whole), today }
}

function sentence(input: BottomLineInput): string {
  return writeBottomLine(input)
    .map(({ text }) => text)
    .join('')
}

/** An outcome with these weeks to a line stop, in the dataset's order of makers. */
function withStops(outcome: Outcome, weeks: (number | null)[]): Outcome {
  const makers = dataset.automakers.map(({ id }, index) => {
    return [id, { ...outcome.automakers[id]!, weeksToLineStop: weeks[index] ?? null }] as const
  })
  return { ...outcome, automakers: Object.fromEntries(makers) }
}

/** An outcome whose prices peak at `bp`: in mid-calendar, or in the last week and coming from `before`. */
function withPeak(outcome: Outcome, bp: number, before?: number): Outcome {
  const last = outcome.paths.cpiBp.length - 1
  const cpiBp = [...outcome.paths.cpiBp]
  if (before !== undefined) {
    cpiBp[last] = bp
    cpiBp[last - 1] = before
  }
  const peakWeek = before === undefined ? 40 : last
  return { ...outcome, inflation: { ...outcome.inflation, peakBp: bp, peakWeek }, paths: { ...outcome.paths, cpiBp } }
}

describe('whole sentences', () => {
  test.each<[string, string, Partial<Scenario>, string]>([
    [
      'the document, as the page opens',
      'document',
      {},
      'On central assumptions, with temporary licenses just in force on 9 June 2025, 66% of normal magnet supply gets through. Ford could stop a line first, in 3 weeks; Stellantis next. Prices barely move: +0.2 bp at most from here on.',
    ],
    [
      'no restrictions',
      'no-restrictions',
      {},
      'On central assumptions, with no restrictions on 9 June 2025, 100% of normal magnet supply gets through. In the model no line stops and prices do not move.',
    ],
    [
      'nobody stops once licenses have run for a while',
      'document',
      { asOf: '2025-09-01' },
      'On central assumptions, with temporary licenses in force on 1 September 2025, 96% of normal magnet supply gets through. In the model no line stops and prices do not move.',
    ],
    [
      'nobody stops while licenses stay as they are, but the suspension ahead has a cost',
      'document',
      { asOf: '2025-01-06' },
      'On central assumptions, with no restrictions on 6 January 2025, 100% of normal magnet supply gets through. No line stops while licenses stay as they are, but what lies ahead could cost 42,900 vehicles. After “China suspends rare-earth shipments” on 4 April 2025, prices barely move: +0.4 bp at most from here on.',
    ],
    [
      'an event that falls later in the as-of week is dated, and not said to be in force already',
      'document',
      { asOf: '2025-04-02' },
      'On central assumptions, in the week of 2 April 2025, with a suspension of shipments from 4 April 2025, 84% of normal magnet supply gets through.',
    ],
    [
      'a stop that lies ahead is named where it moves prices, and kept apart from licenses that stay',
      'talks-falter',
      { asOf: '2025-06-09' },
      'If licenses stayed as they are, Ford could stop a line first, in 3 weeks; Stellantis next. GM has most at risk, 1.5 M vehicles. After “Talks falter, shipments stop again” on 11 August 2025, inflation could gain',
    ],
    [
      'an assumption outside our range is said to be so',
      'document',
      { asOf: '2025-06-09', parameters: { phaseWeeks: 500 } },
      'On assumptions set by hand, outside our range, ',
    ],
    [
      'a tie of two, with the third after them',
      'talks-falter',
      { asOf: '2025-09-01' },
      'On central assumptions, with a suspension of shipments in force on 1 September 2025, 45% of normal magnet supply gets through. Ford and Stellantis could stop a line first, in 5 weeks; GM next. Inflation could gain +149 bp at the peak.',
    ],
    [
      'someone is short already, and someone follows',
      'suspension-held',
      { asOf: '2025-07-14' },
      'On central assumptions, with a suspension of shipments in force on 14 July 2025, 36% of normal magnet supply gets through. Ford and Stellantis have lines short of magnets now; GM next. Inflation could gain +165 bp at the peak.',
    ],
    [
      'one maker alone is short',
      'no-chip-measures',
      { asOf: '2025-07-14' },
      'On central assumptions, with temporary licenses in force on 14 July 2025, 96% of normal magnet supply gets through. Ford has lines short of magnets now. Prices do not move.',
    ],
    [
      'prices still rise when the calendar ends',
      'licenses-lapse',
      { asOf: '2025-12-08' },
      'On central assumptions, with reviews case by case just in force on 8 December 2025, 75% of normal magnet supply gets through. Ford and Stellantis could stop a line first, in 11 weeks; GM next. Inflation could gain +78.3 bp at the peak, and still rising when the calendar ends.',
    ],
  ])('%s', (_, preset, scenario, text) => {
    expect(sentence(inputFor(preset, scenario))).toContain(text)
  })
})

describe('what it opens with', () => {
  test('a date after the reader’s own is spoken of as ahead', () => {
    expect(sentence(inputFor('document', {}, '2025-06-08'))).toMatch(
      /^On central assumptions, looking ahead to 9 June 2025, with temporary licenses just in force, 66% of normal/,
    )
  })

  test('without restrictions, too', () => {
    expect(sentence(inputFor('no-restrictions', {}, '2025-06-08'))).toMatch(
      /^On central assumptions, looking ahead to 9 June 2025, with no restrictions, 100% of normal/,
    )
  })

  test('the reader’s own date is not ahead', () => {
    expect(sentence(inputFor('document', {}, '2025-06-09'))).not.toContain('ahead')
  })

  test('an assumption set by hand is owned up to', () => {
    const parameters = { coverScale: 0.5 }
    expect(sentence(inputFor('document', { parameters }))).toMatch(/^On assumptions set by hand, with temporary/)
  })

  test('lanes that differ are not spoken of as one state', () => {
    const overrides = { 'heavy-magnets/ford-suppliers': 'suspended' }
    expect(sentence(inputFor('document', { overrides }))).toContain(
      'with licenses that differ by maker or magnet on 9 June 2025, ',
    )
  })

  test('a lane for oxides and metals set by hand leaves what is said of magnets as it was', () => {
    const overrides = { 'oxides-metals/us-makers': 'suspended' }
    expect(sentence(inputFor('document', { overrides }))).toContain('with temporary licenses just in force')
  })

  test('a state without a phrase is called by its name', () => {
    const licenseStates = dataset.licenseStates.map(({ phrase: _, ...state }) => state)
    const input = inputFor('document')
    expect(sentence({ ...input, dataset: { ...dataset, licenseStates } })).toContain(
      'with “Temporary license” just in force',
    )
  })
})

describe('line stops', () => {
  test.each<[(number | null)[], string]>([
    [[4, null, null], 'GM could stop a line first, in 4 weeks. '],
    [[1, 2, 2], 'GM could stop a line first, in 1 week; Ford and Stellantis next. '],
    [[9, 5, 7], 'Ford could stop a line first, in 5 weeks; Stellantis next. '],
    [[5, 5, null], 'GM and Ford could stop a line first, in 5 weeks. '],
    [[6, 6, 6], 'GM, Ford and Stellantis could stop lines together, in 6 weeks. '],
    [[0, null, null], 'GM has lines short of magnets now. '],
    [[0, 0, 0], 'GM, Ford and Stellantis have lines short of magnets now. '],
    [[0, 3, null], 'GM has lines short of magnets now; Ford next. '],
  ])('in %j weeks', (weeks, text) => {
    const input = inputFor('document')
    expect(sentence({ ...input, outcome: withStops(input.outcome, weeks) })).toContain(` gets through. ${text}`)
  })

  test('are listed soonest first, in the dataset’s order where they tie', () => {
    const outcome = withStops(inputFor('document').outcome, [5, 3, 5])
    expect(lineStops(dataset, outcome).map(({ name, weeks }) => `${name} ${weeks}`)).toEqual([
      'Ford 3',
      'GM 5',
      'Stellantis 5',
    ])
  })

  test('without any, vehicles lost ahead are told from the first whole one', () => {
    const input = inputFor('document')
    const nobody = withStops(input.outcome, [])
    const losing = (vehiclesLostAhead: number) =>
      sentence({ ...input, outcome: { ...nobody, total: { ...nobody.total, vehiclesLostAhead } } })
    expect(losing(0.9)).toContain('No line stops. ')
    expect(losing(1)).toContain('what lies ahead could cost 1 vehicle. ')
    expect(losing(1.5)).toContain('what lies ahead could cost 2 vehicles. ')
  })
})

describe('prices', () => {
  test.each([
    [0, 'Prices do not move.'],
    [0.049, 'Prices do not move.'],
    [0.051, 'Prices barely move: +0.1 bp at most from here on.'],
    [0.99, 'Prices barely move: +1.0 bp at most from here on.'],
    [1, 'Prices move a little: +1.0 bp at the peak.'],
    [19.94, 'Prices move a little: +19.9 bp at the peak.'],
    [20, 'Inflation could gain +20.0 bp at the peak.'],
    [148.6, 'Inflation could gain +149 bp at the peak.'],
  ])('a peak of %d bp', (bp, text) => {
    const input = inputFor('document')
    expect(sentence({ ...input, outcome: withPeak(input.outcome, bp) }).endsWith(text)).toBe(true)
  })

  test.each([
    [0.5, 0.4, 'Prices barely move: +0.5 bp at most from here on, and still rising when the calendar ends.'],
    [5, 4, 'Prices move a little: +5.0 bp at the peak, and still rising when the calendar ends.'],
    [50, 40, 'Inflation could gain +50.0 bp at the peak, and still rising when the calendar ends.'],
    [0.04, 0.03, 'Prices do not move.'],
    [50, 60, 'Inflation could gain +50.0 bp at the peak.'],
  ])('a last week at %d bp after one at %d bp', (bp, before, text) => {
    const input = inputFor('document')
    expect(sentence({ ...input, outcome: withPeak(input.outcome, bp, before) }).endsWith(text)).toBe(true)
  })

  test('looked at from the last week, prices that fall are not said to rise', () => {
    const input = inputFor('suspension-held', { asOf: '2026-12-28' })
    const { cpiBp } = input.outcome.paths
    expect(cpiBp.at(-1)).toBeLessThan(cpiBp.at(-2) ?? 0)
    expect(sentence(input)).not.toContain('rising')
  })
})

describe('figures', () => {
  test('every number of the opening sentence opens its own', () => {
    const figures = writeBottomLine(inputFor('document')).filter(({ figure }) => figure !== undefined)
    expect(figures).toEqual([
      { text: 'temporary licenses', figure: 'state/temporary' },
      { text: '66%', figure: 'supply' },
      { text: 'Ford', figure: 'line-stop/ford' },
      { text: '3 weeks', figure: 'line-stop' },
      { text: 'Stellantis', figure: 'line-stop/stellantis' },
      { text: '+0.2 bp', figure: 'inflation-peak' },
    ])
  })

  test('no number stands outside a figure, in any preset at any date', () => {
    for (const { id } of dataset.presets ?? []) {
      for (const asOf of ['2025-01-06', '2025-05-26', '2025-06-09', '2025-09-01', '2026-12-28']) {
        const bare = writeBottomLine(inputFor(id, { asOf })).filter(({ figure }) => figure === undefined)
        const withoutDate = bare.map(({ text }) => text.replace(/\d{1,2} \w+ \d{4}/, '')).join('')
        expect(withoutDate, `${id}, ${asOf}`).not.toMatch(/\d/)
      }
    }
  })

  test('makers that tie share the figure of the first line stop', () => {
    const phrases = writeBottomLine(inputFor('talks-falter', { asOf: '2025-09-01' }))
    expect(phrases).toContainEqual({ text: 'Ford and Stellantis', figure: 'line-stop' })
  })
})

test('the lanes of magnets are those from China to parts makers, not those of oxides and metals', () => {
  expect(magnetLanes(network).sort()).toEqual(
    dataset.lanes
      .filter(({ material }) => material !== 'oxides-metals')
      .map(({ id }) => id)
      .sort(),
  )
})

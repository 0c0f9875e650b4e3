// The bottom line says in plain words how things stand and what follows, in each of its cases, and every number in it knows its figure.
import { describe, expect, test } from 'vitest'
import type { AddedEvent } from '../../src/model/dataset'
import type { Outcome } from '../../src/model/outcome'
import type { Scenario } from '../../src/model/scenario'
import type { Ranges, StopCount } from '../../src/model/summary'
import { lineStops } from '../../src/results/lineStops'
import { writeBottomLine } from '../../src/words/bottomLine'
import { type BottomLineInput, plainText } from '../../src/words/phrase'
import { rangesWith } from '../results/metrics/someRanges'
import { dataset, told, withAhead } from './told'

const longAfter = '2027-12-01'

const inputFor = (preset: string, scenario: Partial<Scenario> = {}, today = longAfter): BottomLineInput => ({
  ...told(preset, scenario),
  today,
})
const sentence = (input: BottomLineInput) => plainText(writeBottomLine(input))

/** An outcome in which the lines of some makers have been stopped since these weeks. */
function withStopped(outcome: Outcome, since: Record<string, number>): Outcome {
  const automakers = Object.entries(outcome.automakers).map(
    ([id, maker]) => [id, { ...maker, stoppedSince: since[id] ?? null }] as const,
  )
  return { ...outcome, automakers: Object.fromEntries(automakers) }
}

function withPeak(outcome: Outcome, peakBp: number, peakWeek = outcome.asOfWeek + 20): Outcome {
  return { ...outcome, ahead: { ...outcome.ahead, inflation: { ...outcome.ahead.inflation, peakBp, peakWeek } } }
}

describe('whole sentences', () => {
  test.each<[string, string, Partial<Scenario>, string]>([
    [
      'the document, as the page opens: lines stand still, and a past event matters most',
      'document',
      {},
      'On central assumptions 66% of normal magnet supply got through on 9 June 2025, and some lines had already stopped. About 19,100 vehicles go unbuilt in a year; without the temporary licenses, 1.6 million.',
    ],
    [
      'a what-if is an if, and tells what would be without it',
      'talks-falter',
      { asOf: '2025-06-09' },
      'On central assumptions 66% of normal magnet supply got through on 9 June 2025, and some lines had already stopped. If talks falter on 11 August, about 1.6 million vehicles go unbuilt in a year; without that, 19,100. With it, inflation could gain 1.1 points.',
    ],
    [
      'a stop that comes with or without the what-if is not told under its if',
      'talks-falter',
      { asOf: '2025-05-05' },
      'On central assumptions 36% of normal magnet supply got through on 5 May 2025. Ford’s thinnest lines could stop first, in the week of 19 May. If talks falter on 11 August, about 1.4 million vehicles go unbuilt in a year; without that, 30,500. With it, inflation could gain 1.0 points.',
    ],
    [
      'one that comes only with it is',
      'licenses-lapse',
      { asOf: '2025-09-01' },
      'On central assumptions 96% of normal magnet supply got through on 1 September 2025. If temporary licenses lapse on 5 December, the thinnest lines of all three could stop together in the week of 19 January 2026, and about 947,300 vehicles go unbuilt in a year; without that, none. With it, inflation could gain 0.6 points.',
    ],
    [
      'a what-if that is on but not what matters most leaves an if all the same',
      'licenses-lapse',
      { asOf: '2025-06-09' },
      'some lines had already stopped. If events go as switched, about 591,900 vehicles go unbuilt in a year; without the temporary licenses, 1.6 million. Inflation could then gain',
    ],
    [
      'a what-if before the as-of date makes the situation unreal too',
      'talks-falter',
      { asOf: '2025-09-01' },
      'On central assumptions 45% of normal magnet supply would have got through on 1 September 2025, and some lines would have stopped by then. If talks falter on 11 August, about 2.0 million vehicles go unbuilt in a year; without that, none.',
    ],
    [
      'a tie of two',
      'no-chip-measures',
      { asOf: '2025-05-05' },
      'On central assumptions 36% of normal magnet supply got through on 5 May 2025. The thinnest lines of Ford and Stellantis could stop first, in the week of 26 May, and about 19,800 vehicles go unbuilt in a year; without the temporary licenses, 1.5 million.',
    ],
    [
      'someone stands still already: who follows is not told',
      'document',
      { asOf: '2025-05-19' },
      'and some lines of Ford had already stopped. About 30,500 vehicles go unbuilt',
    ],
    [
      'nobody stops, thanks to an event',
      'document',
      { asOf: '2025-09-01' },
      'On central assumptions 96% of normal magnet supply got through on 1 September 2025. No line stops and no vehicle goes unbuilt in a year; without the temporary licenses, about 1.5 million do.',
    ],
    [
      'no restrictions at all: nothing matters, and no counterfactual is told',
      'no-restrictions',
      {},
      'On central assumptions 100% of normal magnet supply got through on 9 June 2025, with no restrictions. No line stops and no vehicle goes unbuilt in a year.',
    ],
    [
      'licenses held: only what was known on the date',
      'talks-falter',
      { asOf: '2025-06-09', outlook: 'held' },
      'some lines had already stopped. If licenses freeze as on 9 June, about 19,100 vehicles go unbuilt in a year; without the temporary licenses, 1.6 million.',
    ],
    [
      'licenses held, with a what-if before the date',
      'talks-falter',
      { asOf: '2025-09-01', outlook: 'held' },
      'If licenses freeze as on 1 September, about 2.0 million vehicles go unbuilt in a year; unless talks falter on 11 August, none.',
    ],
    [
      'all licensed exports stop',
      'document',
      { asOf: '2025-01-06', outlook: 'stress' },
      'On central assumptions 100% of normal magnet supply got through on 6 January 2025, with no restrictions. If all licensed exports stop, Ford’s thinnest lines could stop first, in the week of 24 February, and about 2.3 million vehicles go unbuilt in a year. Inflation could then gain 1.7 points.',
    ],
    [
      'another horizon',
      'document',
      { asOf: '2025-05-05', horizonWeeks: 26 },
      'and about 30,500 vehicles go unbuilt in 26 weeks; without the temporary licenses, 672,900.',
    ],
    [
      'the makers’ own levers',
      'talks-falter',
      { asOf: '2025-06-09', measures: { cover: { '*/*': 20 } } },
      'On central assumptions and with levers of the makers’ own 66% of normal magnet supply got through on 9 June 2025. If events go as switched, Ford’s thinnest lines could stop first, in the week of 29 September, and about 262,100 vehicles go unbuilt in a year; without the makers’ own levers, 1.6 million.',
    ],
    [
      'an assumption outside our range, against ours',
      'document',
      { parameters: { phaseWeeks: 500 } },
      'On assumptions set by hand beyond our range 99% of normal magnet supply got through on 9 June 2025. No line stops and no vehicle goes unbuilt in a year; with “Weeks for a license change to reach the border flow” at our 4 weeks, about 19,100 do.',
    ],
  ])('%s', (_, preset, scenario, text) => {
    expect(sentence(inputFor(preset, scenario))).toContain(text)
  })

  test('an event of the reader’s own is an if', () => {
    const own: AddedEvent = {
      id: 'mine',
      title: 'Ports close',
      date: '2026-03-02',
      by: 'CN',
      effects: [{ state: 'suspended' }],
    }
    expect(sentence(inputFor('document', { asOf: '2025-11-03', added: [own] }))).toMatch(
      /^On central assumptions 96% .* 3 November 2025\. If “Ports close” comes on 2 March 2026, .* could stop together in the week of 20 April 2026, and about 1\.4 million vehicles go unbuilt in a year; without that, none\./,
    )
  })

  test('so is one that was announced but lies ahead of the reader; on record it is a fact', () => {
    const effects = [{ state: 'suspended' }]
    const events = dataset.events.map((one) => (one.id === 'suspension-ends' ? { ...one, effects } : one))
    const cause = {
      departure: { kind: 'event', id: 'suspension-ends' },
      vehiclesLost: 0,
      peakBp: 0,
      weeksToLineStop: null,
    } as const
    const input = inputFor('as-it-happened', { asOf: '2026-08-03' })
    const outcome = withAhead(input.outcome, [30, null, null], 5000)
    const on = (today: string, dataThrough: string) =>
      sentence({ ...input, dataset: { ...dataset, events, dataThrough }, outcome, cause, today })
    expect(on('2026-08-03', '2026-07-23')).toContain(
      'If “End date of both suspensions” comes on 10 November, GM’s thinnest lines could stop first, in the week of 1 March 2027, and about 5,000 vehicles go unbuilt in a year; without that, none.',
    )
    expect(on('2027-01-04', '2026-12-31')).toContain(
      'and about 5,000 vehicles go unbuilt in a year; without “End date of both suspensions” of 10 November, none.',
    )
    // Past for the reader, but nobody wrote down whether it came.
    expect(on('2027-01-04', '2026-07-23')).toContain('If “End date of both suspensions” comes on 10 November, ')
  })

  test('a lane that is set by hand is an if', () => {
    const overrides = { 'heavy-magnets/ford-suppliers': 'suspended' }
    const input = inputFor('as-it-happened', { asOf: '2026-06-01', overrides })
    expect(input.cause?.departure).toEqual({ kind: 'lane', id: 'heavy-magnets/ford-suppliers' })
    expect(sentence(input)).toMatch(
      /of normal magnet supply would have got through on 1 June 2026\. If heavy .* to Ford suppliers stays as set by hand, Ford’s thinnest lines could stop first, .* vehicles go unbuilt in a year; without that, none\./,
    )
  })

  test('none is long', () => {
    for (const { id } of dataset.presets ?? []) {
      for (const asOf of ['2025-01-06', '2025-05-26', '2025-06-09', '2025-09-01', '2026-12-28']) {
        for (const outlook of ['path', 'held', 'stress'] as const) {
          expect(sentence(inputFor(id, { asOf, outlook })).length, `${id}, ${asOf}, ${outlook}`).toBeLessThan(420)
        }
      }
    }
  })
})

describe('the day', () => {
  test('is spoken of in the past, the present and as ahead', () => {
    expect(sentence(inputFor('document', {}, '2025-06-10'))).toContain(
      'magnet supply got through on 9 June 2025, and some lines had already stopped.',
    )
    expect(sentence(inputFor('document', {}, '2025-06-09'))).toContain(
      'magnet supply gets through on 9 June 2025, and some lines have already stopped.',
    )
    expect(sentence(inputFor('document', {}, '2025-06-08'))).toContain(
      'magnet supply would get through on 9 June 2025, and some lines would have stopped by then.',
    )
  })

  test('what never came is not said to be so on the very day', () => {
    expect(sentence(inputFor('talks-falter', { asOf: '2025-09-01' }, '2025-09-01'))).toContain(
      '45% of normal magnet supply would get through on 1 September 2025',
    )
  })

  test('assumptions set by hand are owned up to', () => {
    expect(sentence(inputFor('document', { parameters: { coverScale: 0.9 } }))).toMatch(
      /^On assumptions set by hand 66% of/,
    )
  })
})

describe('line stops', () => {
  test.each<[(number | null)[], string]>([
    [[4, null, null], 'GM’s thinnest lines could stop first, in the week of 7 July, and about 900 '],
    [[1, 2, 2], 'GM’s thinnest lines could stop first, in the week of 16 June, and '],
    [[5, 5, null], 'The thinnest lines of GM and Ford could stop first, in the week of 14 July, and '],
    [[6, 6, 6], 'The thinnest lines of all three could stop together in the week of 21 July, and '],
    [[0, 3, null], 'GM’s thinnest lines could stop first, in the week of 9 June, and '],
    [[], 'No line stops, but about 900 vehicles go unbuilt in a year.'],
  ])('in %j weeks', (weeks, text) => {
    const input = inputFor('document')
    const outcome = withAhead(input.outcome, weeks, 900)
    expect(sentence({ ...input, outcome, cause: null })).toContain(` on 9 June 2025. ${text}`)
  })

  test('of others than the thinnest lines are not called the thinnest', () => {
    const input = inputFor('document')
    const outcome = withAhead(input.outcome, [4, null, null], 900)
    const { gm } = outcome.ahead.automakers
    const ahead = { ...outcome.ahead, automakers: { ...outcome.ahead.automakers, gm: { ...gm!, firstLine: 'gm-3' } } }
    expect(sentence({ ...input, outcome: { ...outcome, ahead }, cause: null })).toContain(
      'Lines of GM could stop first, in',
    )
  })

  test('are listed soonest first, in the dataset’s order where they tie', () => {
    const outcome = withAhead(inputFor('document').outcome, [5, 3, 5], 0)
    expect(lineStops(dataset, outcome).map(({ name, weeks }) => `${name} ${weeks}`)).toEqual([
      'Ford 3',
      'GM 5',
      'Stellantis 5',
    ])
  })

  test('that are past name the one that has stood longest first', () => {
    const input = inputFor('document')
    const outcome = withStopped(input.outcome, { gm: 18, stellantis: 20 })
    expect(sentence({ ...input, outcome })).toContain('some lines of GM and Stellantis had already stopped.')
  })

  test('one vehicle goes, two go, half of one is none', () => {
    const input = inputFor('document')
    const losing = (lost: number) => sentence({ ...input, outcome: withAhead(input.outcome, [], lost), cause: null })
    expect(losing(0.4)).toContain('No line stops and no vehicle goes unbuilt in a year.')
    expect(losing(1)).toContain('No line stops, but about 1 vehicle goes unbuilt in a year.')
    expect(losing(2)).toContain('No line stops, but about 2 vehicles go unbuilt in a year.')
  })
})

describe('how often who is first', () => {
  const stop = (weeks: number | null, makers: string[], draws: number): StopCount => ({ weeks, makers, draws })
  const said = (firstStops: StopCount[]) => {
    const input = inputFor('document', { asOf: '2025-05-05' })
    const ranges: Ranges = { ...rangesWith(), firstStops }
    return sentence({ ...input, ranges })
  }

  test('is said where ranges are known', () => {
    expect(said([stop(1, ['ford'], 80), stop(2, ['ford'], 10), stop(3, ['gm'], 10)])).toContain(
      'Ford’s thinnest lines could stop first (first in 9 of 10 draws), in the week of 19 May, and',
    )
    expect(said([stop(1, ['ford'], 100)])).toContain('(first in every draw)')
    expect(said([stop(1, ['ford'], 99), stop(3, ['gm'], 1)])).toContain('(first in nearly every draw)')
  })

  test('counts the draws that stop a line, and says so where some do not', () => {
    expect(said([stop(1, ['ford'], 40), stop(2, ['ford', 'gm'], 10), stop(null, [], 50)])).toContain(
      '(first in 8 of 10 draws that stop a line)',
    )
    expect(said([stop(null, [], 500)])).toContain('Ford’s thinnest lines could stop first, in the week')
  })

  test('is too close to call under six in ten', () => {
    const close = said([stop(1, ['ford'], 59), stop(2, ['stellantis'], 41)])
    expect(close).toContain(
      '5 May 2025. Lines could first stop in the week of 19 May, and whose is too close to call, and about',
    )
    expect(close).not.toContain('Ford’s')
    expect(said([stop(1, ['ford'], 60), stop(2, ['stellantis'], 40)])).toContain('(first in 6 of 10 draws)')
  })
})

describe('what it would be without', () => {
  const input = inputFor('talks-falter', { asOf: '2025-06-09' })

  test('is left out where it changes less than a tenth', () => {
    const cause = { ...input.cause!, vehiclesLost: input.outcome.ahead.total.vehiclesLost * 0.91 }
    expect(sentence({ ...input, cause })).toContain(
      '. If events go as switched, about 1.6 million vehicles go unbuilt in a year. Inflation',
    )
  })

  test('is a number of its own where nothing goes unbuilt with it', () => {
    const outcome = withAhead(input.outcome, [], 0)
    expect(sentence({ ...input, outcome, cause: { ...input.cause!, vehiclesLost: 4200 } })).toContain(
      'talks falter on 11 August, no line stops and no vehicle goes unbuilt in a year; without that, about 4,200 do.',
    )
  })
})

describe('prices', () => {
  const input = inputFor('document')
  const without = sentence({ ...input, outcome: withPeak(input.outcome, 0) })

  test.each([4.9, 0.2, 0])('a peak of %d bp is next to none, and needs no words', (bp) => {
    expect(sentence({ ...input, outcome: withPeak(input.outcome, bp) })).toBe(without)
    expect(without).not.toContain('nflation')
  })

  test.each([
    [5.1, '0.05 points'],
    [50, '0.5 points'],
    [148.6, '1.5 points'],
  ])('a peak of %d bp is told as a gain of %s', (bp, points) => {
    expect(sentence({ ...input, outcome: withPeak(input.outcome, bp) })).toBe(
      `${without} Inflation could gain ${points}.`,
    )
  })

  test('under an if, it follows from it', () => {
    const held = inputFor('document', { outlook: 'held' })
    expect(sentence({ ...held, outcome: withPeak(held.outcome, 30) })).toMatch(
      / Inflation could then gain 0\.3 points\.$/,
    )
  })
})

describe('figures', () => {
  test('every number of the opening sentence opens its own', () => {
    const figures = writeBottomLine(inputFor('document')).filter(({ figure }) => figure !== undefined)
    expect(figures).toEqual([
      { text: '66%', figure: 'supply' },
      { text: 'already stopped', figure: 'line-stop' },
      { text: '19,100 vehicles', figure: 'vehicles' },
      { text: '1.6 million', figure: 'vehicles' },
    ])
  })

  test('a maker that stops alone opens its own line stop, makers that tie that of the first', () => {
    const figuresOf = (input: BottomLineInput) =>
      writeBottomLine(input).filter(({ figure }) => figure?.startsWith('line-stop'))
    expect(figuresOf(inputFor('document', { asOf: '2025-05-05' }))).toEqual([
      { text: 'Ford', figure: 'line-stop/ford' },
      { text: 'in the week of 19 May', figure: 'line-stop' },
    ])
    expect(figuresOf(inputFor('no-chip-measures', { asOf: '2025-05-05' }))).toContainEqual({
      text: 'Ford and Stellantis',
      figure: 'line-stop',
    })
  })

  test('no number stands outside a figure, in any preset at any date', () => {
    for (const { id } of dataset.presets ?? []) {
      for (const asOf of ['2025-01-06', '2025-05-26', '2025-06-09', '2025-09-01', '2026-12-28']) {
        const bare = writeBottomLine(inputFor(id, { asOf })).filter(({ figure }) => figure === undefined)
        const withoutDate = bare.map(({ text }) => String(text).replaceAll(/\d{1,2} \w+( \d{4})?/g, '')).join('')
        expect(withoutDate, `${id}, ${asOf}`).not.toMatch(/\d/)
      }
    }
  })
})

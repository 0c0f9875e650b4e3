// The questions of a room: answered from the state in every case, hedged, with somewhere to look.
import { describe, expect, test } from 'vitest'
import { parseTrade } from '../../../src/data/parseTrade'
import { formatCount } from '../../../src/format/numbers'
import { evaluate } from '../../../src/model/evaluate'
import type { Ranges } from '../../../src/model/summary'
import type { Case } from '../../../src/results/case'
import { createInlineRunner } from '../../../src/runner/inline'
import { presetScenario } from '../../../src/state/choices'
import { describeFigure } from '../../../src/words/figures/describeFigure'
import type { Question } from '../../../src/words/questions/question'
import { writeQuestions } from '../../../src/words/questions/writeQuestions'
import { readShipped } from '../../app/shipped'
import { questionFactsOf } from '../facts'
import { contextOf, openingContext, presetContexts, readDataset, vectorContexts } from '../figures/contexts'
import { withAhead } from '../told'

function readTrade() {
  const parsed = parseTrade(readShipped('trade.json'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.trade
}

const trade = readTrade()

function ask(context: Case, id: string, ranges: Ranges | null = null): Question {
  const question = writeQuestions({ ...context, ...questionFactsOf(context), ranges, trade }).find(
    (one) => one.id === id,
  )
  if (!question) throw new Error(`Nobody asks ${id}`)
  return question
}

function contextAt(preset: string, changes: Partial<Case['scenario']> = {}): Case {
  const dataset = readDataset()
  return contextOf(dataset, { ...presetScenario(dataset, preset), ...changes })
}

/** The opening state, with the weeks to the line stops of GM, Ford and Stellantis replaced. */
function withStops(weeks: (number | null)[], context: Case = openingContext()): Case {
  return { ...context, outcome: withAhead(context.outcome, weeks, 0) }
}

/** The state in the last days before a line stops. */
const may = () => contextAt('document', { asOf: '2025-05-05' })

/** A state in which the thinnest line of every maker holds the same. */
function withCover(context: Case, weeks: number): Case {
  const { outcome } = context
  const thinnest = Object.fromEntries(
    Object.entries(outcome.paths.coverWeeks.thinnest).map(([id, path]) => [id, path.map(() => weeks)]),
  )
  const coverWeeks = { ...outcome.paths.coverWeeks, thinnest }
  return { ...context, outcome: { ...outcome, paths: { ...outcome.paths, coverWeeks } } }
}

const everywhere = [
  ...presetContexts(),
  ...vectorContexts('tiny'),
  ...vectorContexts('edges'),
  ...vectorContexts('random-1'),
]

describe('in every preset, at every date, and on other datasets', () => {
  test.each(everywhere)('$name', ({ context }) => {
    const questions = writeQuestions({ ...context, ...questionFactsOf(context), ranges: null, trade: null })
    expect(new Set(questions.map(({ id }) => id)).size).toBe(10)
    for (const { question, answer, basis, views } of questions) {
      expect(question).toMatch(/\?$/)
      expect(`${answer} ${basis}`).not.toMatch(/NaN|undefined|null|Infinity|\s{2}|\.\./)
      expect(answer).toMatch(/^[A-Z0-9].*\.$/)
      expect(String(answer).split(/\s+/).length, answer).toBeLessThan(100)
      expect(basis).toMatch(/\.$/)
      expect(views.length).toBeGreaterThan(0)
      for (const view of views) {
        if (view.kind === 'figure') expect(describeFigure(view.figure, context), view.figure).not.toBeNull()
      }
    }
  })
})

test('are ten, in the order in which a room asks', () => {
  const questions = writeQuestions({ ...may(), ranges: null, trade })
  expect(questions.map(({ question }) => question)).toEqual([
    'Where is this from?',
    'Is it a forecast?',
    'Why is Ford first?',
    'Why believe this?',
    'What is China’s hold?',
    'What if they just stop?',
    'What has really happened since?',
    'What does it cost in prices?',
    'How sure are you?',
    'What can we do about it?',
  ])
})

describe('who is first, and why', () => {
  test.each<[(number | null)[], string, string]>([
    [
      [4, null, null],
      'Why is GM first?',
      'On central assumptions, and if events go as switched, GM could stop a line first, in the week of 7 July 2025, in about 4 weeks.',
    ],
    [
      [5, 5, null],
      'Why are GM and Ford first?',
      'GM and Ford could stop a line first, in the week of 14 July 2025, in about 5 weeks.',
    ],
    [
      [6, 6, 6],
      'Why do all stop together?',
      'GM, Ford and Stellantis could stop a line first, in the week of 21 July 2025, in about 6 weeks.',
    ],
    [
      [null, 0, 3],
      'Why have lines of Ford stopped already?',
      'some lines of Ford are stopped in the week of 9 June 2025.',
    ],
    [
      [0, 0, 0],
      'Why have lines of GM, Ford and Stellantis stopped already?',
      'are stopped in the week of 9 June 2025.',
    ],
    [
      [null, null, null],
      'Why does no line stop?',
      'and if events go as switched, no line loses more than 5% of a week’s output over the next 52 weeks, to 7 June 2026: licenses let 66% of normal supply through',
    ],
  ])('with stops in %j weeks: %s', (weeks, question, answer) => {
    const asked = ask(withStops(weeks), 'first')
    expect(asked.question).toBe(question)
    expect(asked.answer).toContain(answer)
  })

  test('says since when lines stand still', () => {
    expect(ask(openingContext(), 'first').answer).toBe(
      'On central assumptions, some lines of GM, Ford and Stellantis are stopped in the week of 9 June 2025: Ford since 19 May 2025, Stellantis since 26 May 2025, GM since 2 June 2025. Their thinnest lines have used up the stock of the scarcest part. How much stock a line holds is our assumption.',
    )
  })

  test('names the thinner stock where that tells them apart', () => {
    const context = contextAt('document', { asOf: '2025-03-24' })
    const { outcome } = context
    const cover = outcome.paths.coverWeeks.thinnest.ford?.[outcome.asOfWeek] ?? Number.NaN
    expect(ask(context, 'first').answer).toContain(`about ${Number(cover.toFixed(1))} at Ford against`)
  })

  test('names the lower supply where stocks are alike', () => {
    const context = withCover(withStops([2, null, null]), 3)
    const { outcome } = context
    const automakers = { ...outcome.automakers, gm: { ...outcome.automakers.gm!, supplyIndex: 0.4 } }
    const { answer } = ask({ ...context, outcome: { ...outcome, automakers } }, 'first')
    expect(answer).toContain('The plainest reason is supply: 40% to GM gets through')
  })

  test('claims no reason where nothing tells them apart', () => {
    const context = withCover(withStops([2, null, null]), 3)
    expect(ask(context, 'first').answer).toContain('No single number sets it apart')
  })

  test('leads to the figure of the one that is first, or of the first stop in a tie', () => {
    expect(ask(may(), 'first').views).toContainEqual({ kind: 'figure', figure: 'line-stop/ford' })
    expect(ask(withStops([5, 5, null]), 'first').views).toContainEqual({ kind: 'figure', figure: 'line-stop' })
  })

  test('with magnets flowing as normal nothing is said of stock', () => {
    expect(ask(contextAt('no-restrictions'), 'first').answer).toContain('magnet supply flows as normal')
  })
})

describe('where it is from', () => {
  test('counts the events that are on, by kind', () => {
    expect(ask(openingContext(), 'source').answer).toMatch(/^9 events switched on: all of the document\./)
    expect(ask(contextAt('talks-falter'), 'source').answer).toMatch(
      /^10 events switched on: 9 of the document and 1 what-if of this page\./,
    )
    const off = Object.fromEntries(readDataset().events.map(({ id }) => [id, false]))
    expect(ask(contextAt('document', { events: off }), 'source').answer).toMatch(/^No event is switched on\./)
  })

  test('is no forecast, and a what-if is no expectation', () => {
    expect(ask(openingContext(), 'forecast').answer).toMatch(/^No\. .*seen from 9 June 2025/)
    expect(ask(openingContext(), 'forecast').answer).not.toContain('what-if')
    expect(ask(contextAt('talks-falter'), 'forecast').answer).toContain(
      '“Talks falter, shipments stop again” is a what-if',
    )
  })

  test('assumptions set by hand are owned up to', () => {
    const context = contextAt('document', { parameters: { coverScale: 0.5 } })
    expect(ask(context, 'forecast').answer).toContain('Some assumptions were set by hand.')
    expect(ask(context, 'first').answer).toMatch(/^On assumptions set by hand, /)
  })
})

describe('why believe it', () => {
  test('says how many rules hold, and how checks against the world came out', () => {
    const { answer } = ask(openingContext(), 'believe')
    expect(answer).toMatch(/all \d+ of the model’s own rules/)
    expect(answer).toContain('It agrees with all 5 records of what happened.')
    expect(answer).toMatch(/2011 Tohoku earthquake.* gives \d\.\d% where about 1\.7% was observed/)
    expect(answer).toMatch(/missed by \d+% of a normal month/)
  })

  test('says first of all when a rule is broken', () => {
    const context = openingContext()
    const total = { ...context.outcome.total, supplyIndex: 1.5 }
    const { answer } = ask({ ...context, outcome: { ...context.outcome, total } }, 'believe')
    expect(answer).toMatch(/^Not as it stands: \d+ of \d+ of the model’s own rules broken here/)
  })

  test('does without customs figures while they are not known', () => {
    const context = openingContext()
    const asked = writeQuestions({ ...context, ...questionFactsOf(context), ranges: null, trade: null })
    expect(asked.find(({ id }) => id === 'believe')?.answer).not.toContain('exports')
  })
})

describe('what is yet to be worked out', () => {
  test('is not spoken of, and the rest stands', () => {
    const answers = new Map(
      writeQuestions({ ...openingContext(), ranges: null, trade }).map(({ id, answer }) => [id, answer]),
    )
    expect(answers.get('believe')).toMatch(/^It agrees with .* For the 2011 Tohoku earthquake.* was observed\.$/)
    expect(answers.get('stop')).toMatch(
      /some lines of GM, Ford and Stellantis are stopped already\. About 2\.7 M vehicles would go unbuilt by 7 June 2026, and inflation could gain 1\.7 points at its peak\.$/,
    )
    expect(answers.get('act')).toMatch(/^Second sources and faster transit can be tried on the page/)
  })
})

describe('how sure', () => {
  test('says that ranges are not known yet', () => {
    expect(ask(openingContext(), 'sure').answer).toContain('not drawn yet')
  })

  test('gives the ranges and in how many draws the sentence holds', async () => {
    const context = openingContext()
    const ranges = await createInlineRunner(context.dataset).ranges({ scenario: context.scenario, seed: 1, draws: 200 })
    const { answer } = ask(context, 'sure', ranges)
    expect(answer).toMatch(/of [\d,]+ draws from their ranges 200 are in keeping with the record\. /)
    expect(answer).toMatch(
      /vehicles unbuilt by 7 June 2026, if events go as switched\. “.* holds in about \d+% of the draws\.$/,
    )
    expect(ask(context, 'prices', ranges).answer).toContain('Range of our assumptions in keeping with the record: ')
  })
})

describe('what if they stop, what it costs, what to do', () => {
  test('a stop is worse than what is set, by the model itself', () => {
    const context = openingContext()
    const stopped = evaluate(context.network, { ...context.scenario, outlook: 'stress' })
    const { answer } = ask(context, 'stop')
    expect(answer).toContain(
      'if all licensed exports stop on 9 June 2025, some lines of GM, Ford and Stellantis are stopped',
    )
    expect(answer).toContain(`${(stopped.ahead.inflation.peakBp / 100).toFixed(1)} points`)
    expect(ask(contextAt('document', { asOf: '2025-01-06' }), 'stop').answer).toContain(
      'Ford could stop a line first, in the week of 24 February 2025, in about 7 weeks. About 2.3 M vehicles would go unbuilt by 4 January 2026',
    )
  })

  test('where all lanes are suspended, they have stopped already', () => {
    const overrides = Object.fromEntries(readDataset().lanes.map(({ id }) => [id, 'suspended']))
    expect(ask(contextAt('document', { overrides }), 'stop').answer).toMatch(/^They have, in this scenario\./)
  })

  test('prices follow the state, from next to nothing to all of December 2021', () => {
    expect(ask(contextAt('no-restrictions'), 'prices').answer).toBe(
      'On central assumptions, next to none over the next 52 weeks, to 7 June 2026, if events go as switched.',
    )
    expect(ask(contextAt('talks-falter'), 'prices').answer).toContain('about 1.1 percentage points')
    expect(ask(contextAt('suspension-held', { asOf: '2025-07-14' }), 'prices').answer).toContain(
      'as much as vehicles added in December 2021, or more',
    )
  })

  test('stock for the maker that needs it most is tried, not guessed', () => {
    const context = may()
    const stocked = evaluate(context.network, { ...context.scenario, measures: { cover: { 'ford/*': 2 } } })
    const { answer } = ask(context, 'act')
    expect(answer).toContain('2 weeks more of magnet stock at Ford could')
    expect(answer).toMatch(
      /and take vehicles unbuilt by 3 May 2026, if events go as switched, from about 30,500 to [\d,]+\./,
    )
    expect(answer).toContain(formatCount(stocked.ahead.total.vehiclesLost))
  })

  test('where nothing is lost, stock is held against a full stop', () => {
    expect(ask(contextAt('no-restrictions'), 'act').answer).toContain(
      'If all licensed exports stopped, on central assumptions, 2 weeks more of magnet stock at',
    )
  })

  test('where stock comes too late, that is said', () => {
    const { answer } = ask(contextAt('suspension-held', { asOf: '2025-12-08' }), 'act')
    expect(answer).toContain('could not put off its line stop now')
  })

  test('China’s hold names the licenses that stand, or that none does', () => {
    expect(ask(openingContext(), 'china').answer).toMatch(/Beijing’s licenses stand over 72% of normal supply/)
    expect(ask(contextAt('no-restrictions'), 'china').answer).toContain('No license stands over it on 9 June 2025')
  })

  test('what has happened since tells recorded events from those switched on', () => {
    expect(ask(openingContext(), 'since').answer).toMatch(/^19 later events are on record.*\(switched off just now\)/)
    expect(ask(contextAt('as-it-happened'), 'since').answer).toContain('(switched on just now)')
    expect(ask(openingContext(), 'since').answer).toMatch(/In Mar 2026 .* 406 t, 65% of a normal month\.$/)
  })
})

// What a link can open, and what it cannot.
import { describe, expect, test } from 'vitest'
import { openingChoices } from '../../src/state/choices'
import { decode } from '../../src/state/urlCodec'
import { choicesWith, dataset } from './fixture'

const left = '; that part was left out.'
const opening = openingChoices(dataset)

describe('what is looked at: what is broken is named, the rest kept', () => {
  test.each([
    [
      'unknown things to look at',
      'v=2&page=shop&tab=attic&maker=bmw&class=seats&trace=mine-cn>gm&week=summer&flows=3d&event=gone&figure=%00&indicator=luck' +
        '&threshold=-1&outlook=rosy&draws=2001',
      [
        `The link's "page" is "shop", which is not a page here${left}`,
        `The link's "tab" is "attic", which is not a view here${left}`,
        `The link's "outlook" is "rosy", which is not an outlook here${left}`,
        `The link's "maker" is "bmw", which is not an automaker here${left}`,
        `The link's "class" is "seats", which is not a component class here${left}`,
        `The link's "trace" is "mine-cn>gm", which is not a node or link of the flow picture here${left}`,
        `The link's "week" is "summer", which is not a week, as a date in it or “worst” here${left}`,
        `The link's "flows" is "3d", which is not a way to show flows here${left}`,
        `The link's "event" is "gone", which is not an event here${left}`,
        `The link's "figure" is "\u0000", which is not a figure here${left}`,
        `The link's "indicator" is "luck", which is not an indicator here${left}`,
        `The link's "threshold" is "-1", which is not a number of 0 or more here${left}`,
        `The link's "draws" is "2001", which is not a number of draws here${left}`,
      ],
      opening,
    ],
    [
      'numbers that are none',
      'v=2&indicator=exposure/bmw&threshold=1e999&draws=2e3',
      [
        `The link's "indicator" is "exposure/bmw", which is not an indicator here${left}`,
        `The link's "threshold" is "1e999", which is not a number of 0 or more here${left}`,
        `The link's "draws" is "2e3", which is not a number of draws here${left}`,
      ],
      opening,
    ],
    [
      'an indicator with its threshold and draws',
      'v=2&indicator=line-stop&threshold=0&draws=1000',
      [],
      choicesWith({}, { indicator: 'line-stop', threshold: 0, draws: 1000 }),
    ],
    ['what the bars count', 'v=2&bars=inflation-peak', [], choicesWith({}, { bars: 'inflation-peak' })],
    [
      'bars of nothing that is known',
      'v=2&bars=luck',
      [`The link's "bars" is "luck", which is not an indicator here${left}`],
      opening,
    ],
    [
      'more draws than can be chosen',
      'v=2&draws=10000',
      [`The link's "draws" is "10000", which is not a number of draws here${left}`],
      opening,
    ],
    ['the flows of a week', 'v=2&week=2025-08-13', [], choicesWith({}, { week: '2025-08-13' })],
    ['the flows of a week past the calendar', 'v=2&week=2031-01-01', [], choicesWith({}, { week: '2031-01-01' })],
    ['the flows of the worst week ahead', 'v=2&week=worst', [], choicesWith({}, { week: 'worst' })],
    [
      'a day that does not exist',
      'v=2&week=2025-02-30',
      [`The link's "week" is "2025-02-30", which is not a week, as a date in it or “worst” here${left}`],
      opening,
    ],
    ['an outlook', 'v=2&outlook=held', [], choicesWith({}, { outlook: 'held' })],
    ['the outlook of a fresh page', 'v=2&outlook=path', [], opening],
    [
      'an event of its own',
      'v=2&added=own-1:2026-03-02:CN:Stop&event=own-1',
      [],
      choicesWith(
        { added: [{ id: 'own-1', date: '2026-03-02', by: 'CN', title: 'Stop', effects: [] }] },
        { event: 'own-1' },
      ),
    ],
    ['an indicator by its earlier name', 'v=2&indicator=first-stop', [], choicesWith({}, { indicator: 'line-stop' })],
    ['another by its earlier name', 'v=2&indicator=peak', [], choicesWith({}, { indicator: 'inflation-peak' })],
  ])('%s', (_, link, problems, choices) => {
    expect(decode(dataset, link)).toEqual({ choices, problems, migrated: false })
  })

  test('a grouped component node and its links can be followed as drawn', () => {
    for (const trace of ['speakers', 'magnet-cn>speakers', 'speakers>ford']) {
      expect(decode(dataset, `v=2&trace=${trace}`)).toEqual({
        choices: choicesWith({}, { trace: [trace] }),
        problems: [],
        migrated: false,
      })
    }
  })

  test('two ends can be followed; where one of them is not drawn, neither is', () => {
    expect(decode(dataset, 'v=2&trace=mine-mm~speakers%3Eford').choices.view.trace).toEqual([
      'mine-mm',
      'speakers>ford',
    ])
    for (const trace of ['mine-mm~nowhere', 'ford~ford', '~ford', 'mine-mm~magnet-cn~ford']) {
      const { choices, problems } = decode(dataset, `v=2&trace=${trace}`)
      expect(choices.view.trace).toEqual([])
      expect(problems).toEqual([
        `The link's "trace" is "${trace}", which is not a node or link of the flow picture here; that part was left out.`,
      ])
    }
  })
})

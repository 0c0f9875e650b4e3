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
      'v=1&page=shop&maker=bmw&class=seats&trace=mine-cn>gm&flows=3d&event=gone&figure=%00&indicator=luck' +
        '&threshold=-1&draws=2001',
      [
        `The link's "page" is "shop", which is not a page here${left}`,
        `The link's "maker" is "bmw", which is not an automaker here${left}`,
        `The link's "class" is "seats", which is not a component class here${left}`,
        `The link's "trace" is "mine-cn>gm", which is not a node or link of the flow picture here${left}`,
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
      'v=1&indicator=exposure/bmw&threshold=1e999&draws=2e3',
      [
        `The link's "indicator" is "exposure/bmw", which is not an indicator here${left}`,
        `The link's "threshold" is "1e999", which is not a number of 0 or more here${left}`,
        `The link's "draws" is "2e3", which is not a number of draws here${left}`,
      ],
      opening,
    ],
    [
      'an indicator with its threshold and draws',
      'v=1&indicator=line-stop&threshold=0&draws=500',
      [],
      choicesWith({}, { indicator: 'line-stop', threshold: 0, draws: 500 }),
    ],
    ['an indicator by its earlier name', 'v=1&indicator=first-stop', [], choicesWith({}, { indicator: 'line-stop' })],
    ['another by its earlier name', 'v=1&indicator=peak', [], choicesWith({}, { indicator: 'inflation-peak' })],
  ])('%s', (_, link, problems, choices) => {
    expect(decode(dataset, link)).toEqual({ choices, problems })
  })

  test('a grouped component node and its links can be followed as drawn', () => {
    for (const trace of ['speakers', 'magnet-cn>speakers', 'speakers>ford']) {
      expect(decode(dataset, `v=1&trace=${trace}`)).toEqual({ choices: choicesWith({}, { trace }), problems: [] })
    }
  })
})

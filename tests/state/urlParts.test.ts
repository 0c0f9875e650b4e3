// Old links, links of newer pages, and links that were damaged on the way.
import { describe, expect, test } from 'vitest'
import { openingChoices } from '../../src/state/choices'
import { decode, earlierModelNotice } from '../../src/state/urlCodec'
import { choicesWith, dataset } from './fixture'

const opening = openingChoices(dataset)

describe('a link as such: what is broken is named, the rest kept', () => {
  test.each([
    [
      'version 0, unsigned',
      'events=midterms',
      ['The link has a part "events" that this page does not know; it was left out.'],
      opening,
    ],
    [
      'newer version',
      'v=7&maker=gm&hologram=1',
      [
        'The link was made by a newer version of this page (7); what could be understood was kept.',
        'The link has a part "hologram" that this page does not know; it was left out.',
      ],
      choicesWith({}, { maker: 'gm' }),
    ],
    [
      'odd version',
      'v=one&maker=gm',
      ['The link\'s version "one" is not known; it was read as version 2.'],
      choicesWith({}, { maker: 'gm' }),
    ],
    ['marks of the host', 'utm_source=mail&fbclid=%&gclid=1&v=2&maker=gm', [], choicesWith({}, { maker: 'gm' })],
    [
      'unknown part',
      'v=2&asOf=2025-07-07',
      ['The link has a part "asOf" that this page does not know; it was left out.'],
      opening,
    ],
    [
      'empty part',
      'v=2&on=&maker=gm&&off',
      ['The link\'s part "on" is empty; it was left out.', 'The link\'s part "off" is empty; it was left out.'],
      choicesWith({}, { maker: 'gm' }),
    ],
    [
      'doubled part',
      'v=2&maker=gm&maker=ford',
      ['The link has the part "maker" more than once; the first was kept.'],
      choicesWith({}, { maker: 'gm' }),
    ],
    [
      'doubled version',
      'v=2&v=2&maker=gm',
      ['The link has the part "v" more than once; the first was kept.'],
      choicesWith({}, { maker: 'gm' }),
    ],
    [
      'damaged escape',
      'v=2&on=%E0%A4%A&maker=gm',
      ['The link\'s part "on" has a damaged percent sign; it was left out.'],
      choicesWith({}, { maker: 'gm' }),
    ],
    [
      'very long',
      `v=2&maker=gm&figure=${'x'.repeat(40_000)}&class=speakers`,
      ['The link is longer than 32,000 characters; the rest of it was left out.'],
      choicesWith({}, { maker: 'gm' }),
    ],
    [
      'unknown preset',
      'v=2&preset=gone&ref=gone&maker=gm',
      [
        'The link\'s "preset" is "gone", which is not a preset here; "document" was taken instead.',
        'The link\'s "ref" is "gone", which is not a preset here; "no-restrictions" was taken instead.',
      ],
      choicesWith({}, { maker: 'gm' }),
    ],
  ])('%s', (_, link, problems, choices) => {
    expect(decode(dataset, link)).toEqual({ choices, problems, migrated: false })
  })

  test.each([
    [
      'version 0',
      'asOf=2025-07-07&events=+talks-falter,-midterms',
      [],
      choicesWith({ asOf: '2025-07-07', events: { midterms: false, 'talks-falter': true } }),
    ],
    [
      'version 0, re-encoded',
      '?events=%2Btalks-falter%2C-midterms',
      [],
      choicesWith({ events: { midterms: false, 'talks-falter': true } }),
    ],
    [
      'version 1',
      'v=1&asof=2025-07-07&on=talks-falter&maker=gm',
      [],
      choicesWith({ asOf: '2025-07-07', events: { 'talks-falter': true } }, { maker: 'gm' }),
    ],
    [
      'version 1, which set how long restocking takes',
      'v=1&set=coverScale:0.5,restockWeeks:30,headroom:0&b.preset=document&b.set=restockWeeks:30',
      [
        'The link sets "restockWeeks", which the model no longer has; that part was left out.',
        'The link sets "restockWeeks", which the model no longer has; that part was left out.',
      ],
      {
        ...choicesWith({ parameters: { coverScale: 0.5, headroom: 0 } }),
        pins: { b: { name: null, preset: 'document', scenario: opening.scenario } },
      },
    ],
    ['version 1, of more draws than there are today', 'v=1&draws=10000', [], choicesWith({}, { draws: 5000 })],
    ['version 1, of the most draws', 'v=1&draws=20000&maker=gm', [], choicesWith({}, { draws: 5000, maker: 'gm' })],
    ['version 1, of draws that there still are', 'v=1&draws=2000', [], choicesWith({}, { draws: 2000 })],
    ['version 1, of the page alone', 'v=1&page=method', [], choicesWith({}, { page: 'method' })],
  ])('of an earlier model: %s', (_, link, problems, choices) => {
    expect(decode(dataset, link)).toEqual({ choices, problems, migrated: true })
  })

  test.each(['', 'v=1', 'utm_source=mail', 'lang=zh-Hans', 'maker=gm', 'page=method&on=talks-falter', 'v=2&maker=gm'])(
    'not of an earlier model: %j',
    (link) => {
      expect(decode(dataset, link)).toMatchObject({ problems: [], migrated: false })
    },
  )

  test('what is said of a link of an earlier model', () => {
    expect(earlierModelNotice('The saved scenario')).toBe(
      'The saved scenario was made on an earlier version of the model: its choices are kept, but the figures differ from those of then.',
    )
  })

  test('a message stays short, however long the broken part', () => {
    const [problem = ''] = decode(dataset, `v=2&maker=${'x'.repeat(5000)}`).problems
    expect(problem.length).toBeLessThan(200)
  })
})

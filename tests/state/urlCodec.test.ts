// A link says what was chosen, in words that can be read, and a broken one loses only its broken parts.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Choices, normalizeScenario, openingChoices, presetScenario } from '../../src/state/choices'
import { decode, encode } from '../../src/state/urlCodec'
import { choicesOn, choicesWith, dataset, oddlyNamed } from './fixture'

// Hundreds of links to a property, which take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('a link', () => {
  test('may ask for a language, which is no choice and no fault', () => {
    for (const search of ['?lang=zh-Hans', '?lang=en', '?lang=', '?lang=tlh&lang=%E0']) {
      expect(decode(dataset, search)).toEqual({ choices: openingChoices(dataset), problems: [], migrated: false })
    }
  })

  test('of a fresh page is empty', () => {
    expect(encode(dataset, openingChoices(dataset))).toBe('')
    expect(decode(dataset, '')).toEqual({ choices: openingChoices(dataset), problems: [], migrated: false })
  })

  test('can be read by a person, and holds only what departs from the preset', () => {
    const choices: Choices = {
      preset: 'talks-falter',
      scenario: {
        ...presetScenario(dataset, 'talks-falter'),
        asOf: '2025-07-01',
        events: { 'talks-falter': true, 'general-licenses': true, 'huawei-chip-order': false, 'own-2': false },
        dates: { 'talks-falter': '2025-10-09' },
        overrides: { 'heavy-magnets/ford-suppliers': 'suspended' },
        parameters: { coverScale: 0.5 },
        horizonWeeks: 26,
        added: [
          {
            id: 'own-1',
            date: '2026-03-02',
            by: 'CN',
            title: 'Stop again, 100%',
            effects: [
              { state: 'suspended', material: ['heavy-magnets', 'light-magnets'], destination: ['gm-suppliers'] },
              { state: 'open', from: ['general'] },
            ],
          },
          { id: 'own-2', date: '2026-11-03', by: 'both', title: 'Summit: both sides', effects: [] },
        ],
        measures: {
          cover: { 'ford/*': 4 },
          shift: { 'ford/traction-motor>magnet-jp': 0.2 },
          evenStock: { gm: 0.5 },
          transitWeeks: 2,
        },
      },
      reference: 'pin:c',
      name: 'Worst & cheapest',
      pins: {
        b: { name: null, preset: 'document', scenario: openingChoices(dataset).scenario },
        c: { name: 'If talks falter', preset: 'talks-falter', scenario: presetScenario(dataset, 'talks-falter') },
      },
      base: 'b',
      view: {
        ...openingChoices(dataset).view,
        tab: 'why',
        maker: 'ford',
        component: 'speakers',
        trace: ['magnet-cn>gm/sensors'],
        week: '2025-08-11',
        indicator: 'exposure/ford',
        bars: 'supply',
        threshold: 62.5,
        outlook: 'stress',
        draws: 5000,
      },
    }
    expect(encode(dataset, choices)).toBe(
      'v=2&name=Worst%20%26%20cheapest&preset=talks-falter&asof=2025-07-01&horizon=26' +
        '&added=own-1:2026-03-02:CN:Stop%20again~2c%20100~25:suspended/heavy-magnets.light-magnets/gm-suppliers:open///general,' +
        'own-2:2026-11-03:both:Summit~3a%20both%20sides' +
        '&on=general-licenses&off=huawei-chip-order,own-2&date=talks-falter:2025-10-09' +
        '&lane=heavy-magnets/ford-suppliers:suspended,oxides-metals/us-makers:default&set=coverScale:0.5' +
        '&own=cover:ford/%2A:4,even:gm:0.5,shift:ford/traction-motor%3Emagnet-jp:0.2,transit:2' +
        '&b.preset=document&c.name=If%20talks%20falter&c.preset=talks-falter' +
        '&ref=pin:c&base=b&tab=why&maker=ford&class=speakers&trace=magnet-cn%3Egm/sensors&week=2025-08-11' +
        '&indicator=exposure/ford&bars=supply&threshold=62.5&outlook=stress&draws=5000',
    )
  })

  test('says what was taken out of the preset', () => {
    const choices = { ...openingChoices(dataset), preset: 'talks-falter' }
    expect(encode(dataset, choices)).toBe(
      'v=2&preset=talks-falter&off=talks-falter&date=talks-falter:default&lane=oxides-metals/us-makers:default&set=coverScale:default',
    )
  })

  test('gives back exactly the choices it was made of', () => {
    fc.assert(
      fc.property(choicesOn(dataset), (choices) => {
        expect(decode(dataset, encode(dataset, choices))).toEqual({ choices, problems: [], migrated: false })
      }),
      { numRuns: 300 },
    )
  })

  test('gives them back whatever the ids of a dataset look like, and after other programs re-encoded it', () => {
    fc.assert(
      fc.property(choicesOn(oddlyNamed), (choices) => {
        const link = encode(oddlyNamed, choices)
        const expected = { choices, problems: [], migrated: false }
        expect(decode(oddlyNamed, link)).toEqual(expected)
        expect(decode(oddlyNamed, new URL(`https://example.org/?${link}`).search)).toEqual(expected)
        expect(decode(oddlyNamed, `?${new URLSearchParams(link)}`)).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  test('is the same for the same choices, in whatever order they were made', () => {
    const one = choicesWith({ events: { midterms: false, 'talks-falter': true }, parameters: { headroom: 0 } })
    const other = choicesWith({ parameters: { headroom: 0 }, events: { 'talks-falter': true, midterms: false } })
    expect(encode(dataset, one)).toBe(encode(dataset, other))
  })
})

test('no text at all makes reading fail, and what is kept can be written and read again', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '&',
      '=',
      ':',
      ',',
      '%',
      '~',
      'v=',
      'on=',
      'date=',
      'lane=',
      'set=',
      'own=',
      'added=',
      'own-1:2026-03-02:CN:Stop:suspended',
      'horizon=',
      'week=',
      'worst',
      'even:',
      'cover:',
      'shift:',
      'transit:',
      'ford/*',
      '>magnet-jp',
      'threshold=',
      'default',
      'talks-falter',
      '\uD800',
    ),
    fc.constantFrom('coverScale:1e999', 'heavy-magnets/gm-suppliers:', 'figure=', 'trace=', 'constructor', '__proto__'),
  )
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const { choices } = decode(dataset, text)
        expect(choices.scenario).toEqual(normalizeScenario(dataset, choices.scenario))
        expect(decode(dataset, encode(dataset, choices))).toEqual({ choices, problems: [], migrated: false })
      },
    ),
    { numRuns: 1000 },
  )
})

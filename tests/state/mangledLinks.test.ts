// Links as they are really passed on: whatever happened on the way, they open with the whole state and without complaint.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { openingChoices, presetScenario } from '../../src/state/choices'
import { decode, encode } from '../../src/state/urlCodec'
import { languageOf } from '../../src/state/urlLanguage'
import { fingerprintOf } from '../../src/state/urlParts'
import { choicesOn, choicesWith, dataset, oddlyNamed } from './fixture'
import { mishaps, signs, tags } from './manglings'

vi.setConfig({ testTimeout: 120_000 })

const link = 'v=2&asof=2025-07-07&on=talks-falter&own=shift:ford/traction-motor%3Emagnet-jp:0.2&maker=ford'

/** What that link says, written by hand. */
const sent = choicesWith(
  {
    asOf: '2025-07-07',
    events: { 'talks-falter': true },
    measures: { shift: { 'ford/traction-motor>magnet-jp': 0.2 } },
  },
  { maker: 'ford' },
)

describe('a link opens as it was sent', () => {
  test.each(signs)('with %j caught up in it, as typed and as a browser writes it', (sign) => {
    for (const tail of [sign, `${sign}${sign}`, `)${sign}`, `${sign}.`]) {
      expect(decode(dataset, `?${link}${tail}`)).toEqual({ choices: sent, problems: [], migrated: false })
      const inBrowser = new URL(`https://example.org/?${link}${tail}`).search
      expect(decode(dataset, inBrowser)).toEqual({ choices: sent, problems: [], migrated: false })
    }
  })

  test.each(tags)('with %s hung on it, before, behind and as a second query', (tag) => {
    for (const query of [`${tag}&${link}`, `${link}&${tag}`, `${link}?${tag}`, `${tag}?${link}`, `${link}).?${tag}`]) {
      expect(decode(dataset, `?${query}`)).toEqual({ choices: sent, problems: [], migrated: false })
    }
  })

  test.each([
    ['the whole, by a program that knows', encodeURIComponent(link)],
    ['the whole, twice', encodeURIComponent(encodeURIComponent(link))],
    ['its separators alone', link.replaceAll('&', '%26').replaceAll('=', '%3D')],
    ['with its question mark', `%253F${encodeURIComponent(encodeURIComponent(link))}`],
    ['as a form field without a value', `${encodeURIComponent(link)}=`],
    ['its values', link.replace('%3E', '%253E')],
    ['its values, three times', link.replace('%3E', '%2525253E')],
    ['for HTML', link.replaceAll('&', '&amp;')],
    ['for HTML, twice', link.replaceAll('&', '&amp;amp;')],
    ['for HTML and then whole', encodeURIComponent(link.replaceAll('&', '&amp;'))],
    ['and a tag behind it', `${encodeURIComponent(link)}&utm_source=mail&utm_medium=a%20b`],
    ['with a full stop and a tag', `${encodeURIComponent(`${link}.`)}?utm_source=mail`],
  ])('encoded once too often: %s', (_, query) => {
    expect(decode(dataset, `?${query}`)).toEqual({ choices: sent, problems: [], migrated: false })
  })

  test('after any mishaps one upon another, as an address and as a link that was handed out', () => {
    const property = (data: typeof dataset) =>
      fc.property(choicesOn(data), mishaps, (choices, mangle) => {
        expect(decode(data, mangle(encode(data, choices)))).toEqual({ choices, problems: [], migrated: false })
        const whole = mangle(encode(data, choices, { fingerprint: '0a1b2c3d', language: 'zh-Hans' }))
        expect(decode(data, whole)).toEqual({ choices, problems: [], migrated: false })
        expect([fingerprintOf(whole), languageOf(whole)]).toEqual(['0a1b2c3d', 'zh-Hans'])
      })
    fc.assert(property(dataset), { numRuns: 200 })
    fc.assert(property(oddlyNamed), { numRuns: 200 })
  })
})

describe('a name is read as it was given', () => {
  test.each([
    'Worst case!',
    "What if (it isn't)?",
    '真的。',
    '100%',
    '50% off',
    '%41',
    '%2541',
    '%',
    'a%20b',
    '「」',
    '*',
    '~25',
    'a/b\\',
    '1 + 1',
    '%E0%A4%A',
    '&amp;',
    '?v=2',
  ])('%s', (name) => {
    const choices = { ...openingChoices(dataset), name }
    const query = encode(dataset, choices)
    expect(decode(dataset, query)).toEqual({ choices, problems: [], migrated: false })
    expect(decode(dataset, `?${new URLSearchParams(query)}`)).toEqual({ choices, problems: [], migrated: false })
    expect(decode(dataset, `?${encodeURIComponent(query)}).`)).toEqual({ choices, problems: [], migrated: false })
  })

  test('made of what a link uses for itself', () => {
    const piece = fc.constantFrom(
      '%',
      '2',
      '5',
      '4',
      '1',
      'a',
      ' ',
      '~',
      '!',
      ')',
      '.',
      '。',
      '&',
      '=',
      '?',
      '+',
      'amp;',
    )
    const name = fc
      .array(piece, { minLength: 1, maxLength: 8 })
      .map((pieces) => pieces.join('').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(name, mishaps, (text, mangle) => {
        const choices = choicesWith({}, { figure: text })
        const named = { ...choices, name: text }
        expect(decode(dataset, mangle(encode(dataset, choices)))).toEqual({ choices, problems: [], migrated: false })
        expect(decode(dataset, mangle(encode(dataset, named)))).toEqual({
          choices: named,
          problems: [],
          migrated: false,
        })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what is written survives being pasted', () => {
  test('the signs that end a link in a text are encoded, and never stand at the end', () => {
    const choices = { ...openingChoices(dataset), name: "!'()*" }
    expect(encode(dataset, choices)).toBe('name=%21%27%28%29%2A&v=2')
    fc.assert(
      fc.property(choicesOn(oddlyNamed), (any) => {
        expect(encode(oddlyNamed, any)).toMatch(/^$|^[\w\-.~:,/%&=]*\w$/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a link that is handed out', () => {
  const beside = { fingerprint: '0a1b2c3d', language: 'en' } as const

  test('names all that it stands on, for a fresh page too', () => {
    expect(encode(dataset, openingChoices(dataset), beside)).toBe(
      'v=2&preset=document&asof=2025-06-09&ref=no-restrictions&dataset=0a1b2c3d&lang=en',
    )
    expect(encode(dataset, openingChoices(dataset), { ...beside, language: null })).toBe(
      'v=2&preset=document&asof=2025-06-09&ref=no-restrictions&dataset=0a1b2c3d',
    )
  })

  test('opens as it was made, though what a fresh page opens with has changed since', () => {
    const later = {
      ...dataset,
      defaultAsOf: '2025-12-01',
      presets: dataset.presets?.map((preset) => ({ ...preset, scenario: { ...preset.scenario, asOf: '2025-12-08' } })),
    }
    const choices = {
      ...openingChoices(dataset),
      pins: { b: { name: null, preset: 'talks-falter', scenario: presetScenario(dataset, 'talks-falter') } },
    }
    const { choices: opened } = decode(later, encode(dataset, choices, beside))
    expect([opened.scenario.asOf, opened.pins.b?.scenario.asOf]).toEqual(['2025-06-09', '2025-06-09'])
  })

  test('gives back exactly the choices it was made of', () => {
    fc.assert(
      fc.property(choicesOn(dataset), (choices) => {
        expect(decode(dataset, encode(dataset, choices, beside))).toEqual({ choices, problems: [], migrated: false })
      }),
      { numRuns: 200 },
    )
  })

  test('keeps its own reference where a newsletter hangs one on it', () => {
    const query = encode(dataset, openingChoices(dataset), beside)
    expect(decode(dataset, `${query}&ref=the-weekly`)).toEqual({
      choices: openingChoices(dataset),
      problems: [],
      migrated: false,
    })
  })

  test.each([
    ['?v=2&dataset=0A1B2C3D).', '0a1b2c3d'],
    ['?v=2&dataset=soon', null],
    ['?v=2', null],
  ])('%s was made on the dataset %s', (search, fingerprint) => {
    expect(fingerprintOf(search)).toBe(fingerprint)
  })
})

describe('a name that is nearly one of ours is still told', () => {
  test.each([
    'asOf',
    'as_of',
    'As-Of',
    'events',
    'makers',
    'lanes',
    'presett',
    'prset',
    'On',
    'offf',
    'of',
    'refs',
    'b.onn',
    'B.on',
    'tracee',
    'claas',
    'thershold',
  ])('%s', (name) => {
    expect(decode(dataset, `v=2&${name}=x`).problems).toEqual([
      `The link has a part "${name}" that this page does not know; it was left out.`,
    ])
  })
})

// Which language the page opens in: what the address asks, what was kept, what the browser prefers; and whatever it says of itself, one is found.
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Language, wantedLanguage } from '../../src/texts/language'

interface Reader {
  languages: unknown
  asked?: Language
  kept?: string | null
}

/** What the page would speak to a reader whose browser says that. */
function spoken({ languages, asked, kept = null }: Reader): string {
  vi.stubGlobal('navigator', { languages })
  vi.stubGlobal('localStorage', { getItem: () => kept, setItem: () => undefined })
  return wantedLanguage(asked ?? null)
}

afterEach(() => vi.unstubAllGlobals())

test.each<[spokenNow: string, languages: string[]]>([
  ['en', ['en-US', 'zh-CN']],
  ['zh-Hans', ['zh-CN', 'en-US']],
  ['zh-Hans', ['zh', 'en']],
  ['zh-Hans', ['zh-SG']],
  ['en', ['zh-TW', 'en-GB']],
  ['en', ['zh-Hant-CN']],
  ['zh-Hans', ['de-DE', 'zh-Hans']],
  ['en', ['de-DE', 'fr']],
  ['en', []],
])('%s is spoken to a browser that prefers %j', (now, languages) => {
  expect(spoken({ languages })).toBe(now)
})

describe('a browser whose languages are odd', () => {
  test.each<[what: string, languages: unknown, now: string]>([
    ['a system without a language', ['C'], 'en'],
    ['one before a language that the page speaks', ['C', 'zh-CN'], 'zh-Hans'],
    ['a locale of a system, not of a page', ['zh_CN.UTF-8', 'en-US'], 'zh-Hans'],
    ['a system’s English', ['en-US@posix', 'zh-CN'], 'en'],
    ['an empty one', [''], 'en'],
    ['any language', ['*'], 'en'],
    ['no list', undefined, 'en'],
    ['nothing', null, 'en'],
    ['things that are no texts', [null, 7, {}, undefined, 'zh-CN'], 'zh-Hans'],
    ['odd calendars and numerals', ['zh-CN-u-ca-buddhist-nu-thai'], 'zh-Hans'],
  ])('%s', (_, languages, now) => {
    expect(spoken({ languages })).toBe(now)
  })

  test('still opens in the language that was kept or is asked for', () => {
    expect(spoken({ languages: ['C'], kept: 'zh-Hans' })).toBe('zh-Hans')
    expect(spoken({ languages: undefined, asked: 'zh-Hans' })).toBe('zh-Hans')
  })

  const piece = fc.constantFrom(
    'en',
    'zh',
    'Hans',
    'CN',
    'C',
    'POSIX',
    'u',
    'x',
    'nu',
    'beng',
    '@posix',
    '.UTF-8',
    '',
    '*',
  )
  const wild = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.array(piece, { maxLength: 5 }).chain((pieces) => fc.constantFrom('-', '_', '').map((by) => pieces.join(by))),
    fc.anything(),
  )

  test('whatever it says, the page speaks one of its languages, and the first that it knows stands', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(wild), fc.anything()), (languages) => {
        expect(['en', 'zh-Hans']).toContain(spoken({ languages }))
      }),
    )
    fc.assert(
      // A lone letter, and one with a character that no tag has, names no language.
      fc.property(fc.array(fc.constantFrom('C', 'c', '', 'C.UTF-8', '@posix', 'a b', '*')), (odd) => {
        expect(spoken({ languages: [...odd, 'zh-CN', 'en'] })).toBe('zh-Hans')
      }),
    )
  })
})

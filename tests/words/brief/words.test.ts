// The brief as text and as Markdown says the same and leads back; the sentences to say are hedged.
import { describe, expect, test } from 'vitest'
import { escapeMarkdown, writeBriefMarkdown, writeBriefText } from '../../../src/words/brief/briefText'
import { sayItSentences } from '../../../src/words/brief/sayIt'
import { rangesWith } from '../../results/metrics/someRanges'
import { briefOf, inputOf } from './briefs'

const numbersIn = (text: string) => text.match(/\d[\d,.]*/g) ?? []

describe('text and Markdown', () => {
  test.each(['', '?v=1&preset=talks-falter', '?v=1&preset=no-restrictions', '?v=1&set=coverScale:0.5&name=*Monday*'])(
    'of “%s” hold the same numbers, every section, the mark and the link',
    (query) => {
      const brief = briefOf(query, { ranges: rangesWith() })
      const [text, markdown] = [writeBriefText(brief), writeBriefMarkdown(brief)]
      expect(numbersIn(markdown)).toEqual(numbersIn(text))
      for (const written of [text, markdown]) {
        expect(written).toContain('ILLUSTRATIVE')
        expect(written).toContain(brief.stamp.link)
        expect(written).toContain('range: 54 to 74%')
        expect(written).toContain(brief.stamp.bases)
      }
      for (const { title } of brief.sections) {
        expect(text).toContain(title.toUpperCase())
        expect(markdown).toContain(`## ${title}`)
      }
    },
  )

  test('marks of Markdown in a name stay what they are', () => {
    expect(escapeMarkdown('*Monday* [draft] #1')).toBe('\\*Monday\\* \\[draft\\] \\#1')
    expect(writeBriefMarkdown(briefOf('?name=*Monday*&v=1'))).toContain('\\*Monday\\*, as of 9 June 2025')
    expect(writeBriefText(briefOf('?name=*Monday*&v=1'))).toContain('*Monday*, as of 9 June 2025')
  })
})

describe('sentences to say', () => {
  test('there is one for each headline figure and the license clock, each with its basis', () => {
    const sentences = sayItSentences(inputOf(''))
    expect(sentences.map(({ figure }) => figure)).toEqual([
      'supply',
      'line-stop',
      'vehicles',
      'revenue',
      'inflation-peak',
      'exposure/gm',
      'exposure/ford',
      'exposure/stellantis',
      'license-clock',
    ])
    expect(sentences[0]).toMatchObject({
      sentence:
        'On our central assumptions, licenses would let about 66% of normal magnet supply through on 9 June 2025.',
      basis: 'derived',
    })
    expect(sentences[0]?.restsOn).toMatch(/^rests on \d+ assumptions/)
  })

  test('none speaks of central assumptions where they were set by hand', () => {
    const sentences = sayItSentences(inputOf('?v=1&set=coverScale:0.5'))
    expect(sentences[0]?.sentence).toMatch(/^On assumptions set by hand, licenses would let about 66%/)
    expect(sentences.filter(({ sentence }) => /central/.test(sentence))).toEqual([])
  })

  test('without a license that ends there is none of the clock', () => {
    const figures = sayItSentences(inputOf('?v=1&preset=no-restrictions')).map(({ figure }) => figure)
    expect(figures).not.toContain('license-clock')
  })
})

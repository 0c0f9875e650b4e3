// The brief in simplified Chinese: whole sentences in the punctuation of the language, and no English but names.
import { describe, expect, test, vi } from 'vitest'
import { compile } from '../../../src/model/network'
import { localizeDataset } from '../../../src/results/localizeDataset'
import type { Brief } from '../../../src/words/brief/brief'
import { writeBriefMarkdown, writeBriefText } from '../../../src/words/brief/briefText'
import { sayItSentences } from '../../../src/words/brief/sayIt'
import { shippedDataset } from '../../app/shipped'
import { rangesWith } from '../../results/metrics/someRanges'
import { briefOf, inputOf, linesOf } from './briefs'

await vi.hoisted(async () => (await import('../../texts/speakChinese')).speakChinese())

const network = compile(localizeDataset(shippedDataset()))
const ranges = rangesWith()
const contributions = {
  byEvent: new Map([['shipments-suspended', { event: 'shipments-suspended', from: 1, to: 0.54 }]]),
  write: () => '供应−46个百分点',
}
const briefAt = (query: string): Brief => briefOf(query, { network, ranges, contributions })

const states = [
  '',
  '?v=1&preset=talks-falter',
  '?v=1&preset=licenses-lapse&asof=2026-02-02',
  '?v=1&preset=no-restrictions',
  '?v=1&preset=as-it-happened&asof=2026-02-02',
  '?v=1&set=transitWeeks:7&off=shipments-suspended&lane=heavy-magnets/ford-suppliers:suspended',
  '?v=1&on=talks-falter&date=talks-falter:2025-09-08&asof=2025-07-07',
  '?v=1&preset=talks-falter&own=cover:ford/*:6',
  '?v=1&indicator=vehicles&threshold=10000',
]

/** Names that Chinese writes in Latin letters. */
const names = /Stellantis|Lodestone|\bAI\b|\bP\d0\b/g

describe('the brief', () => {
  test.each(states)('of “%s” has no English left in it, and no gaps between its sentences', (query) => {
    const { sections, title, standfirst, figures, makers } = briefAt(query)
    const said = [
      title,
      ...standfirst.map(({ text }) => text),
      ...figures.flatMap(({ name, text, detail, change }) => [name, text, detail ?? '', change]),
      ...makers.flatMap(({ change, stressStop, unassured }) => [change, stressStop, unassured]),
      ...sections
        // Publications keep their own titles.
        .filter(({ id }) => id !== 'sources')
        .flatMap(({ title: head, lines }) => [head, ...lines.flatMap(({ lead, text }) => [lead, text])]),
    ]
    for (const text of said) {
      expect(text.replace(names, ''), text).not.toMatch(/[A-Za-z]{2}|[{}]|[,;:()](?!\d)|\s/)
    }
  })

  test('says what moved by date, evidence and what it adds', () => {
    expect(linesOf(briefAt(''), 'moved')[0]).toBe('中国暂停稀土发货 （2025年4月4日，文档）：供应−46个百分点')
  })

  test('says which single switch would cross a threshold', () => {
    expect(linesOf(briefAt(''), 'thresholds')[1]).toMatch(
      /^放行的供应为50%或更低： 尚未如此（66%）。以下情形下可能达到：没有2025年6月6日的“.+”（\d+%）。$/,
    )
  })

  test.each(states)('of “%s” says the same as text and as Markdown', (query) => {
    const brief = briefAt(query)
    const [text, markdown] = [writeBriefText(brief), writeBriefMarkdown(brief)]
    const numbersIn = (written: string) => written.match(/\d[\d,.]*/g) ?? []
    expect(numbersIn(markdown)).toEqual(numbersIn(text))
    for (const { title } of brief.sections) {
      expect(text).toContain(`\n【${title}】\n`)
      expect(markdown).toContain(`\n## ${title}\n`)
    }
    expect(text).toContain('；范围：54%至74%）')
    expect(text).toContain(brief.stamp.link)
  })
})

test('sentences to say own up to assumptions that were set by hand', () => {
  const sentencesAt = (query: string) => {
    return sayItSentences(inputOf(query, { network }))
  }
  expect(sentencesAt('')[0]?.sentence).toMatch(/^按我们的中值假设，/)
  expect(sentencesAt('?v=1&set=transitWeeks:7')[0]?.sentence).toMatch(/^按手动设定的假设，/)
})

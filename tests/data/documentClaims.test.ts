// What the document says, claim by claim, and the place in the shipped dataset that tells it on the page.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { catalog } from '../../src/texts/zh-Hans/catalog'

type Thing = Record<string, unknown>

/** Where a claim is told: a list of the dataset, an id in it, and the key of the item that tells it. */
type Place = [list: 'events' | 'presets' | 'cards' | 'parameters', id: string, key: string]

interface Claim {
  paragraph: number
  /** The claim in our words. */
  says: string
  place: Place
  /** What the text there must mention. */
  words: RegExp
}

const dataset: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../public/api/v1/dataset.json', import.meta.url), 'utf8'),
)

const claims: Claim[] = [
  c(1, 'the two presidents spoke on 5 June 2025', ['events', 'trump-xi-call', 'date'], /^2025-06-05$/),
  c(
    1,
    'their first talk in the second term',
    ['events', 'trump-xi-call', 'summary'],
    /first time in Trump's second term/,
  ),
  c(1, 'tension over the trade war was high', ['events', 'trump-xi-call', 'facts'], /tension/),
  c(
    1,
    'Trump told it as a success for both countries',
    ['events', 'trump-xi-call', 'facts'],
    /success .* both countries/,
  ),
  c(
    1,
    'Xi agreed to let rare earths and magnets out again',
    ['events', 'trump-xi-call', 'summary'],
    /magnets will flow/,
  ),
  c(
    1,
    'carmakers had warned of grave risks to production',
    ['events', 'shipments-suspended', 'facts'],
    /auto industry .* risk/,
  ),
  c(2, 'each invited the other, the First Lady included', ['events', 'trump-xi-call', 'facts'], /First Lady/),
  c(2, 'Xi may have the upper hand', ['events', 'trump-xi-call', 'facts'], /better hand/),
  c(
    2,
    'Trump serves Xi’s image at home and abroad',
    ['events', 'trump-xi-call', 'facts'],
    /foil .* at home and abroad/,
  ),
  c(3, 'relations stay precarious despite the call', ['events', 'trump-xi-call', 'facts'], /precarious/),
  c(
    3,
    'rare earths are a card that Beijing plays',
    ['events', 'shipments-suspended', 'facts'],
    /card that Beijing plays/,
  ),
  c(3, 'tariffs came first', ['events', 'us-tariffs', 'summary'], /trigger/),
  c(
    3,
    'shipments to large American companies stopped',
    ['events', 'shipments-suspended', 'summary'],
    /large American companies/,
  ),
  c(3, 'a truce of 90 days', ['events', 'geneva-truce', 'summary'], /90 days/),
  c(3, 'the truce dates from 12 May 2025', ['events', 'geneva-truce', 'date'], /^2025-05-12$/),
  c(3, 'the tariff of the truce is on the strip', ['cards', 'tariff', 'steps'], /30%/),
  c(3, 'talks go on', ['events', 'geneva-truce', 'facts'], /talks go on/),
  c(3, 'a quarrel about currency remains', ['events', 'geneva-truce', 'facts'], /currency/),
  c(3, 'a quarrel about export subsidies remains', ['events', 'geneva-truce', 'facts'], /subsidies for exports/),
  c(
    3,
    'a quarrel about non-tariff barriers remains',
    ['events', 'geneva-truce', 'facts'],
    /barriers other than tariffs/,
  ),
  c(
    4,
    'China was to lift its ban under the truce',
    ['events', 'geneva-truce', 'summary'],
    /expects the curbs .* to end/,
  ),
  c(4, 'Washington: China did not keep its word', ['events', 'geneva-truce', 'accounts'], /not kept its word/),
  c(4, 'Washington’s account can be loaded', ['presets', 'washington-account', 'text'], /did not deliver/),
  c(
    4,
    'Beijing: the United States broke it first',
    ['events', 'geneva-truce', 'accounts'],
    /United States broke the deal first/,
  ),
  c(4, 'Beijing’s account can be loaded', ['presets', 'beijing-account', 'text'], /set it back/),
  c(
    4,
    'export controls on AI chips, a measure of their own',
    ['events', 'huawei-chip-order', 'facts'],
    /export controls on AI chips/,
  ),
  c(4, 'curbs on chip-design software', ['events', 'eda-controls', 'summary'], /chip-design software/),
  c(4, 'the Huawei order came a day after the truce', ['events', 'huawei-chip-order', 'date'], /^2025-05-13$/),
  c(4, 'the order is on the strip of cards', ['cards', 'chip-order', 'text'], /Huawei/),
  c(4, 'Beijing saw it against the spirit of the talks', ['events', 'huawei-chip-order', 'accounts'], /spirit/),
  c(4, 'it may have delayed rare earths', ['events', 'huawei-chip-order', 'summary'], /delay/),
  c(5, 'Trump posted a day before the call', ['events', 'june-4-post', 'date'], /^2025-06-04$/),
  c(5, 'he likes Xi and finds him hard to deal with', ['events', 'june-4-post', 'summary'], /likes Xi .* very hard/),
  c(5, 'the post feeds Xi’s tough image', ['events', 'june-4-post', 'facts'], /tough/),
  c(
    5,
    'China’s statement has Trump asking for the call',
    ['events', 'trump-xi-call', 'accounts'],
    /Trump who sought the call/,
  ),
  c(5, 'which makes Xi the dominant one', ['events', 'trump-xi-call', 'facts'], /stronger seat/),
  c(6, 'Geneva was an American suggestion', ['events', 'geneva-truce', 'facts'], /American suggestion/),
  c(6, 'China did not yield to pressure', ['events', 'trump-xi-call', 'accounts'], /no concession under pressure/),
  c(
    6,
    'it is the United States that broke its side',
    ['events', 'geneva-truce', 'facts'],
    /Washington that broke its word/,
  ),
  c(6, 'Washington believed in leading the escalation', ['events', 'us-tariffs', 'facts'], /pace of the escalation/),
  c(6, 'and may have underrated China’s answer', ['events', 'us-tariffs', 'facts'], /misjudged/),
  c(7, 'hard questions remain', ['events', 'temporary-licenses', 'facts'], /Hard questions/),
  c(
    7,
    'temporary licenses went to American suppliers',
    ['events', 'temporary-licenses', 'summary'],
    /American firms that supply the three largest/,
  ),
  c(
    7,
    'third countries are not in the document',
    ['events', 'temporary-licenses', 'summary'],
    /third countries is not in the document/,
  ),
  c(7, 'they calmed American worries', ['events', 'temporary-licenses', 'facts'], /American worries/),
  c(7, 'and Chinese ones about Taiwan', ['events', 'temporary-licenses', 'facts'], /Taiwan/),
  c(7, 'and about visas for students', ['events', 'temporary-licenses', 'facts'], /visas for students/),
  c(8, 'talks may stall as in the first term', ['events', 'talks-falter', 'facts'], /first term/),
  c(8, 'Beijing handles the lever with more skill', ['events', 'talks-falter', 'facts'], /more skilled/),
  c(8, 'the pressure on Trump is greater', ['events', 'talks-falter', 'facts'], /pressure on Trump/),
  c(8, 'failure could bring inflation', ['events', 'talks-falter', 'facts'], /inflation/),
  c(8, 'and unrest in markets', ['events', 'talks-falter', 'facts'], /nervous markets/),
  c(8, 'and economic distress', ['events', 'talks-falter', 'facts'], /economic distress/),
  c(8, 'the case can be loaded', ['presets', 'talks-falter', 'text'], /talks break down/),
  c(8, 'what scarcity does to prices is a parameter', ['parameters', 'newPriceResponse', 'text'], /rise in price/),
  c(8, 'it would count before the midterm elections', ['events', 'midterms', 'facts'], /before the vote/),
  c(9, 'the leverage lies in rare earths', ['events', 're-engagement', 'facts'], /leverage/),
  c(9, 'Trump may need to turn to Xi again', ['events', 're-engagement', 'summary'], /turns to Xi again/),
  c(9, 'which would strengthen Xi’s image', ['events', 're-engagement', 'facts'], /stronger of the two/),
]

function c(paragraph: number, says: string, place: Place, words: RegExp): Claim {
  return { paragraph, says, place, words }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null
}

function itemOf([list, id]: Place): Thing {
  const things = dataset[list]
  const item = Array.isArray(things) ? things.find((one) => isThing(one) && one.id === id) : undefined
  if (!isThing(item)) throw new Error(`no ${id} among ${list}`)
  return item
}

const idle = new Set(['id', 'basis', 'source', 'date', 'until', 'event', 'needs', 'side'])

/** Every text in a value, but for ids and dates inside it. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isThing(value)) return []
  return Object.entries(value).flatMap(([key, one]) => (idle.has(key) ? [] : textsOf(one)))
}

const toldAt = (place: Place) => textsOf(itemOf(place)[place[2]])

describe('the claims of the document', () => {
  test.each(claims)('paragraph $paragraph: $says', ({ place, words }) => {
    expect(toldAt(place).some((text) => words.test(text))).toBe(true)
  })

  test('each of its nine paragraphs has some', () => {
    expect([...new Set(claims.map(({ paragraph }) => paragraph))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('what is told as a fact of the document names the paragraph, and only events of the document tell any', () => {
    const told = (Array.isArray(dataset.events) ? dataset.events : []).flatMap((event: Thing) =>
      (Array.isArray(event.facts) ? event.facts : []).map((fact: Thing) => ({ event, fact })),
    )
    const ofDocument = told.filter(({ fact }) => fact.basis === 'document')
    expect(ofDocument.length).toBeGreaterThan(15)
    expect(ofDocument.filter(({ fact }) => !/^Paragraph [1-9]\.$/.test(String(fact.note)))).toEqual([])
    expect(ofDocument.filter(({ event }) => event.chapter === 'since')).toEqual([])
  })

  test('each is told in Chinese as well', () => {
    const texts = claims.flatMap(({ place }) => toldAt(place)).filter((text) => /\p{L}/u.test(text))
    expect(texts.filter((text) => !(text in catalog))).toEqual([])
  })

  test('no quotation of the document stands in the dataset', () => {
    // The quotations that stand in the document, which a paraphrase would be most tempted to keep.
    const phrases = ['a very positive conclusion for both countries', 'always have, and always will', 'VERY TOUGH']
    const all = textsOf(dataset).join('\n')
    expect(phrases.filter((phrase) => all.includes(phrase))).toEqual([])
  })
})

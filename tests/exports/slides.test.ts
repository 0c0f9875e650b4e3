// The slides opened again: sound, with native charts of the model's numbers, each slide with finding, standing and link.
import { posix } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { findExposure } from '../../src/exports/slides/addExposure'
import { evaluate } from '../../src/model/evaluate'
import { headlineFigures } from '../../src/results/metrics/headlineFigures'
import { type Choices, openingChoices } from '../../src/state/choices'
import { decode } from '../../src/state/urlCodec'
import { changed, dataset, frozen, handoutOf, network, opening, slidesOf, withRanges } from './handouts'
import { faultsOf, openParts, type Parts, partsLike, readPart } from './packageParts'
import { type Element, findAll } from './xml'

// A presentation is written for many of these, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

/** One transparent pixel. */
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const handout = handoutOf(changed)
let parts: Parts
beforeAll(async () => {
  parts = await openParts(await slidesOf(handout))
})

const slideTextsOf = (opened: Parts) =>
  partsLike(opened, /^ppt\/slides\/slide\d+\.xml$/).map((name) => readPart(opened, name))
const textsOf = (slide: Element) => findAll(slide, 'a:t').map(({ text }) => text)
const textOf = (slide: Element) => textsOf(slide).join(' ')

/** The title of a slide, as an outline or a screen reader finds it. */
function titleOf(slide: Element): string {
  const shape = findAll(slide, 'p:sp').find((one) => findAll(one, 'p:ph')[0]?.attributes.type === 'title')
  return shape ? textOf(shape) : ''
}

interface Chart {
  series: { name: string; values: number[]; dash: string | undefined; width: number }[]
  categories: string[]
}

function chartsOf(opened: Parts): Chart[] {
  return partsLike(opened, /^ppt\/charts\/chart\d+\.xml$/).map((name) => {
    const series = findAll(readPart(opened, name), 'c:ser')
    const points = (element: Element | undefined) =>
      element ? findAll(element, 'c:pt').map((point) => findAll(point, 'c:v')[0]?.text ?? '') : []
    return {
      categories: points(findAll(series[0]!, 'c:cat')[0]),
      series: series.map((one) => ({
        name: points(findAll(one, 'c:tx')[0])[0] ?? '',
        values: points(findAll(one, 'c:val')[0]).map(Number),
        dash: findAll(one, 'a:prstDash')[0]?.attributes.val,
        width: Number(findAll(one, 'a:ln')[0]?.attributes.w),
      })),
    }
  })
}

describe('the package', () => {
  const states: [string, Choices][] = [
    ['the opening state', opening],
    ['a state with much set by hand', changed],
    [
      'a state without restrictions',
      { ...openingChoices(dataset), preset: 'no-restrictions', scenario: noRestrictions() },
    ],
  ]
  test.each(states)('is sound in %s', async (_, choices) => {
    expect(faultsOf(await openParts(await slidesOf(handoutOf(choices))))).toEqual([])
  })
  test('is sound with a picture and ranges', async () => {
    const picture = { dataUri: pixel, width: 1200, height: 480 }
    const opened = await openParts(await slidesOf(withRanges(handout), picture))
    expect(faultsOf(opened)).toEqual([])
    const described = slideTextsOf(opened).flatMap((slide) =>
      findAll(slide, 'p:pic').map((one) => findAll(one, 'p:cNvPr')[0]),
    )
    expect(described.map((one) => one?.attributes.descr)).toEqual([
      'QR code of the link that opens this state of the page',
      expect.stringContaining('of magnets a year get through'),
    ])
    const placed = findAll(findAll(slideTextsOf(opened)[2]!, 'p:pic')[0]!, 'a:ext')[0]!.attributes
    expect(Number(placed.cx) / Number(placed.cy)).toBeCloseTo(1200 / 480, 2)
  })
  test('holds workbooks behind its charts that are sound themselves', () => {
    const books = partsLike(parts, /\.xlsx$/)
    expect(books).toHaveLength(3)
    for (const book of books) expect(() => unzipSync(parts.get(book)!)).not.toThrow()
  })
})

function noRestrictions(): Choices['scenario'] {
  return { asOf: opening.scenario.asOf, events: Object.fromEntries(dataset.events.map(({ id }) => [id, false])) }
}

test('there are eight slides, each with a title of its own', () => {
  const titles = slideTextsOf(parts).map(titleOf)
  expect(titles).toHaveLength(8)
  expect(titles.every((title) => title.length > 10)).toBe(true)
  expect(titles.slice(0, 2)).toEqual([handout.stamp.finding, handout.stamp.finding])
  expect(titles[6]).toMatch(/^3 assumptions are set by hand/)
})

test('each slide says that it is illustrative, of which scenario, date and version, and links back', () => {
  slideTextsOf(parts).forEach((slide, index) => {
    const text = textOf(slide)
    expect(text).toContain('ILLUSTRATIVE')
    expect(text).toContain(changed.name)
    expect(text).toContain('as of 1 September 2025; next 52 weeks, if events go as switched')
    expect(text).toContain(handout.stamp.version)
    const links = findAll(readPart(parts, `ppt/slides/_rels/slide${index + 1}.xml.rels`), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target!)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links)
      expect(decode(dataset, new URL(link).search)).toEqual({ choices: changed, problems: [], migrated: false })
  })
})

test('the last slide spells the link out, counts the bases and names the limits', () => {
  const last = slideTextsOf(parts).at(-1)!
  expect(textsOf(last)).toContain(handout.stamp.link)
  expect(titleOf(last)).toContain(handout.stamp.bases)
  expect(textOf(last)).toContain('not a confidence interval')
})

test('the bottom line stands in words, above the headline figures beside the reference', () => {
  const slide = slideTextsOf(parts)[1]!
  expect(textsOf(slide)).toContain(handout.bottomLine)
  const rows = findAll(slide, 'a:tr').map((row) => findAll(row, 'a:tc').map(({ text }) => text.trim()))
  const figures = headlineFigures(dataset, handout.outcome)
  expect(rows[0]?.slice(0, 4)).toEqual(['', 'This scenario', 'Reference: B: Truce holds', 'Difference'])
  expect(rows.slice(1).map(([name]) => name)).toEqual(figures.map(({ metric }) => metric.name))
  // As of 1 September 2025, from the engine: 36.39% against 66.36%, and so on down the table.
  expect(rows.slice(1)).toEqual([
    ['Supply getting through', '36%', '66%', '−30 points'],
    ['First line stop', 'now (GM, Ford and Stellantis)', 'now (GM, Ford and Stellantis)', 'no change'],
    ['Vehicles unbuilt', '2.9 M', '19,100', '+2.9 M'],
    ['Revenue at risk', '$145 bn', '$983 M', '+$144 bn'],
    ['Inflation at its peak', '+2.6 points', 'next to none', '+2.6 points'],
    ['Exposure of GM', '86 of 100', '64 of 100', '+22'],
    ['Exposure of Ford', '86 of 100', '65 of 100', '+21'],
    ['Exposure of Stellantis', '86 of 100', '65 of 100', '+21'],
  ])
})

test('below them stands how far ahead they look and if what, and so does it for a reference of another date', () => {
  const [, bottomLine, , , output, prices] = slideTextsOf(parts).map(textOf)
  expect(bottomLine).toContain(
    'What lies ahead is counted over the next 52 weeks, to 30 August 2026, if events go as switched.',
  )
  expect(bottomLine).toContain(
    'What lies ahead of the reference is counted over the next 52 weeks, to 7 June 2026, if events go as switched.',
  )
  for (const chart of [output, prices]) {
    expect(chart).toContain('; from the as-of week on if events go as switched, to 30 August 2026')
  }
})

describe('with licenses frozen on 5 May 2025, half a year ahead', () => {
  const seen = handoutOf(frozen)
  let opened: Parts
  beforeAll(async () => {
    opened = await openParts(await slidesOf(seen))
  })

  test('every slide and its notes say so, and no other outlook but the stress test', () => {
    const notes = partsLike(opened, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((name) =>
      textOf(readPart(opened, name)),
    )
    for (const text of [...slideTextsOf(opened).map(textOf), ...notes]) {
      expect(text).toMatch(/as of 5 May 2025; next 26 weeks, if licenses freeze as on 5 May/i)
      expect(text).not.toContain('if events go as switched')
    }
  })
  test('the lines are those of the outlook, and no line is drawn past the end of the axis', () => {
    const output = chartsOf(opened)[1]!
    const held = evaluate(network, { ...frozen.scenario, outlook: 'held' })
    expect(output.series[1]?.values).toEqual(held.paths.output.ford?.map((share) => 100 * share))
    // Weeks 0 to 16 and 26 ahead; the reference would look further.
    expect(output.categories).toHaveLength(17 + 26)
    for (const { values } of output.series) expect(values.length).toBeLessThanOrEqual(17 + 26)
  })
  test('the stress test of exposure looks over the dataset’s horizon, as the vulnerability does', () => {
    const slide = slideTextsOf(opened)[3]!
    const stops = findAll(slide, 'a:tr').map((row) => findAll(row, 'a:tc').at(-1)?.text.trim())
    // Vulnerabilities of 13/16, 13/15 and 13/16 (12 weeks to recover and one by air): 3, 2 and 3 weeks to a stop.
    expect(stops.slice(1)).toEqual(['3 weeks', '2 weeks', '3 weeks'])
    expect(textOf(slide)).toContain('all licensed exports stop on 5 May 2025')
    expect(textOf(slide)).toContain('looked for over 52 weeks, whatever horizon and outlook are chosen')
  })
})

test('a reference of a shorter horizon ends before the axis does, and the file is sound', async () => {
  const { scenario } = changed.pins.b!
  const pins = { b: { ...changed.pins.b!, scenario: { ...scenario, horizonWeeks: 4 } } }
  const opened = await openParts(await slidesOf(handoutOf({ ...changed, pins })))
  expect(faultsOf(opened)).toEqual([])
})

test('a run that breaks the record says so among the limits', () => {
  // Stocks far below our range: the central run loses more vehicles of each maker than is on record.
  expect(textOf(slideTextsOf(parts).at(-1)!)).toContain(
    'this run contradicts: Vehicles that Ford lost by August 2025; Vehicles that GM lost by August 2025',
  )
})

test('where the indicator lies ahead, the assumptions’ slide says how far and if what', async () => {
  const view = { ...changed.view, indicator: 'vehicles' }
  const opened = await openParts(await slidesOf(handoutOf({ ...changed, view })))
  const ahead = 'What lies ahead is counted over the next 52 weeks'
  expect(textOf(slideTextsOf(opened)[6]!)).toContain(ahead)
  expect(textOf(slideTextsOf(parts)[6]!)).not.toContain(ahead)
})

test('ranges stand beside the headline figures where they are known', async () => {
  const slide = slideTextsOf(await openParts(await slidesOf(withRanges(handout))))[1]!
  expect(textOf(slide)).toContain('Range of our assumptions')
  expect(textOf(slide)).toMatch(/ \d+ to \d+% /)
})

test('without a picture the flows are a native table of the stages', () => {
  const rows = findAll(slideTextsOf(parts)[2]!, 'a:tr').map((row) =>
    findAll(row, 'a:tc').map(({ text }) => text.trim()),
  )
  expect(rows.slice(1).map(([stage]) => stage)).toEqual(dataset.stages.map(({ name }) => name))
  expect(rows.at(-1)?.[2]).toBe('36%')
  const into = handout.outcome.flows.filter(({ target }) => ['gm', 'ford', 'stellantis'].includes(target))
  const tonnes = (key: 'baseline' | 'delivered') =>
    Math.round(into.reduce((sum, flow) => sum + flow[key], 0)).toLocaleString('en-US')
  expect(rows.at(-1)?.[1]).toBe(`${tonnes('delivered')} of ${tonnes('baseline')} t`)
})

describe('charts', () => {
  test('exposure is a native bar per maker', () => {
    const [exposure] = chartsOf(parts)
    expect(exposure?.categories).toEqual(dataset.automakers.map(({ name }) => name))
    const expected = dataset.automakers.map(({ id }) => handout.outcome.automakers[id]!.exposureIndex)
    exposure?.series[0]?.values.forEach((value, maker) => {
      expect(value).toBeCloseTo(expected[maker]!, 3)
    })
  })
  test('each bar has the color of its maker, the number of the title, and its length from 0 to 100', () => {
    const chart = readPart(parts, 'ppt/charts/chart1.xml')
    const colors = findAll(chart, 'c:dPt').map((point) => findAll(point, 'a:srgbClr')[0]?.attributes.val)
    expect(colors).toEqual(['0B7285', '171C22', '9C4F96'])
    const scale = findAll(findAll(chart, 'c:valAx')[0]!, 'c:scaling')[0]!
    expect(findAll(scale, 'c:min')[0]?.attributes.val).toBe('0')
    expect(findAll(scale, 'c:max')[0]?.attributes.val).toBe('100')
    expect(findAll(scale, 'c:orientation')[0]?.attributes.val).toBe('minMax')
    // Rounded once, by the label: 36.4996 is 36 in the title and at its bar.
    const series = chartsOf(parts)[0]!.series[0]!
    expect(series.values).toEqual(
      ['gm', 'ford', 'stellantis'].map((id) => handout.outcome.automakers[id]!.exposureIndex),
    )
    const labels = findAll(findAll(chart, 'c:dLbls')[0]!, 'c:numFmt')[0]?.attributes.formatCode
    expect(labels).toBe('[<0.05]0;[<9.95]0.0;0')
  })
  test('beside the bars stand the parts of each index', () => {
    const rows = findAll(slideTextsOf(parts)[3]!, 'a:tr').map((row) =>
      findAll(row, 'a:tc').map(({ text }) => text.trim()),
    )
    expect(rows).toEqual([
      ['', 'Supply not assured', 'Depends on China', 'Vulnerability', 'First stop if all licensed exports stop'],
      ['GM', '66%', '94%', '100%', 'now'],
      ['Ford', '68%', '94%', '100%', 'now'],
      ['Stellantis', percent('unassuredSupply'), percent('chinaDependency'), percent('vulnerability'), 'now'],
    ])
    function percent(key: 'unassuredSupply' | 'chinaDependency' | 'vulnerability'): string {
      return `${Math.round(100 * handout.outcome.automakers.stellantis![key])}%`
    }
  })
  test('each line has the color of its maker, those of the reference are gray, and the axis holds all of them', () => {
    for (const [name, colors] of [
      ['ppt/charts/chart2.xml', ['0B7285', '171C22', '9C4F96']],
      ['ppt/charts/chart3.xml', ['171C22']],
    ] as const) {
      const chart = readPart(parts, name)
      const drawn = findAll(chart, 'c:ser').map(
        (one) => findAll(findAll(one, 'a:ln')[0]!, 'a:srgbClr')[0]?.attributes.val,
      )
      expect(drawn.slice(0, colors.length)).toEqual([...colors])
      expect(new Set(drawn.slice(colors.length))).toEqual(new Set(['8F8D86']))
      const values = findAll(chart, 'c:val').flatMap((one) => findAll(one, 'c:v').map(({ text }) => Number(text)))
      const end = (which: string) => Number(findAll(findAll(chart, 'c:valAx')[0]!, which)[0]?.attributes.val)
      expect(end('c:min')).toBeLessThanOrEqual(Math.min(...values))
      expect(end('c:max')).toBeGreaterThanOrEqual(Math.max(...values))
    }
  })
  test('the as-of line stands at its week', () => {
    const inch = 914_400
    const lineOf = (slide: Element) =>
      findAll(slide, 'p:cxnSp')
        .concat(findAll(slide, 'p:sp'))
        .find((one) => findAll(one, 'a:prstDash').length > 0)
    const x = Number(findAll(lineOf(slideTextsOf(parts)[4]!)!, 'a:off')[0]?.attributes.x) / inch
    // 1 September 2025 is in week 34, and 52 weeks lie ahead; the plot begins 5.5% into its chart, 0.6 inches into the page.
    expect(x).toBeCloseTo(0.6 + 12.133 * (0.055 + 0.93 * (34.5 / (34 + 52))), 2)
  })
  test('output is a native line per maker, in percent of plan, each with a look of its own', () => {
    const output = chartsOf(parts)[1]!
    expect(output.categories[0]).toBe('6 Jan 2025')
    expect(output.series.slice(0, 3).map(({ name }) => name)).toEqual(['GM', 'Ford', 'Stellantis'])
    dataset.automakers.forEach(({ id }, maker) => {
      const expected = handout.outcome.paths.output[id]!.map((share) => 100 * share)
      expect(output.series[maker]?.values).toEqual(expected)
    })
    const looks = output.series.slice(0, 3).map(({ dash, width }) => `${dash} ${width}`)
    expect(new Set(looks).size).toBe(3)
  })
  test('prices are a native line of percentage points beside the reference', () => {
    const prices = chartsOf(parts)[2]!
    expect(prices.series.map(({ name }) => name)).toEqual(['This scenario', 'Reference'])
    expect(prices.series[0]?.values).toEqual(handout.outcome.paths.cpiBp.map((bp) => bp / 100))
    expect(prices.series[1]?.values.slice(0, 22 + 52)).toEqual(handout.reference.paths.cpiBp.map((bp) => bp / 100))
  })
  test('each is described for those who do not see it', () => {
    const frames = slideTextsOf(parts).flatMap((slide) => findAll(slide, 'p:graphicFrame'))
    const charts = frames.filter((frame) => findAll(frame, 'c:chart').length > 0)
    expect(charts).toHaveLength(3)
    for (const chart of charts) expect(findAll(chart, 'p:cNvPr')[0]?.attributes.descr).toMatch(/GM|inflation/)
  })
})

test('what is set by hand comes first among the assumptions, with the central value beside it', () => {
  const rows = findAll(slideTextsOf(parts)[6]!, 'a:tr').map((row) =>
    findAll(row, 'a:tc').map(({ text }) => text.trim()),
  )
  expect(rows).toHaveLength(9)
  expect(rows[1]).toEqual([
    ...["Magnet stock against the dataset's figures", '0.6', '0.6 to 1.6', expect.any(String)],
    'set by hand; central 1',
  ])
  expect(rows.slice(1, 4).every((row) => row[4]?.startsWith('set by hand'))).toBe(true)
  expect(rows[4]?.[4]).not.toContain('set by hand')
})

test('the notes hold sentences to say, and the link', () => {
  const notes = partsLike(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/).map((name) => textOf(readPart(parts, name)))
  expect(notes).toHaveLength(8)
  expect(notes[3]).toMatch(/On assumptions set by hand, Ford's exposure comes to about \d+ of 100/)
  for (const note of notes) expect(note).toContain(handout.stamp.link)
})

test('a link too long for a code or a line is opened, not printed', async () => {
  const long = { ...handout, stamp: { ...handout.stamp, link: `${handout.stamp.link}&b.name=${'x'.repeat(4000)}` } }
  const opened = await openParts(await slidesOf(long))
  expect(faultsOf(opened)).toEqual([])
  expect(findAll(slideTextsOf(opened)[0]!, 'p:pic')).toEqual([])
  expect(textsOf(slideTextsOf(opened).at(-1)!)).toContain('Open this state of the page')
})

test('every picture and chart lies on the slide', () => {
  const size = findAll(readPart(parts, 'ppt/presentation.xml'), 'p:sldSz')[0]!.attributes
  for (const slide of slideTextsOf(parts)) {
    for (const place of [...findAll(slide, 'a:xfrm'), ...findAll(slide, 'p:xfrm')]) {
      const [off, ext] = [findAll(place, 'a:off')[0]?.attributes, findAll(place, 'a:ext')[0]?.attributes]
      expect(Number(off?.x) + Number(ext?.cx)).toBeLessThanOrEqual(Number(size.cx))
      expect(Number(off?.y) + Number(ext?.cy)).toBeLessThanOrEqual(Number(size.cy))
    }
  }
})

test('the exposure’s finding knows ties and calm', () => {
  const { outcome } = handoutOf(opening)
  const { gm, ford, stellantis } = outcome.automakers
  const withIndexes = (...indexes: number[]) => ({
    ...outcome,
    automakers: {
      gm: { ...gm!, exposureIndex: indexes[0]! },
      ford: { ...ford!, exposureIndex: indexes[1]! },
      stellantis: { ...stellantis!, exposureIndex: indexes[2]! },
    },
  })
  const find = (...indexes: number[]) => findExposure(network.dataset, withIndexes(...indexes))
  expect(find(56.3, 60.2, 57.6)).toBe('Ford is most exposed, at about 60 of 100; GM least, at 56')
  expect(find(60.4, 60.2, 12)).toBe('GM and Ford are most exposed, at about 60 of 100; Stellantis least, at 12')
  expect(find(50.1, 50.2, 50)).toBe('All are about equally exposed, at 50 of 100')
  expect(find(0, 0, 0)).toBe('No maker is exposed on the as-of date')
})

test('parts are named as the package says', () => {
  expect([...parts.keys()].filter((name) => posix.normalize(name) !== name || name.endsWith('/'))).toEqual([])
})

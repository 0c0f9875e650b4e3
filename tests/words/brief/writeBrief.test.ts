// The brief is written from the state: its sentences follow the choices, in each of their cases.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../../src/model/evaluate'
import type { BriefInput } from '../../../src/words/brief/brief'
import { plainText } from '../../../src/words/phrase'
import { rangesWith } from '../../results/metrics/someRanges'
import { briefOf, inputOf, linesOf, network } from './briefs'

describe('the head', () => {
  test('is the finding, the bottom line and the stamp of the state', () => {
    const brief = briefOf('?v=1&preset=talks-falter')
    expect(brief.title).toBe('66% of normal supply; if talks falter on 11 Aug, 1.6 million vehicles unbuilt in a year')
    expect(brief.standfirst.map(({ text }) => text).join('')).toContain('With it, inflation could gain 1.1 points.')
    expect(brief.ahead).toBe('over the next 52 weeks, to 7 June 2026, if events go as switched')
    expect(brief.against).toBe('No restrictions')
    expect(brief.stamp.scenario).toBe('Talks falter')
    expect(brief.written).toBe('1 August 2026')
  })

  test('links to the page behind the brief, not to the brief again', () => {
    const { link } = briefOf('?v=1&preset=talks-falter&page=brief&figure=supply').stamp
    expect(link).toMatch(
      /^https:\/\/lodestone\.example\/\?v=2&preset=talks-falter&asof=2025-\d\d-\d\d&ref=no-restrictions&dataset=[0-9a-f]{8}&lang=en$/,
    )
  })

  test('speaks of an as-of date after the reader’s own day as ahead', () => {
    const brief = briefOf('?v=1&asof=2026-10-05', { today: '2026-08-01' })
    expect(plainText(brief.standfirst)).toContain('of normal magnet supply would get through on 5 October 2026')
  })

  test('says that assumptions were set by hand', () => {
    expect(briefOf('?v=1&set=coverScale:0.9').standfirst[0]?.text).toBe('On assumptions set by hand ')
  })
})

describe('figures and makers', () => {
  test('carry their change against the reference, and a range once it is known', () => {
    const { figures, rangeLabel } = briefOf('', { ranges: rangesWith() })
    const [supply, stop] = figures
    expect(supply).toMatchObject({ text: '66%', change: '−34 points', range: '54 to 74%' })
    expect(stop).toMatchObject({ text: 'now', detail: 'GM, Ford and Stellantis', range: '2 to 4 weeks' })
    expect(rangeLabel).toBe('Range of our assumptions, in keeping with the record: P10 to P90 of 500 of 2,000 draws')
    expect(briefOf('').figures[0]?.range).toBeNull()
  })

  test('say in three columns why a maker is exposed', () => {
    const ford = briefOf('').makers.find(({ id }) => id === 'ford')
    expect(ford).toMatchObject({
      exposureText: '65 of 100',
      change: '+37',
      chinaDependency: '94%',
      stressStop: 'already this week',
      unassured: '29%',
    })
    expect(ford?.output).toHaveLength(22 + 52)
  })
})

describe('what moved', () => {
  test('names nothing where nothing differs', () => {
    expect(linesOf(briefOf('?v=1&preset=no-restrictions'), 'moved')).toEqual([
      'Nothing differs from what it is held against.',
    ])
  })

  test('lists the differing events with date and evidence; a what-if first', () => {
    const lines = linesOf(briefOf('?v=1&preset=talks-falter'), 'moved')
    expect(lines[0]).toBe('Talks falter, shipments stop again (11 Aug 2025, what if)')
    expect(lines[1]).toBe('China suspends rare-earth shipments (4 Apr 2025, document)')
    expect(lines.at(-1)).toBe('And 2 more, listed at the link.')
  })

  test('puts the events in order of what they add, once that is known; what lies ahead adds nothing yet', () => {
    const contributions = {
      byEvent: new Map([
        ['temporary-licenses', { event: 'temporary-licenses', from: 0.5, to: 0.75 }],
        ['shipments-suspended', { event: 'shipments-suspended', from: 1, to: 0.5 }],
        ['talks-falter', { event: 'talks-falter', from: 0.75, to: 0.75 }],
      ]),
      write: ({ from, to }: { from: number; to: number }) => `${(to - from) * 100} points`,
    }
    const brief = briefOf('?v=1&preset=talks-falter', { contributions })
    const lines = linesOf(brief, 'moved')
    expect(lines[0]).toBe('China suspends rare-earth shipments (4 Apr 2025, document): -50 points')
    expect(lines[1]).toBe('Temporary licenses for suppliers of the three (6 Jun 2025, document): 25 points')
    expect(lines[2]).toBe('Talks falter, shipments stop again (11 Aug 2025, what if): still ahead')
  })

  test('names what was set by hand before the events, with what it was', () => {
    const query = '?v=1&set=coverScale:0.5&lane=heavy-magnets/ford-suppliers:suspended'
    const lines = linesOf(briefOf(query), 'moved')
    expect(lines[0]).toMatch(/^Heavy .* to Ford suppliers: Suspended \(was as the events say\)$/)
    expect(lines[1]).toBe("Magnet stock against the dataset's figures: 0.5 ratio (was 1 ratio)")
    expect(lines[2]).toContain('China suspends rare-earth shipments')
  })

  test('says of an event that is off that it is off', () => {
    const lines = linesOf(briefOf('?v=1&off=temporary-licenses&ref=document'), 'moved')
    expect(lines).toEqual(['Temporary licenses for suppliers of the three (6 Jun 2025, document), switched off'])
  })
})

describe('what is yet to be worked out', () => {
  const idsOf = (others: Partial<BriefInput>) => briefOf('', others).sections.map(({ id }) => id)

  test('has no section, and the others stand', () => {
    const rest = ['moved', 'ahead', 'sources', 'limits']
    expect(idsOf({ switches: undefined, stock: undefined, unlevered: undefined })).toEqual(rest)
    expect(idsOf({ switches: undefined })).toEqual(['moved', 'doing', 'ahead', 'sources', 'limits'])
  })

  test('of the levers in force is left out alone', () => {
    const query = '?v=1&preset=talks-falter&own=cover:ford/*:20'
    const [all, some] = [briefOf(query), briefOf(query, { unlevered: undefined })].map((one) => linesOf(one, 'doing'))
    expect(some).toEqual(all!.slice(0, -1))
  })
})

describe('thresholds', () => {
  test('the usual three say whether they are crossed, and by which single switch they could be', () => {
    const lines = linesOf(briefOf(''), 'thresholds')
    expect(lines).toEqual([
      'A line stop within 4 weeks: already so (now, GM, Ford and Stellantis). It would not be so without “China suspends rare-earth shipments” of 4 Apr 2025 (no line stop).',
      'Supply of 50% or less: not so (66%). It could be so without “Temporary licenses for suppliers of the three” of 6 Jun 2025 (45%).',
      '500,000 or more vehicles unbuilt: not so (19,100). It could be so if “Talks falter, shipments stop again” came on 11 Aug 2025 (1.6 M), or by one of 2 other switches.',
    ])
  })

  test('the switch that is named leads where it says', () => {
    const { scenario } = inputOf('').choices
    const without = evaluate(network, { ...scenario, events: { ...scenario.events, 'temporary-licenses': false } })
    expect(Math.round(100 * without.total.supplyIndex)).toBe(45)
  })

  test('the one that is set on the page stands alone', () => {
    const lines = linesOf(briefOf('?v=1&indicator=exposure/ford&threshold=80'), 'thresholds')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^An exposure of Ford of 80 or more: not so \(65 of 100\)\./)
  })

  test('says so where no single event would do', () => {
    const lines = linesOf(briefOf('?v=1&indicator=supply&threshold=1'), 'thresholds')
    expect(lines).toEqual(['Supply of 1% or less: not so (66%). No single event, switched from here, would bring it.'])
  })

  test('speaks of an event ahead that is on as one that did not come', () => {
    const lines = linesOf(briefOf('?v=1&preset=talks-falter'), 'thresholds')
    expect(lines[2]).toBe(
      '500,000 or more vehicles unbuilt: already so (1.6 M). It would not be so if “Talks falter, shipments stop again” did not come on 11 Aug 2025 (19,100).',
    )
  })
})

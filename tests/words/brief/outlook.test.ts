// The second half of the brief: what could be done, what lies ahead, what it rests on and what it leaves out.
import { describe, expect, test } from 'vitest'
import { briefOf, linesOf } from './briefs'

describe('what could be done', () => {
  test('nobody needs more stock without restrictions', () => {
    expect(linesOf(briefOf('?v=1&preset=no-restrictions'), 'doing')).toEqual([
      'Stock: on central assumptions no maker would need more than it holds to ride this out.',
      'Levers of the makers’ own: none in force here.',
    ])
  })

  test('each maker is told what it would take, and with which class to begin', () => {
    expect(linesOf(briefOf(''), 'doing')).toEqual([
      'GM: about 11.9 weeks of magnets in stock (7.2 now, about 116 t more) could ride this out; transmission and driveline first.',
      'Ford: about 11.8 weeks of magnets in stock (4.1 now, about 172 t more) could ride this out; transmission and driveline first.',
      'Stellantis: about 11.6 weeks of magnets in stock (6.5 now, about 63 t more) could ride this out; transmission and driveline first.',
      'Levers of the makers’ own: none in force here.',
    ])
  })

  test('a long stop asks for weeks of stock, held and needed', () => {
    const lines = linesOf(briefOf('?v=1&preset=talks-falter'), 'doing')
    expect(lines[0]).toBe(
      'GM: about 66.7 weeks of magnets in stock (7.2 now, about 1,480 t more) could ride this out; transmission and driveline first.',
    )
  })

  test('levers in force are named with their size and with what it would be without them', () => {
    const lines = linesOf(briefOf('?v=1&preset=talks-falter&own=cover:ford/*:20'), 'doing')
    const [without] = briefOf('?v=1&preset=talks-falter').figures.filter(({ id }) => id === 'vehicles')
    const [now] = briefOf('?v=1&preset=talks-falter&own=cover:ford/*:20').figures.filter(({ id }) => id === 'vehicles')
    expect(now?.text).not.toBe(without?.text)
    expect(lines.at(-1)).toBe(
      `Levers in force: More cover: Ford, all classes (20 weeks). On these assumptions vehicles unbuilt come to ${now?.text} instead of ${without?.text}; their cost is not modeled.`,
    )
  })
})

describe('the look-ahead', () => {
  test('dates what is on, counts the licenses down, and names the what-ifs that are off', () => {
    expect(linesOf(briefOf(''), 'ahead')).toEqual([
      'Dated events: none that is switched on lies ahead, up to 7 Jun 2026.',
      'License clock: temporary license on 7 lanes, taken to run 26 weeks (derived); about 25 weeks left.',
      'To watch: “Talks falter, shipments stop again” (11 Aug 2025); “Temporary licenses lapse unrenewed” (5 Dec 2025); “Talks revived, general licenses” (2 Feb 2026). What-ifs, switched off here; dates are assumptions.',
      'Left out: The 19 events recorded since the document (reported) are switched off.',
    ])
  })

  test('a what-if that is on is dated, by hand where it was moved', () => {
    const lines = linesOf(briefOf('?v=1&preset=talks-falter&date=talks-falter:2025-09-15'), 'ahead')
    expect(lines[0]).toBe('15 Sep 2025: Talks falter, shipments stop again (what if; date: assumption).')
  })

  test('names three of many and counts the rest; what came since is left out no more', () => {
    const lines = linesOf(briefOf('?v=1&preset=as-it-happened'), 'ahead')
    expect(lines[0]).toBe('10 Jun 2025: London framework (reported; date: reported).')
    expect(lines[3]).toBe('And 14 more dated events after these.')
    expect(lines.join(' ')).not.toContain('Left out')
  })

  test('says so where nothing lies ahead', () => {
    const lines = linesOf(briefOf('?v=1&asof=2026-12-28'), 'ahead')
    expect(lines[0]).toBe('Dated events: none that is switched on lies ahead, up to 26 Dec 2027.')
    expect(lines[1]).toContain('past their end')
  })
})

describe('grounds', () => {
  test('six sources stand with how their numbers are known, the rest is counted', () => {
    const lines = linesOf(briefOf(''), 'sources')
    expect(lines).toHaveLength(7)
    expect(lines).toContain(
      'Mineral Commodity Summaries 2025: Rare Earths. U.S. Geological Survey, 2025 (informs assumptions).',
    )
    expect(lines.at(-1)).toBe('And 21 more at the link.')
  })

  test('three limits; where no line stops, how far the test looked', () => {
    const stopping = linesOf(briefOf(''), 'limits')
    expect(stopping).toHaveLength(3)
    expect(stopping[0]).toMatch(/^Not a forecast\./)
    expect(stopping[1]).toContain('Lines are groups with assumed stocks, not named plants')
    expect(linesOf(briefOf('?v=1&preset=no-restrictions'), 'limits')[1]).toContain('none within 52 weeks')
  })
})

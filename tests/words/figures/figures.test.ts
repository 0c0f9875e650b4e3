// Every figure has a provenance, and what it shows can be computed again from what it shows.
import { describe, expect, it } from 'vitest'
import { simulatedExports } from '../../../src/model/backtest'
import { isLastWeek } from '../../../src/model/horizon'
import type { Outlook } from '../../../src/model/scenario'
import { figureIds } from '../../../src/results/figureIds'
import { describeFigure } from '../../../src/words/figures/describeFigure'
import type { FigureDescription } from '../../../src/words/figures/figure'
import { methodSections } from '../../../src/words/figures/methodSections'
import { describeWhole } from '../facts'
import { readSum } from './arithmetic'
import { contextOf, openingContext, presetContexts, readDataset, vectorContexts } from './contexts'

const contexts = [
  ...presetContexts(),
  ...['magnets', 'tiny', 'edges', 'random-1', 'random-2', 'random-3'].flatMap(vectorContexts),
]

describe.each(contexts)('$name', ({ context }) => {
  const figures = figureIds(context.dataset).map((id) => ({ id, figure: describeWhole(id, context) }))

  it('describes every figure, in whole words and numbers', () => {
    for (const { id, figure } of figures) {
      expect(figure?.id, id).toBe(id)
      expect(JSON.stringify(figure), id).not.toMatch(/NaN|undefined|Infinity|∞|\[object/)
      expect(methodSections.map((section) => section.id)).toContain(figure?.methodSection)
    }
  })

  it('shows formulas that multiply out', () => {
    for (const { id, figure } of figures) {
      for (const line of figure?.formula ?? []) {
        const sum = readSum(line)
        if (sum)
          expect(Math.abs(sum.computed - sum.shown), `${id}: ${JSON.stringify(line)}`).toBeLessThanOrEqual(
            1.01 * sum.unit,
          )
      }
    }
  })

  it('leads from every input to a figure that exists', () => {
    const known = new Set(figures.map(({ id }) => id))
    for (const { id, figure } of figures) {
      for (const input of figure?.inputs ?? []) {
        if (input.figure) expect(known.has(input.figure), `${id}: ${input.figure}`).toBe(true)
      }
    }
  })
})

describe('at the opening', () => {
  const context = openingContext()
  const figure = (id: string) => describeWhole(id, context)

  it.each([
    '',
    'nonsense',
    'exposure',
    'exposure/nobody',
    'share/a>b',
    'lane/x',
    'parameter/x',
    'toString',
    'constructor/x',
  ])('knows nothing of %j', (id) => expect(figure(id)).toBeNull())

  it('works out the headline figures with numbers', () => {
    for (const id of ['supply', 'line-stop', 'vehicles', 'revenue', 'inflation-peak', 'inflation-now', 'risk-index']) {
      expect(figure(id)?.formula.filter((line) => readSum(line)).length, id).toBeGreaterThan(0)
    }
    for (const kind of ['supply', 'exposure', 'china-dependency', 'vehicles', 'units', 'line-stop-stress']) {
      expect(figure(`${kind}/ford`)?.formula.filter((line) => readSum(line)).length, kind).toBeGreaterThan(0)
    }
  })

  it('ends each working in the figure that is shown', () => {
    const { outcome } = context
    const last = (id: string) => readSum(figure(id)!.formula.at(-1)!)!.shown
    expect(last('exposure/ford')).toBeCloseTo(outcome.automakers.ford!.exposureIndex, 1)
    expect(last('inflation-peak')).toBeCloseTo(outcome.ahead.inflation.peakBp / 100, 3)
    expect(last('supply')).toBeCloseTo(outcome.total.supplyIndex, 3)
    expect(last('revenue')).toBeCloseTo(outcome.ahead.total.revenueAtRiskUsd / 1e6, -1)
  })

  it('dates the first line stop, and names the line', () => {
    const may = contextOf(readDataset(), { asOf: '2025-05-05' })
    const of = (id: string) => describeWhole(id, may)
    expect(of('line-stop')?.title).toBe('First line stop ahead')
    expect(of('line-stop')?.value).toBe('week of 19 May 2025, in 2 weeks, Ford')
    expect(of('line-stop')?.meaning).toContain('over the next 52 weeks, to 3 May 2026, if events go as switched')
    expect(of('line-stop')?.reference).toBe('none within 52 weeks')
    expect(of('line-stop')?.sayIt).toBe(
      'On our central assumptions, and if events go as switched, Ford could be first to stop a line, in the week of 19 May 2025, in about 2 weeks.',
    )
    expect(of('line-stop/ford')?.value).toBe('week of 19 May 2025, in 2 weeks, thinnest tenth')
    expect(of('line-stop/gm')?.value).toBe('week of 2 Jun 2025, in 4 weeks, thinnest tenth')
    expect(figure('line-stop')?.value).toBe('already this week, GM, Ford and Stellantis')
  })

  it('works a line stop out from the stock of the line and from the output of its weeks', () => {
    const may = contextOf(readDataset(), { asOf: '2025-05-05' })
    const sums = (of: FigureDescription | null) =>
      of!.formula.flatMap((line) => (typeof line === 'string' ? [] : [line.sum]))
    const ford = sums(describeWhole('line-stop/ford', may))
    // A quarter of the mean stock, whose factors average 0.25 × 0.1 + 0.65 × 0.2 + 0.4 + 1.5 × 0.2 + 2.3 × 0.1 = 1.085.
    expect(ford[0]).toBe('thinnest tenth: 0.25 ÷ 1.085 = 0.23')
    expect(ford[1]).toMatch(/^Full stock of the line in its thinnest class, .*, in weeks: .* × 0\.23041 = /)
    const { output } = may.outcome.paths
    const [before, stop] = ford.slice(2)
    expect(before).toMatch(/^Output lost by all lines together, week of 12 May 2025: 1 − 1 = 0$/)
    expect(stop).toMatch(/^Output lost by all lines together, week of 19 May 2025, in which the first line stops: /)
    expect(Number(/= ([\d.]+)$/.exec(stop!)?.[1])).toBeCloseTo(1 - output.ford![19]!, 4)
  })

  it('shows the weeks of the stress outlook once what they are tested by is known', () => {
    const weeks = (of: FigureDescription | null) =>
      of!.formula.filter((line) => typeof line !== 'string' && line.sum.startsWith('Output lost by all lines'))
    const march = contextOf(readDataset(), { asOf: '2025-03-24' })
    expect(weeks(describeFigure('line-stop-stress/ford', march))).toEqual([])
    expect(weeks(describeWhole('line-stop-stress/ford', march))).toHaveLength(2)
    expect(describeWhole('line-stop-stress/ford', march)?.title).toBe(
      'Ford: first line stop if all licensed exports stop',
    )
  })

  it('adds a lane’s changes up, each over its own weeks', () => {
    const { formula } = figure('lane/heavy-magnets/ford-suppliers')!
    const sum = formula.at(-1)!
    // Suspended in April, reviews for a day in May within one week, reviews on 5 June and licenses on 6 June.
    expect(typeof sum === 'string' ? [] : sum.sum.match(/min\(1, \d+ ÷ 4\)/g)).toHaveLength(2)
    expect(readSum(sum)!.shown).toBeCloseTo(context.outcome.lanes['heavy-magnets/ford-suppliers']!.clearance, 4)
    expect(formula[1]).toMatch(
      /suspended since the week of 31 Mar 2025; temporary license since the week of 2 Jun 2025/,
    )
  })

  it('says how far ahead it looks and if what, in every outlook', () => {
    const said = (outlook: Outlook, horizonWeeks: number) => {
      const state = contextOf(readDataset(), { asOf: '2025-06-09', outlook, horizonWeeks })
      return ['vehicles', 'revenue', 'inflation-peak', 'risk-index', 'value-added', 'vehicles/gm', 'line-stop/gm'].map(
        (id) => describeWhole(id, state)!.meaning,
      )
    }
    for (const text of said('path', 52))
      expect(text).toContain('over the next 52 weeks, to 7 June 2026, if events go as switched')
    for (const text of said('held', 26))
      expect(text).toContain('over the next 26 weeks, to 7 December 2025, if licenses freeze as on 9 June 2025')
    for (const text of said('stress', 104))
      expect(text).toContain('over the next 104 weeks, to 6 June 2027, if all licensed exports stop')
    expect(figure('vehicles')?.title).toBe('Vehicles unbuilt to 7 Jun 2026')
    expect(figure('vehicles')?.sayIt).toBe(
      'On our central assumptions, about 19,100 vehicles could go unbuilt by 7 June 2026, if events go as switched.',
    )
  })

  it('says how far a headline figure stands from the reference', () => {
    expect(figure('vehicles')?.change).toBe('+19,100')
    expect(figure('line-stop')?.change).toBe('now a stop')
    expect(figure('exposure/ford')?.change).toBe('+37')
    expect(figure('license-clock')?.change).toBeUndefined()
  })

  it('says how many vehicles it would be without what matters most', () => {
    expect(figure('vehicles')?.inputs.at(-1)).toMatchObject({
      label: 'Without the temporary licenses',
      value: '1.6 M',
    })
  })

  it('keeps exposure where it is whatever the horizon, and counts the weeks of flying in', () => {
    const short = contextOf(readDataset(), { asOf: '2025-06-09', horizonWeeks: 13 })
    const [long, brief] = [context, short].map((state) => describeWhole('exposure/ford', state)!)
    expect(brief!.formula).toEqual(long!.formula)
    expect(long!.formula[3]).toEqual({ sum: 'Time to recover: 12 + 1 = 13' })
  })

  it('calls computed figures derived, and counts what they rest on', () => {
    expect(figure('exposure/ford')?.basis.basis).toBe('derived')
    expect(figure('exposure/ford')?.basis.restsOn).toMatch(/^rests on \d+ assumptions, \d+ derived figures?/)
  })

  it('tells of a parameter set by hand', () => {
    const byHand = contextOf(readDataset(), { asOf: '2025-06-09', parameters: { phaseWeeks: 20 } })
    const parameter = describeFigure('parameter/phaseWeeks', byHand)
    expect(parameter?.value).toBe('20 weeks')
    expect(parameter?.basis.basis).toBe('assumption')
    expect(parameter?.caveats.join(' ')).toMatch(/Set by hand to 20 weeks; the dataset has 4 weeks.*outside the range/)
  })

  it('says when the horizon cuts off the peak, and when dealer stock is gone', () => {
    const held = presetContexts().find(({ name }) => name === 'suspension-held, 2025-06-09')!.context
    const { peakWeek } = held.outcome.ahead.inflation
    const caveats = describeFigure('inflation-peak', held)!.caveats.join(' ')
    expect(caveats.includes('horizon, which cuts it off')).toBe(isLastWeek(held.outcome, peakWeek))
    expect(caveats.includes('Dealer stock is gone')).toBe(
      held.outcome.paths.dealerStockWeeks.some((stock) => stock <= 0),
    )
  })

  it('simulates the exports of this week as the check does', () => {
    const { network, scenario, outcome } = context
    const sum = readSum(figure('exports-check')!.formula.at(-1)!)!
    expect(sum.shown).toBeCloseTo(simulatedExports(network, scenario)[outcome.asOfWeek]!, 3)
  })

  it('counts the license clock down from six months', () => {
    expect(figure('license-clock')?.value).toBe('25 of 26 weeks left')
  })
})

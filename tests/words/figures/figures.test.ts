// Every figure has a provenance, and what it shows can be computed again from what it shows.
import { describe, expect, it } from 'vitest'
import { simulatedExports } from '../../../src/model/backtest'
import { evaluate } from '../../../src/model/evaluate'
import { isEnabled } from '../../../src/model/licenses'
import { centralInputs } from '../../../src/model/parameters'
import { run } from '../../../src/model/run'
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
    expect(last('inflation-peak')).toBeCloseTo(outcome.inflation.peakBp, 2)
    expect(last('supply')).toBeCloseTo(outcome.total.supplyIndex, 3)
    expect(last('revenue')).toBeCloseTo(outcome.total.revenueAtRiskUsd / 1e6, -1)
  })

  it('shows the weeks around a line stop once what they are tested by is known', () => {
    const lines = (of: FigureDescription | null) =>
      of!.formula
        .flatMap((line) => (typeof line === 'string' ? [] : [line.sum]))
        .filter((sum) => sum.startsWith('Output lost, week'))
    expect(lines(describeFigure('line-stop/ford', context))).toEqual([])
    const { network, scenario, dataset } = context
    const held = evaluate(network, {
      ...scenario,
      events: Object.fromEntries(
        dataset.events.map((event) => [event.id, isEnabled(event, scenario) && event.date <= '2025-06-15']),
      ),
    })
    const lost = 1 - held.paths.output.ford![context.outcome.asOfWeek + 3]!
    const [before, stop] = lines(figure('line-stop/ford'))
    expect(before).toMatch(/^Output lost, week 2 \(of 23 Jun 2025\): .* not more than 0\.05$/)
    expect(stop).toMatch(/^Output lost, week 3 \(of 30 Jun 2025\): .* the line stops$/)
    expect(Number(/= ([\d.]+), more than/.exec(stop!)?.[1])).toBeCloseTo(lost, 4)
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
    const { peakWeek } = held.outcome.inflation
    const caveats = describeFigure('inflation-peak', held)!.caveats.join(' ')
    expect(caveats.includes('horizon cuts it off')).toBe(peakWeek === held.dataset.calendar.weeks - 1)
    expect(caveats.includes('Dealer stock is gone')).toBe(
      held.outcome.paths.dealerStockWeeks.some((stock) => stock <= 0),
    )
  })

  it('simulates the exports of this week as the check does', () => {
    const { network, scenario, outcome } = context
    const { clearance } = run(network, scenario, centralInputs(network, scenario))
    const sum = readSum(figure('exports-check')!.formula.at(-1)!)!
    expect(sum.shown).toBeCloseTo(simulatedExports(network, clearance)[outcome.asOfWeek]!, 3)
  })

  it('counts the license clock down from six months', () => {
    expect(figure('license-clock')?.value).toBe('25 of 26 weeks left')
  })
})

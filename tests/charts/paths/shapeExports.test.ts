// The check against observed exports: use of months, errors in the finding, axes.
import { expect, test } from 'vitest'
import { findExports, shapeExports } from '../../../src/charts/paths/shapeExports'
import { checkAgainstObserved } from '../../../src/model/backtest'
import type { Trade } from '../../../src/model/trade'

const figure = (tonnes: number, basis: 'reported' | 'assumption' = 'reported') => ({ tonnes, basis, source: 'customs' })

const trade: Trade = {
  schemaVersion: 1,
  title: 'Exports',
  code: '85051110',
  normalYear: { year: 2024, usTonnes: { value: 1200, low: 1200, high: 1200, basis: 'reported' } },
  fittedMonths: ['2025-04'],
  months: [
    { month: '2025-03', world: null, us: { ...figure(130, 'assumption'), low: 110, high: 140 } },
    { month: '2025-04', world: null, us: figure(40) },
    { month: '2025-05', world: null, us: figure(70) },
  ],
  sources: [{ id: 'customs', title: 'Table', publisher: 'Customs', year: 2025, url: null }],
}

const month = (name: string, value: number) => ({ month: name, value, whole: true })
const simulated = [month('2025-03', 1), month('2025-04', 0.5), month('2025-05', 0.9), month('2025-06', 1)]

test('months are used as they may be, up to the last observed one', () => {
  const check = checkAgainstObserved(trade, simulated)
  const chart = shapeExports({ trade, check, laterErrorInYear: check.laterError, presetName: 'As it happened' })
  expect(chart.months.map(({ month, use }) => [month, use])).toEqual([
    ['2025-03', 'left out'],
    ['2025-04', 'fitted'],
    ['2025-05', 'later'],
  ])
  expect(chart.title).toBe('Fitted months miss by 0.10, later ones by 0.20')
  expect(chart.months[0]).toMatchObject({
    observed: 1.3,
    range: [1.1, 1.4],
    reason: 'assumption',
    publisher: 'Customs',
  })
  expect(chart.fittedSpans).toEqual([[1, 1]])
  expect(chart.domain).toEqual([0, 1.5])
  expect(chart.note).toContain('100 t')
  expect(chart.note).toContain('To December 2025, later months miss by 0.20.')
  expect(chart.summary).toContain('Apr 2025: observed 0.40, simulated 0.50, fitted.')
})

test('the finding has its cases', () => {
  expect(findExports({ months: [], fittedError: null, laterError: null })).toBe('No month can be compared')
  expect(findExports({ months: [], fittedError: 0.031, laterError: null })).toBe(
    'Fitted months miss by 0.03; no later ones yet',
  )
  expect(findExports({ months: [], fittedError: null, laterError: 0.1 })).toBe('Months miss by 0.10')
})

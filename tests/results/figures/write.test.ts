// Provenance writes a headline figure exactly as the headline does.
import { describe, expect, it } from 'vitest'
import * as figures from '../../../src/results/figures/write'
import { formatDate } from '../../../src/ui/dates'
import * as ui from '../../../src/ui/numbers'

const values = [
  0, 0.0001, 0.004, 0.0049, 0.5, 0.664, 0.996, 0.9999, 1, 3, 9.94, 9.96, 60.2, 99.94, 99.96, 148.6, 999, 9994, 42_897,
  3_410_000, 2.3e9, 4.7e10,
]

describe('numbers in provenance', () => {
  it.each(values)('are written as elsewhere: %d', (value) => {
    expect(figures.writeShare(value)).toBe(ui.formatShare(value))
    expect(figures.writeCount(value)).toBe(ui.formatCount(value))
    expect(figures.writeUsd(value)).toBe(ui.formatUsd(value))
    expect(figures.writeIndex(value)).toBe(ui.formatIndex(value))
    expect(figures.writeBp(value)).toBe(`${ui.formatBp(value)} bp`)
    expect(figures.writeBp(-value)).toBe(`${ui.formatBp(-value)} bp`)
    expect(figures.writeWeeks(Math.round(value))).toBe(ui.formatWeeks(Math.round(value)))
  })

  it('are whole where dates are', () => {
    expect(figures.writeDate('2025-06-09')).toBe(formatDate('2025-06-09'))
  })
})

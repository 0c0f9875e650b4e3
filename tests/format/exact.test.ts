// Numbers of formulas and inputs: enough digits to do the sum again, with their units.
import { describe, expect, it } from 'vitest'
import {
  writeFactor,
  writeInflation,
  writeInUnit,
  writeList,
  writeNumber,
  writeStop,
  writeWeeks,
} from '../../src/format/exact'

describe('numbers in provenance', () => {
  it('keep the digits that a sum needs, and no more', () => {
    expect(writeNumber(0.291)).toBe('0.291')
    expect(writeNumber(-0.00001)).toBe('0')
    expect(writeNumber(-2.5)).toBe('−2.5')
    expect(writeFactor(0.00054122)).toBe('0.00054122')
    expect(writeFactor(48_907)).toBe('48,907')
  })

  it('carry their units', () => {
    expect(writeInUnit(0.03684, 'share')).toBe('3.684%')
    expect(writeInUnit(83, 'USD/kg')).toBe('$83 per kg')
    expect(writeInUnit(1, 'weeks')).toBe('1 week')
    expect(writeInUnit(147, 'bp')).toBe('1.47 points')
    expect(writeWeeks(5.28)).toBe('5.28 weeks')
    expect([writeInflation(-31), writeInflation(4.9)]).toEqual(['−0.3 points', 'next to none'])
  })

  it('say when a line stops, and who', () => {
    expect(writeStop(null, 104)).toBe('none within 104 weeks')
    expect(writeStop(0, 104)).toBe('already this week')
    expect(writeStop(3, 104)).toBe('3 weeks')
    expect(writeList(['GM'])).toBe('GM')
    expect(writeList(['GM', 'Ford', 'Stellantis'])).toBe('GM, Ford and Stellantis')
  })
})

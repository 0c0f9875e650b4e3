// Amounts in tonnes, and units as the dataset names them.
import { expect, test } from 'vitest'
import { formatTonnes, inTonnes, unitName } from '../../src/format/units'

test('tonnes are whole, and an amount that is written already keeps its form', () => {
  expect([formatTonnes(1234.4), inTonnes('<0.1')]).toEqual(['1,234 t', '<0.1 t'])
})

test.each(['ratio', 'share/week', 'USD/kg', 'furlongs'])('the unit %s is written as it is', (unit) => {
  expect(unitName(unit)).toBe(unit)
})

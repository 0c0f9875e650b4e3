// What every number of a dataset must fulfill: no negatives, shares up to 1, divisors above 0, low <= value <= high.
import type { Dataset, ParameterId, Quantity } from '../model/dataset'
import type { Path, Report } from './faults'

/** What a number may be: `share` from 0 to 1, `amount` from 0, `divisor` above 0, `change` any. */
type Limit = 'share' | 'amount' | 'divisor' | 'change'

const divisors: ReadonlySet<ParameterId> = new Set([
  'restockWeeks',
  'dealerStockWeeks',
  'vehiclePriceUsd',
  'referenceShockBp',
  'timeToRecoverWeeks',
])

/** Longest calendar in weeks: a century. More would only freeze the page. */
const longestWeeks = 5200

/** Reports a number beyond its limit. */
export function checkNumber(value: number, limit: Limit, path: Path, report: Report): void {
  if (limit === 'change') return
  if (value < 0) report(path, `must not be negative, is ${value}`)
  else if (limit === 'divisor' && value === 0) report(path, 'must not be 0: other figures are divided by it')
  else if (limit === 'share' && value > 1) report(path, `must not be over 1, is ${value}`)
}

/** Reports a quantity beyond its limit, or whose value lies outside its range. */
export function checkQuantity(quantity: Quantity, limit: Limit, path: Path, report: Report): void {
  if (typeof quantity === 'number') {
    checkNumber(quantity, limit, path, report)
    return
  }
  const { value, low, high } = quantity
  checkNumber(value, limit, [...path, 'value'], report)
  checkNumber(low, limit, [...path, 'low'], report)
  checkNumber(high, limit, [...path, 'high'], report)
  if (low > high) report([...path, 'low'], `must not be over high: ${low} > ${high}`)
  else if (value < low) report([...path, 'value'], `must not be below low: ${value} < ${low}`)
  else if (value > high) report([...path, 'value'], `must not be over high: ${value} > ${high}`)
}

/** Reports a parameter's number that section 1 of the model page rules out; its own range does not matter here. */
export function checkParameterValue(id: ParameterId, value: number, path: Path, report: Report): void {
  checkNumber(value, divisors.has(id) ? 'divisor' : 'amount', path, report)
}

function checkWhole(value: number | undefined, least: number, path: Path, report: Report): void {
  if (value === undefined) return
  const allowed = Number.isInteger(value) && value >= least && value <= longestWeeks
  if (!allowed) report(path, `must be a whole number from ${least} to ${longestWeeks}, is ${value}`)
}

/** Every number of the sections at hand. */
export function checkNumbers(sections: Partial<Dataset>, report: Report): void {
  const check = (quantity: Quantity | undefined, limit: Limit, ...path: Path) => {
    if (quantity !== undefined) checkQuantity(quantity, limit, path, report)
  }
  const checkEach = (quantities: Record<string, Quantity>, ...path: Path) => {
    for (const [key, quantity] of Object.entries(quantities)) check(quantity, 'amount', ...path, key)
  }
  checkWhole(sections.calendar?.weeks, 1, ['calendar', 'weeks'], report)
  checkWhole(sections.holdWeeks, 0, ['holdWeeks'], report)
  check(sections.valueAddedPerVehicleUsd, 'amount', 'valueAddedPerVehicleUsd')
  sections.links?.forEach(({ share }, i) => {
    check(share, 'share', 'links', i, 'share')
  })
  sections.licenseStates?.forEach(({ clearance, assurance, validWeeks }, i) => {
    check(clearance, 'share', 'licenseStates', i, 'clearance')
    check(assurance, 'share', 'licenseStates', i, 'assurance')
    check(validWeeks, 'amount', 'licenseStates', i, 'validWeeks')
  })
  sections.components?.forEach(({ criticality, coverWeeks, kgPerVehicle }, i) => {
    check(criticality, 'share', 'components', i, 'criticality')
    check(coverWeeks, 'amount', 'components', i, 'coverWeeks')
    checkEach(kgPerVehicle, 'components', i, 'kgPerVehicle')
  })
  sections.automakers?.forEach((maker, i) => {
    checkEach(maker.unitsByPowertrain, 'automakers', i, 'unitsByPowertrain')
    check(maker.usMarketShare, 'share', 'automakers', i, 'usMarketShare')
    check(maker.revenuePerVehicleUsd, 'amount', 'automakers', i, 'revenuePerVehicleUsd')
    check(maker.coverScale, 'amount', 'automakers', i, 'coverScale')
    check(maker.usAssemblyShare, 'share', 'automakers', i, 'usAssemblyShare')
  })
  sections.parameters?.forEach((parameter, i) => {
    check(parameter, divisors.has(parameter.id) ? 'divisor' : 'amount', 'parameters', i)
  })
  sections.pastShocks?.forEach(({ depletion, observed }, i) => {
    check(depletion, 'share', 'pastShocks', i, 'depletion')
    check(observed, 'change', 'pastShocks', i, 'observed')
  })
}

// What every number of a dataset must fulfill: the bounds of its kind, and low <= value <= high.
import { type Bounds, bounds, breachOf, type NumberKind, parameterKinds } from '../model/bounds'
import type { Dataset, ParameterId, Quantity } from '../model/dataset'
import { type Path, quote, type Report } from './faults'

/** Reports a number beyond the bounds of its kind. */
export function checkNumber(value: number, kind: NumberKind, path: Path, report: Report): void {
  const fault = boundsFault(value, bounds[kind])
  if (fault) report(path, fault)
}

function boundsFault(value: number, limits: Bounds): string | null {
  const { least, most, whole } = limits
  const breach = breachOf(value, limits)
  if (breach === null) return null
  if (whole) return `must be a whole number from ${least} to ${most}, is ${value}`
  switch (breach) {
    case 'negative':
      return `must not be negative, is ${value}`
    case 'zero':
      return 'must not be 0: other figures are divided by it'
    case 'above':
      return `must not be over ${most}, is ${value}`
    default:
      return `must not be under ${least}, is ${value}`
  }
}

/** Reports a quantity beyond the bounds of its kind, or whose value lies outside its range. */
export function checkQuantity(quantity: Quantity, kind: NumberKind, path: Path, report: Report): void {
  if (typeof quantity === 'number') {
    checkNumber(quantity, kind, path, report)
    return
  }
  const { value, low, high } = quantity
  checkNumber(value, kind, [...path, 'value'], report)
  checkNumber(low, kind, [...path, 'low'], report)
  checkNumber(high, kind, [...path, 'high'], report)
  if (low > high) report([...path, 'low'], `must not be over high: ${low} > ${high}`)
  else if (value < low) report([...path, 'value'], `must not be below low: ${value} < ${low}`)
  else if (value > high) report([...path, 'value'], `must not be over high: ${value} > ${high}`)
}

/** Reports a parameter's number that section 1 of the model page rules out; its own range does not matter here. */
export function checkParameterValue(id: ParameterId, value: number, path: Path, report: Report): void {
  checkNumber(value, parameterKinds[id], path, report)
}

/** Every number of the sections at hand. */
export function checkNumbers(sections: Partial<Dataset>, report: Report): void {
  const check = (quantity: Quantity | null | undefined, kind: NumberKind, ...path: Path) => {
    if (quantity != null) checkQuantity(quantity, kind, path, report)
  }
  const checkByPowertrain = (quantities: Record<string, Quantity>, kind: NumberKind, ...path: Path) => {
    for (const [powertrain, quantity] of Object.entries(quantities)) {
      check(quantity, kind, ...path, powertrain)
      // Such a name would be found in every record, even in one that does not hold it.
      if (powertrain in Object.prototype) report([...path, powertrain], `${quote(powertrain)} cannot be a powertrain`)
    }
  }
  check(sections.calendar?.weeks, 'calendarWeeks', 'calendar', 'weeks')
  check(sections.horizonWeeks, 'horizonWeeks', 'horizonWeeks')
  check(sections.valueAddedPerVehicleUsd, 'usd', 'valueAddedPerVehicleUsd')
  sections.links?.forEach(({ share }, i) => {
    check(share, 'share', 'links', i, 'share')
  })
  sections.licenseStates?.forEach(({ clearance, assurance, validWeeks }, i) => {
    check(clearance, 'share', 'licenseStates', i, 'clearance')
    check(assurance, 'share', 'licenseStates', i, 'assurance')
    check(validWeeks, 'weeks', 'licenseStates', i, 'validWeeks')
  })
  sections.components?.forEach(({ criticality, coverWeeks, kgPerVehicle }, i) => {
    check(criticality, 'share', 'components', i, 'criticality')
    check(coverWeeks, 'weeks', 'components', i, 'coverWeeks')
    checkByPowertrain(kgPerVehicle, 'kgPerVehicle', 'components', i, 'kgPerVehicle')
  })
  sections.automakers?.forEach((maker, i) => {
    checkByPowertrain(maker.unitsByPowertrain, 'vehiclesPerYear', 'automakers', i, 'unitsByPowertrain')
    check(maker.usMarketShare, 'share', 'automakers', i, 'usMarketShare')
    check(maker.revenuePerVehicleUsd, 'usd', 'automakers', i, 'revenuePerVehicleUsd')
    check(maker.coverScale, 'ratio', 'automakers', i, 'coverScale')
    maker.lines?.forEach(({ share, coverFactor }, l) => {
      check(share, 'share', 'automakers', i, 'lines', l, 'share')
      check(coverFactor, 'ratio', 'automakers', i, 'lines', l, 'coverFactor')
    })
    check(maker.usAssemblyShare, 'share', 'automakers', i, 'usAssemblyShare')
  })
  sections.events?.forEach(({ paragraph }, i) => {
    check(paragraph, 'paragraph', 'events', i, 'paragraph')
  })
  sections.parameters?.forEach((parameter, i) => {
    check(parameter, parameterKinds[parameter.id], 'parameters', i)
  })
  sections.pastShocks?.forEach(({ depletion, observed }, i) => {
    check(depletion, 'share', 'pastShocks', i, 'depletion')
    check(observed, 'change', 'pastShocks', i, 'observed')
  })
  check(sections.rivalAccounts?.paragraph, 'paragraph', 'rivalAccounts', 'paragraph')
}

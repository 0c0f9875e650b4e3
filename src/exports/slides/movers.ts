// What an assumption that moves the outcome is in the dataset: its numbers, so that a slide can say value, range and basis.

import { writeFactor, writeInUnit, writeNumber } from '../../format/exact'
import { inPoints, unitName } from '../../format/units'
import { type Dataset, numberOf, type Quantity } from '../../model/dataset'
import { t } from '../../texts/translate'
import { nameGrounds } from '../../words/figures/basis'
import { findSource } from '../../words/figures/inputs'
import { clip } from './look'

/** The number, or the numbers that move together, behind a row of the tornado. */
interface Mover {
  quantities: Quantity[]
  /** Unit of a single number. */
  unit: string
}

/** Finds a mover by the id of its row: `parameter/coverScale`, `mass/speakers`, `clearances`. */
export function findMover(dataset: Dataset, row: string): Mover {
  const [kind, id] = row.split('/')
  const component = dataset.components.find((one) => one.id === id)
  const maker = dataset.automakers.find((one) => one.id === id)
  const parameter = dataset.parameters.find((one) => one.id === id)
  const one = (quantity: Quantity | undefined, unit: string): Mover => ({
    quantities: quantity === undefined ? [] : [quantity],
    unit,
  })
  switch (kind) {
    case 'parameter':
      return one(parameter, parameter?.unit ?? '')
    case 'criticality':
      return one(component?.criticality, 'share')
    case 'cover':
      return one(component?.coverWeeks, 'weeks')
    case 'cover-scale':
      return one(maker?.coverScale, 'ratio')
    case 'lines':
      return { quantities: (maker?.lines ?? []).map(({ coverFactor }) => coverFactor), unit: 'ratio' }
    case 'mass':
      return { quantities: Object.values(component?.kgPerVehicle ?? {}), unit: 'kg' }
    case 'clearances':
      return { quantities: dataset.licenseStates.map(({ clearance }) => clearance), unit: 'share' }
    case 'assurances':
      return { quantities: dataset.licenseStates.map(({ assurance }) => assurance), unit: 'share' }
    default:
      return { quantities: dataset.links.flatMap(({ lane, share }) => (lane && share ? [share] : [])), unit: 'share' }
  }
}

/** Value, range, and basis with source, in words; several numbers are counted, or given from the least to the most. */
export function writeMover(dataset: Dataset, { quantities, unit }: Mover): [string, string, string] {
  const values = quantities.map(numberOf)
  const ranged = quantities.flatMap((quantity) => (typeof quantity === 'number' ? [] : [quantity]))
  const [only] = quantities
  const basis = nameGrounds(quantities) ?? ''
  if (only === undefined) return ['', '', '']
  if (quantities.length > 1) return [writeSpan(values, unit), t('each its own range'), basis]
  const source = findSource(dataset, ranged[0]?.source)
  const ends = ranged.flatMap(({ low, high }) => [low, high])
  const known = source
    ? t('{basis}; {publisher}', { basis, publisher: clip(source.publisher, 40) }, 'how it is known, and publisher')
    : basis
  return [writeInUnit(numberOf(only), unit), ends.length > 0 ? writeSpan(ends, unit) : '', known]
}

/** From the least to the most, with one unit at the end where it stands after the number: `2 to 8 weeks`, `$40 to $100 per kg`. */
function writeSpan(values: readonly number[], unit: string): string {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const [lowText, highText] = [writeInUnit(low, unit), writeInUnit(high, unit)]
  if (lowText === highText) return lowText
  const span = (write: (value: number) => string) => t('{low} to {high}', { low: write(low), high: write(high) })
  switch (unit) {
    case 'share':
    case 'ratio':
    case 'USD':
      return span((value) => writeInUnit(value, unit))
    case 'USD/kg':
      return t('{usd} per kg', { usd: span((value) => writeInUnit(value, 'USD')) })
    case 'weeks':
      return t('{count, plural, one {{weeks} week} other {{weeks} weeks}}', {
        count: high,
        weeks: span((value) => writeNumber(value, 2)),
      })
    case 'share/week':
      return t('{amount} a week', { amount: span(writeFactor) })
    case 'weeks/week':
      return t('{weeks} weeks a week', { weeks: span(writeFactor) })
    case 'bp':
      return inPoints(span((value) => writeFactor(value / 100)))
    default:
      return t('{amount} {unit}', { amount: span(writeFactor), unit: unitName(unit) }, 'quantity, and its unit')
  }
}

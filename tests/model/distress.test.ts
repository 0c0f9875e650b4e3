// U.S. value added at risk, worked out by hand.
import { expect, test } from 'vitest'
import type { Dataset } from '../../src/model/dataset'
import { valueAddedAtRiskUsd } from '../../src/model/distress'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { shippedDataset } from './shipped'
import { readVectors } from './vectors'

const range = { value: 20_000, low: 14_000, high: 28_000, basis: 'assumption' } as const

function tinyWith(perVehicle: Dataset['valueAddedPerVehicleUsd'], share?: number): Dataset {
  const { dataset } = readVectors('tiny')
  const automakers = dataset.automakers.map((maker) =>
    share === undefined ? maker : { ...maker, usAssemblyShare: share },
  )
  return { ...dataset, automakers, ...(perVehicle === undefined ? {} : { valueAddedPerVehicleUsd: perVehicle }) }
}

function atRisk(dataset: Dataset, vehicles: number) {
  const network = compile(dataset)
  const outcome = evaluate(network, { asOf: '2025-01-06' })
  outcome.ahead.automakers.a!.vehiclesLost = vehicles
  return valueAddedAtRiskUsd(network, outcome)
}

test('vehicles × share built in the United States × value added per vehicle', () => {
  const expected = { value: 10_000_000, low: 7_000_000, high: 14_000_000 }
  expect(atRisk(tinyWith(range, 0.5), 1000)).toEqual({ total: expected, makers: { a: expected } })
  expect(atRisk(tinyWith(20_000, 0.5), 1000)?.total).toEqual({ value: 1e7, low: 1e7, high: 1e7 })
})

test('nothing is said where the dataset does not give both factors', () => {
  expect(atRisk(tinyWith(range), 1000)).toBeNull()
  expect(atRisk(tinyWith(undefined, 0.5), 1000)).toBeNull()
})

test('what is at risk is read in the outlook that is looked at', () => {
  const network = compile(shippedDataset())
  const [held, stress] = (['held', 'stress'] as const).map((outlook) => {
    return valueAddedAtRiskUsd(network, evaluate(network, { asOf: '2025-06-09', outlook }))!.total.value
  })
  expect(stress).toBeGreaterThan(held! + 1e9)
})

test('the makers add to the total, and low ≤ value ≤ high', () => {
  const network = compile(shippedDataset())
  const outcome = evaluate(network, { asOf: '2025-06-09' })
  const { total, makers } = valueAddedAtRiskUsd(network, outcome)!
  const sum = Object.values(makers).reduce((done, { value }) => done + value, 0)
  expect(sum).toBeCloseTo(total.value, 3)
  expect(total.low).toBeLessThan(total.value)
  expect(total.high).toBeGreaterThan(total.value)
  expect(makers.ford!.value).toBeCloseTo(outcome.ahead.automakers.ford!.vehiclesLost * 0.77 * 20_000, 3)
})

// The threshold: a large number shows its separators, and is taken whole with them.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ThresholdField } from '../../../src/features/why/StressSection'
import { findMetric } from '../../../src/results/metrics/metrics'
import { shippedDataset } from '../../app/shipped'
import { renderWhy } from './renderWhy'

function renderThreshold(id: string, value: number) {
  const dataset = shippedDataset()
  const kind = findMetric(dataset, id).metric.threshold
  const { store, user } = renderWhy(<ThresholdField kind={kind} value={value} />)
  return { field: screen.getByRole('textbox'), user, threshold: () => store.getState().present.view.threshold, store }
}

test('vehicles are shown and taken with separators', async () => {
  const { field, user, threshold, store } = renderThreshold('vehicles', 500_000)
  expect(field).toHaveValue('500,000')
  await user.clear(field)
  await user.type(field, '1,500,000')
  expect(threshold()).toBeNull()
  await user.tab()
  expect(threshold()).toBe(1_500_000)
  // What is looked out for is a way of looking.
  expect(store.getState()).toMatchObject({ past: [], gesture: null })
})

test.each([
  ['70%', 70],
  ['70', 70],
])('a share that is shown in percent takes “%s”', async (text, percent) => {
  const { field, user, threshold } = renderThreshold('supply', 50)
  await user.clear(field)
  await user.type(field, `${text}{Enter}`)
  expect(threshold()).toBe(percent)
})

test.each([
  ['101', 'it must be at most 100; kept 50'],
  ['-1', 'it cannot be negative; kept 50'],
])('“%s” is refused in words', async (text, words) => {
  const { field, user, threshold } = renderThreshold('supply', 50)
  await user.clear(field)
  await user.type(field, `${text}{Enter}`)
  expect(screen.getByRole('alert')).toHaveTextContent(words)
  expect(threshold()).toBeNull()
})

test.each([
  ['0.29', 29],
  ['1.1 points', 110],
  ['75 bp', 75],
])('inflation is shown in points, and “%s” is kept as %d basis points, as links have it', async (text, bp) => {
  const { field, user, threshold } = renderThreshold('inflation-peak', 50)
  expect(field).toHaveValue('0.5')
  expect(screen.getByText('points or more')).toBeVisible()
  await user.clear(field)
  await user.type(field, `${text}{Enter}`)
  expect(threshold()).toBe(bp)
})

test('a threshold that no link could hold is not taken', async () => {
  const { field, user, threshold } = renderThreshold('inflation-peak', 50)
  await user.clear(field)
  await user.type(field, '1e13{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('it must be at most 10,000,000,000; kept 0.5')
  expect(threshold()).toBeNull()
})

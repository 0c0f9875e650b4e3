// A dataset's fingerprint.
import { expect, test } from 'vitest'
import { fingerprint } from '../../src/results/fingerprint'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()

test('a dataset’s fingerprint changes with any of its numbers', () => {
  const other = { ...dataset, horizonWeeks: dataset.horizonWeeks + 1 }
  expect(fingerprint(dataset)).toMatch(/^[0-9a-f]{8}$/)
  expect(fingerprint(other)).not.toBe(fingerprint(dataset))
})

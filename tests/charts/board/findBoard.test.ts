// The finding of the license board: how many lanes stand in which state.
import { expect, test } from 'vitest'
import { findBoard } from '../../../src/charts/board/findBoard'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import { presetScenario } from '../../../src/state/choices'
import { shippedDataset } from '../../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)

test('one state on all lanes is said as such', () => {
  const outcome = evaluate(network, presetScenario(dataset, 'no-restrictions'))
  expect(findBoard(dataset, outcome)).toBe('No license needed on all 8 lanes')
})

test('several states are counted, the most common first', () => {
  const scenario = {
    ...presetScenario(dataset, 'no-restrictions'),
    overrides: { 'heavy-magnets/ford-suppliers': 'suspended' },
  }
  expect(findBoard(dataset, evaluate(network, scenario))).toBe('7 of 8 lanes: no license needed; 1: suspended')
})

test('a dataset without lanes says that none needs a license', () => {
  const outcome = evaluate(network, presetScenario(dataset, 'document'))
  expect(findBoard({ ...dataset, lanes: [] }, outcome)).toBe('No lane needs a license')
})

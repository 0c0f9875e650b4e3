// The engine against every reference case: all numbers to 1e-9, all keys.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { toResult } from '../../src/model/outcome'
import { differences } from './closeness'
import { readVectors, vectorNames } from './vectors'

test('there are reference cases', () => {
  expect(vectorNames).toEqual(expect.arrayContaining(['edges', 'magnets', 'tiny']))
})

describe.each(vectorNames)('%s', (name) => {
  const { dataset, cases } = readVectors(name)
  const network = compile(dataset)

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { scenario, expected }) => {
    expect(differences(toResult(evaluate(network, scenario)), expected)).toEqual([])
  })
})

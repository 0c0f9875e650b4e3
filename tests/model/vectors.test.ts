// The engine against every reference case: all numbers, all keys.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { toResult } from '../../src/model/outcome'
import { brokenRecords } from '../../src/model/records'
import { differences } from './closeness'
import { readVectors, vectorNames } from './vectors'

test('there are reference cases', () => {
  expect(vectorNames).toEqual(expect.arrayContaining(['edges', 'magnets', 'tiny']))
})

describe.each(vectorNames)('%s', (name) => {
  const { dataset, cases, records } = readVectors(name)
  const network = compile(dataset)

  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { scenario, expected }) => {
    const result = toResult(evaluate(network, scenario))
    expect(differences(result, expected)).toEqual([])
  })

  test.each(records)('records broken with $parameters', ({ parameters, broken }) => {
    expect(brokenRecords(network, { asOf: dataset.defaultAsOf, parameters })).toEqual(broken)
  })
})

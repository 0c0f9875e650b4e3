// The command line as others run it: its output, its faults and its exit code.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { differences } from '../model/closeness'
import { readVectors } from '../model/vectors'
import { evaluateWith, expectRefused, file, folder } from './commandLine'

const { dataset, cases } = readVectors('tiny')
const datasetFile = file('dataset.json', JSON.stringify(dataset))

describe('results', () => {
  test('of one scenario', () => {
    const { status, stdout, faults } = evaluateWith(datasetFile, file('one.json', JSON.stringify(cases[0]!.scenario)))
    expect({ status, faults }).toEqual({ status: 0, faults: [] })
    expect(differences(JSON.parse(stdout), cases[0]!.expected)).toEqual([])
  })

  test('of an array of scenarios, in their order', () => {
    const scenarios = JSON.stringify(cases.map(({ scenario }) => scenario))
    const { stdout } = evaluateWith(datasetFile, file('all.json', `\uFEFF${scenarios}`))
    const expected = cases.map((one) => one.expected)
    expect(differences(JSON.parse(stdout), expected)).toEqual([])
  })

  test('of no scenario at all', () => {
    expect(evaluateWith(datasetFile, file('none.json', '[]')).stdout).toBe('[]\n')
  })
})

describe('faults', () => {
  const scenarioFile = file('scenario.json', '{"asOf": "2025-01-27"}')

  test('every fault of a dataset, each on a line with its path', () => {
    const links = dataset.links.map((link, i) => (i === 1 ? { ...link, share: -0.2, lane: 'no\nlane' } : link))
    const broken = { ...dataset, links, horizonWeeks: 'long' }
    expectRefused(
      [file('broken.json', JSON.stringify(broken)), scenarioFile],
      [/^horizonWeeks: /, /^links\[1\]\.share: must not be negative/, /^links\[1\]\.lane: /, /^links\[0\]\.share: /],
    )
  })

  test('a dataset of the first model: what to add, on one line', () => {
    expectRefused(
      [file('first.json', JSON.stringify({ ...dataset, schemaVersion: 1 })), scenarioFile],
      [/^schemaVersion: is 1, .*horizonWeeks.*restExposure/],
    )
  })

  test('of a scenario', () => {
    const scenario = { asOf: '2026-01-01', dates: { stop: '2025-01-07' } }
    expectRefused(
      [datasetFile, file('wrong.json', JSON.stringify(scenario))],
      [/^asOf: .*outside/, /^dates\.stop: .*fixed/],
    )
  })

  test('of all scenarios of an array, with their places', () => {
    const scenarios = [{ asOf: '2025-01-27' }, { asOf: '2025-02-30' }, 7]
    expectRefused(
      [datasetFile, file('some.json', JSON.stringify(scenarios))],
      [/^scenarios\[1\]\.asOf: /, /^scenarios\[2\]: /],
    )
  })

  test('a file that is not there', () => {
    expectRefused([datasetFile, join(folder, 'nowhere.json')], [/nowhere\.json: cannot be read/])
  })

  test('a file that is no JSON', () => {
    expectRefused([file('half.json', '{"title":\n"x'), scenarioFile], [/half\.json: is no JSON/])
  })

  test('a file that holds something else', () => {
    expectRefused([file('list.json', '[]'), scenarioFile], [/list\.json: must be an object/])
  })

  test.each([[[]], [[datasetFile]], [[datasetFile, scenarioFile, scenarioFile]]])('wrong arguments %#', (args) => {
    expectRefused(args, [/^arguments: two files are needed/])
  })

  test('an unknown option', () => {
    expectRefused([datasetFile, scenarioFile, '--loud'], [/^--loud: is no known option/])
  })
})

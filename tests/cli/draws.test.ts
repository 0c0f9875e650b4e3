// Ranges on the command line: the same for the same seed, others for another, each scenario's own.
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/model/network'
import { summarize } from '../../src/model/summary'
import { drawBatch } from '../../src/model/uncertainty'
import { readVectors } from '../model/vectors'
import { evaluateWith, expectRefused, file } from './commandLine'

const { dataset } = readVectors('magnets')
const scenario = { asOf: dataset.defaultAsOf }
const stocked = { asOf: dataset.defaultAsOf, measures: { cover: { '*/*': 8 } } }
const datasetFile = file('dataset.json', JSON.stringify(dataset))
const scenarioFile = file('scenario.json', JSON.stringify(scenario))
const bothFile = file('both.json', JSON.stringify([scenario, stocked]))

describe('ranges', () => {
  test('are those of the engine, over several batches, and leave the rest of the result as it was', () => {
    const { status, stdout } = evaluateWith(datasetFile, scenarioFile, '--draws', '1200', '--seed', '7')
    expect(status).toBe(0)
    const { uncertainty, ...rest } = JSON.parse(stdout)
    expect(rest).toEqual(JSON.parse(evaluateWith(datasetFile, scenarioFile).stdout))
    const request = { scenario, seed: 7, from: 0, count: 1200, withPaths: false }
    const ranges = summarize(dataset, 7, [drawBatch(compile(dataset), request)])
    const makers = Object.entries(ranges.automakers).map(([id, maker]) => {
      const { vehiclesLostAhead, weeksToLineStop, exposureIndex } = maker
      return [id, { vehiclesLostAhead, weeksToLineStop, exposureIndex }]
    })
    expect(uncertainty).toEqual({
      draws: 1200,
      seed: 7,
      vehiclesLostAhead: ranges.vehiclesLostAhead,
      peakBp: ranges.peakBp,
      automakers: Object.fromEntries(makers),
    })
  })

  test('repeat with the same seed, which is 1 unless given, and differ with another', () => {
    const first = evaluateWith(datasetFile, scenarioFile, '--draws', '200').stdout
    expect(evaluateWith('--seed', '1', datasetFile, '--draws', '200', scenarioFile).stdout).toBe(first)
    const other = JSON.parse(evaluateWith(datasetFile, scenarioFile, '--draws', '200', '--seed', '2').stdout)
    expect(other.uncertainty.vehiclesLostAhead).not.toEqual(JSON.parse(first).uncertainty.vehiclesLostAhead)
  })

  test("of an array are each scenario's own", () => {
    const [plain, covered] = JSON.parse(evaluateWith(datasetFile, bothFile, '--draws', '100').stdout)
    const alone = JSON.parse(evaluateWith(datasetFile, scenarioFile, '--draws', '100').stdout)
    expect(plain).toEqual(alone)
    expect(covered.uncertainty.draws).toBe(100)
    expect(covered.uncertainty.vehiclesLostAhead.p50).toBeLessThan(plain.uncertainty.vehiclesLostAhead.p50)
  })
})

describe('faults', () => {
  test.each([
    [['--draws', '0']],
    [['--draws', '1000001']],
    [['--draws', '1.5']],
    [['--draws', '-5']],
    [['--draws', 'many']],
    [['--draws']],
    [['--draws', '5', '--draws', '6']],
  ])('draws that cannot be: %j', (options) => {
    expectRefused([datasetFile, scenarioFile, ...options], [/^--draws: .*usage: /])
  })

  test.each([
    [['--seed', '1']],
    [['--draws', '5', '--seed', '1.5']],
    [['--draws', '5', '--seed', '4294967296']],
    [['--draws', '5', '--seed', '']],
    [['--draws', '5', '--seed']],
  ])('a seed that cannot be: %j', (options) => {
    expectRefused([datasetFile, scenarioFile, ...options], [/^--seed: .*usage: /])
  })

  test('measures that the dataset does not know', () => {
    const broken = file('broken.json', JSON.stringify({ ...scenario, measures: { cover: { 'bmw/*': 200 } } }))
    expectRefused(
      [datasetFile, broken, '--draws', '5'],
      [/^measures\.cover\["bmw\/\*"\]: "bmw" is no automaker/, /^measures\.cover\["bmw\/\*"\]: must be from 0 to 104/],
    )
  })
})

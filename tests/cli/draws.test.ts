// Ranges on the command line: the same for the same seed, others for another, each scenario's own.
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/model/network'
import { rangesInKeeping } from '../../src/model/uncertainty'
import { readVectors } from '../model/vectors'
import { evaluateWith, expectRefused, file } from './commandLine'

const { dataset } = readVectors('magnets')
const scenario = { asOf: dataset.defaultAsOf }
const stocked = { asOf: dataset.defaultAsOf, measures: { cover: { '*/*': 8 } } }
const percentiles = ['p10', 'p50', 'p90']
const datasetFile = file('dataset.json', JSON.stringify(dataset))
const scenarioFile = file('scenario.json', JSON.stringify(scenario))
const bothFile = file('both.json', JSON.stringify([scenario, stocked]))

describe('ranges', () => {
  test('are those of the engine in the form of the model page, and leave the rest of the result as it was', () => {
    const { status, stdout } = evaluateWith(datasetFile, scenarioFile, '--draws', '1200', '--seed', '7')
    expect(status).toBe(0)
    const { uncertainty, ...rest } = JSON.parse(stdout)
    expect(rest).toEqual(JSON.parse(evaluateWith(datasetFile, scenarioFile).stdout))
    expect(uncertainty).toEqual(JSON.parse(JSON.stringify(rangesInKeeping(compile(dataset), scenario, 7, 1200))))
    const makers = ['gm', 'ford', 'stellantis']
    const keys = (holder: object) => Object.keys(holder).sort()
    expect(keys(uncertainty)).toEqual(['automakers', 'draws', 'inKeeping', 'outlooks', 'seed', 'supplyIndex'])
    expect(uncertainty).toMatchObject({ draws: 1200, seed: 7 })
    expect(keys(uncertainty.supplyIndex)).toEqual(percentiles)
    expect(keys(uncertainty.outlooks)).toEqual(['held', 'path', 'stress'])
    for (const outlook of ['held', 'path', 'stress']) {
      const ranges = uncertainty.outlooks[outlook]
      expect(keys(ranges)).toEqual(['automakers', 'peakBp', 'vehiclesLost'])
      for (const maker of makers) {
        expect(keys(ranges.automakers[maker])).toEqual(['vehiclesLost', 'weeksToLineStop'])
        expect(keys(ranges.automakers[maker].vehiclesLost)).toEqual(percentiles)
      }
    }
    for (const maker of makers) expect(keys(uncertainty.automakers[maker])).toEqual(['exposureIndex'])
  })

  test('are over the draws that broke no record: some of them, and all where there is none', () => {
    const { uncertainty } = JSON.parse(evaluateWith(datasetFile, scenarioFile, '--draws', '300').stdout)
    expect(uncertainty.inKeeping).toBeGreaterThan(0)
    expect(uncertainty.inKeeping).toBeLessThan(300)
    const { records: _, ...bare } = dataset
    const bareFile = file('bare.json', JSON.stringify(bare))
    const all = JSON.parse(evaluateWith(bareFile, scenarioFile, '--draws', '300').stdout).uncertainty
    expect(all).toMatchObject({ draws: 300, inKeeping: 300 })
  })

  test('repeat with the same seed, which is 1 unless given, and differ with another', () => {
    const first = evaluateWith(datasetFile, scenarioFile, '--draws', '200').stdout
    expect(evaluateWith('--seed', '1', datasetFile, '--draws', '200', scenarioFile).stdout).toBe(first)
    const other = JSON.parse(evaluateWith(datasetFile, scenarioFile, '--draws', '200', '--seed', '2').stdout)
    expect(other.uncertainty.outlooks).not.toEqual(JSON.parse(first).uncertainty.outlooks)
  })

  test("of an array are each scenario's own", () => {
    const [plain, covered] = JSON.parse(evaluateWith(datasetFile, bothFile, '--draws', '100').stdout)
    const alone = JSON.parse(evaluateWith(datasetFile, scenarioFile, '--draws', '100').stdout)
    expect(plain).toEqual(alone)
    expect(covered.uncertainty.draws).toBe(100)
    const lost = (of: typeof plain) => of.uncertainty.outlooks.stress.vehiclesLost.p50
    expect(lost(covered)).toBeLessThan(lost(plain))
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

// Does a lever help whatever holds: shares between none and all of the draws, and cases that must be either.
import { describe, expect, test, vi } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import type { Measures } from '../../src/model/measures'
import { compile } from '../../src/model/network'
import { helpShares, measureKeys, withoutMeasure } from '../../src/model/regret'
import type { Scenario } from '../../src/model/scenario'
import { dataset, documentCase, network, talksFalter } from './shipped'

vi.setConfig({ testTimeout: 60_000 })

const measures: Measures = {
  cover: { 'ford/*': 2, '*/brakes': 1 },
  shift: { '*/*>magnet-jp': 0.5 },
  evenStock: { '*': 0.5 },
  transitWeeks: 1,
}

function shares(scenario: Scenario, own: Measures, draws = 60): Record<string, number> {
  return helpShares(network, { ...scenario, measures: own }, 1, draws)
}

describe('keys', () => {
  test('name every measure once', () => {
    expect(measureKeys(measures)).toEqual([
      'cover ford/*',
      'cover */brakes',
      'shift */*>magnet-jp',
      'even *',
      'transit',
    ])
    expect(measureKeys({})).toEqual([])
    expect(measureKeys({ transitWeeks: 0 })).toEqual([])
  })

  test('take one measure away, and leave the others', () => {
    const scenario = { ...talksFalter, measures }
    for (const key of measureKeys(measures)) {
      const left = withoutMeasure(scenario, key)
      expect(measureKeys(left.measures!)).toEqual(measureKeys(measures).filter((one) => one !== key))
      expect({ ...left, measures: undefined }).toEqual({ ...talksFalter, measures: undefined })
    }
    const bare = measureKeys(measures).reduce<Scenario>(withoutMeasure, scenario)
    expect(evaluate(network, bare)).toEqual(evaluate(network, talksFalter))
  })
})

describe('the share of draws in keeping in which a measure helps', () => {
  test('lies in 0 to 1, for every measure, and repeats', () => {
    const found = shares(talksFalter, measures)
    expect(Object.keys(found)).toEqual(measureKeys(measures))
    for (const share of Object.values(found)) expect(share >= 0 && share <= 1).toBe(true)
    expect(shares(talksFalter, measures)).toEqual(found)
  })

  test('is 1 for another source of everything while shipments stay suspended', () => {
    const held: Scenario = { ...talksFalter, parameters: { phaseWeeks: 1 } }
    expect(shares(held, { shift: { '*/*>magnet-cnparts': 1 } })).toEqual({ 'shift */*>magnet-cnparts': 1 })
  })

  test('is 1 for years of stock where months of it are lost', () => {
    expect(shares(talksFalter, { cover: { '*/*': 104 } })).toEqual({ 'cover */*': 1 })
  })

  test('is 0 for a measure that meets nothing', () => {
    expect(shares(talksFalter, { cover: { 'tesla/*': 9 }, shift: { 'tesla/*>magnet-jp': 1 } })).toEqual({
      'cover tesla/*': 0,
      'shift tesla/*>magnet-jp': 0,
    })
  })

  test('is 0 for cover of what nothing ever bars', () => {
    // The stress state is the open one, too: exposure has nothing to fall from.
    const open = compile({ ...dataset, events: [], stressState: 'open' })
    const scenario = { ...documentCase, measures: { cover: { '*/*': 10 } } }
    expect(helpShares(open, scenario, 1, 30)).toEqual({ 'cover */*': 0 })
  })

  test('where nothing is lost either way, lower exposure is help', () => {
    const open: Scenario = {
      ...documentCase,
      events: { 'shipments-suspended': false },
      measures: { shift: { '*/*>magnet-jp': 0.5 } },
    }
    expect(evaluate(network, open).ahead.total.vehiclesLost).toBeCloseTo(0, 6)
    expect(helpShares(network, open, 1, 30)).toEqual({ 'shift */*>magnet-jp': 1 })
  })

  test('is 0 without draws, and there is none without measures', () => {
    expect(shares(talksFalter, { transitWeeks: 1 }, 0)).toEqual({ transit: 0 })
    expect(helpShares(network, talksFalter, 1, 10)).toEqual({})
  })
})

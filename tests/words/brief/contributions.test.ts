// What each event adds is told in the words of the chosen indicator.
import { describe, expect, test } from 'vitest'
import { runStates } from '../../../src/model/stateSpace'
import { readContributions } from '../../../src/words/brief/useBrief'
import { inputOf, network } from './briefs'

const { choices, outcome, referenceScenario } = inputOf('')
const space = runStates(network, choices.scenario, referenceScenario)
const read = (indicator: string) => readContributions(network.dataset, choices.scenario, space, indicator)

describe('contributions', () => {
  test('of the events that are on add up to what supply lost', () => {
    const { byEvent } = read('supply')
    const sum = [...byEvent.values()].reduce((total, { from, to }) => total + to - from, 0)
    expect(sum).toBeCloseTo(outcome.total.supplyIndex - 1, 9)
    expect(byEvent.has('talks-falter')).toBe(false)
  })

  test.each([
    ['supply', -0.464, '−46 points of supply'],
    ['supply', 0.0001, 'adds nothing by itself'],
    ['vehicles', 34_000, '+34,000 vehicles unbuilt'],
    ['inflation-peak', 148.6, '+1.5 points of inflation at its peak'],
    ['line-stop', -5, '5 weeks sooner, the first line stop'],
    ['exposure/ford', 35, '+35 on the exposure of Ford'],
  ])('of %s are written in its unit', (indicator, value, words) => {
    expect(read(indicator).write({ from: 0, to: value })).toBe(words)
  })
})

// The room's guess in words.
import { describe, expect, test } from 'vitest'
import { type Answer, numberFault, writeAnswer, writeReveal } from '../../../src/features/presenter/guess'
import { comparedMetrics } from '../../../src/results/metrics/metrics'
import { written } from '../../../src/texts/translate'
import { shippedDataset } from '../../app/shipped'

const metric = (id: string) => comparedMetrics(shippedDataset()).find((one) => one.id === id)!
const supply = metric('supply')
const stop = metric('line-stop')

function figure(value: number | null, text: string) {
  return { value, text: written(text) }
}

const up: Answer = { kind: 'direction', direction: 'up' }
const down: Answer = { kind: 'direction', direction: 'down' }
const unchanged: Answer = { kind: 'direction', direction: 'unchanged' }

describe('the result beside the guess', () => {
  test('a number stands beside the number that it is', () => {
    const guess: Answer = { kind: 'number', value: 0.6 }
    expect(writeReveal(supply, guess, figure(0.97, '97%'), figure(0.45, '45%'))).toBe('The room said 60%; it is 45%.')
  })

  test('a right direction is said to be right, with both numbers', () => {
    expect(writeReveal(supply, down, figure(0.97, '97%'), figure(0.45, '45%'))).toBe(
      'The room said down, and so it is: from 97% to 45%.',
    )
  })

  test('a wrong direction is set right', () => {
    expect(writeReveal(supply, up, figure(0.97, '97%'), figure(0.45, '45%'))).toBe(
      'The room said up; it is down: from 97% to 45%.',
    )
  })

  test('what reads the same is unchanged', () => {
    const [before, now] = [figure(0.4501, '45%'), figure(0.4502, '45%')]
    expect(writeReveal(supply, up, before, now)).toBe('The room said up; it is unchanged: 45%.')
    expect(writeReveal(supply, unchanged, before, now)).toBe('The room said unchanged, and so it is: 45%.')
  })

  test('a first line stop comes sooner or later, and one that comes at all comes sooner than none', () => {
    const [none, soon] = [figure(null, 'no line stop'), figure(3, '3 weeks')]
    expect(writeReveal(stop, up, none, soon)).toBe('The room said later; it is sooner: from no line stop to 3 weeks.')
    expect(writeReveal(stop, up, soon, none)).toBe('The room said later, and so it is: from 3 weeks to no line stop.')
  })
})

test.each([
  ['supply', 0.6, '60%'],
  ['line-stop', 4, '4 weeks'],
  ['vehicles', 3_400_000, '3.4 M'],
  ['inflation-peak', 149, '+1.5 points'],
  ['exposure/gm', 56, '56 of 100'],
])('a number for %s is written in its unit', (indicator, value, text) => {
  expect(writeAnswer(metric(indicator), { kind: 'number', value })).toBe(text)
})

test.each([
  ['supply', 60, null],
  ['supply', 160, 'Type a number from 0 to 100, in % of normal.'],
  ['line-stop', -1, 'Type a number from 0 to 520, in weeks.'],
  ['vehicles', null, 'Type a number from 0 to 100,000, in thousand vehicles.'],
  ['supply', Number.NaN, 'Type a number from 0 to 100, in % of normal.'],
])('a guess for %s of %s is %s', (indicator, typed, fault) => {
  expect(numberFault(metric(indicator).asked, typed)).toBe(fault)
})

// The finding: one short sentence that says what a state comes to.
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/model/evaluate'
import { compile } from '../../src/model/network'
import { openingChoices, presetScenario } from '../../src/state/choices'
import { writeFinding } from '../../src/words/finding'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const opening = openingChoices(dataset)
const document = evaluate(network, opening.scenario)
const free = evaluate(network, { ...presetScenario(dataset, 'no-restrictions'), asOf: opening.scenario.asOf })

describe('the finding', () => {
  test('names supply and the first to stop', () => {
    expect(writeFinding(dataset, document)).toBe(
      '66% of normal magnet supply gets through; Ford could stop a line first, in 3 weeks',
    )
  })

  test('says so where nothing stops', () => {
    expect(writeFinding(dataset, free)).toBe(
      'Magnet supply flows as normal; no line stops while licenses stay as they are',
    )
  })

  test('names all where all stop at once, and those that stand already', () => {
    const stopsIn = (weeks: (number | null)[]) => ({
      ...document,
      automakers: Object.fromEntries(
        Object.entries(document.automakers).map(([id, maker], i) => [id, { ...maker, weeksToLineStop: weeks[i]! }]),
      ),
    })
    expect(writeFinding(dataset, stopsIn([5, 5, 5]))).toContain('all could stop lines in 5 weeks')
    expect(writeFinding(dataset, stopsIn([0, 0, 4]))).toContain('GM and Ford have lines short of magnets')
    expect(writeFinding(dataset, stopsIn([null, 0, 4]))).toContain('Ford has lines short of magnets')
  })
})

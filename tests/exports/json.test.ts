// Scenario and result as a file: whoever evaluates its scenario again gets its result, and its link restores the state.
import { expect, test } from 'vitest'
import { parseScenario } from '../../src/data/parseScenario'
import { writeResultJson } from '../../src/exports/json'
import { evaluate } from '../../src/model/evaluate'
import { toResult } from '../../src/model/outcome'
import { fingerprint } from '../../src/results/fingerprint'
import { decode } from '../../src/state/urlCodec'
import { changed, dataset, handoutOf, network, withRanges } from './handouts'

const handout = handoutOf(changed)
const file = JSON.parse(writeResultJson(handout))

test('its scenario, evaluated again, gives its result', () => {
  const parsed = parseScenario(dataset, file.scenario)
  if (!parsed.ok) expect.fail(JSON.stringify(parsed.faults))
  expect(toResult(evaluate(network, parsed.scenario))).toEqual(file.result)
})

test('the reference is in it in the same form', () => {
  expect(toResult(evaluate(network, file.reference.scenario))).toEqual(file.reference.result)
  expect(file.reference.name).toBe('B: Truce holds')
})

test('what was switched, set by hand and pinned is in it', () => {
  expect(file.scenario.events).toEqual({ 'temporary-licenses': false, 'talks-falter': true })
  expect(file.scenario.parameters.coverScale).toBe(0.6)
  expect(file.choices.pins.b.name).toBe('Truce holds')
})

test('its query and its link restore the state', () => {
  expect(decode(dataset, file.choices.query)).toEqual({ choices: changed, problems: [] })
  expect(decode(dataset, new URL(file.stamp.link).search).choices).toEqual(changed)
})

test('it says what it is and which figures it was computed from', () => {
  expect(file.format).toEqual({ name: 'lodestone-result', version: 1 })
  expect(file.stamp).toEqual({ ...handout.stamp })
  expect(file.dataset.fingerprint).toBe(fingerprint(dataset))
})

test('ranges are in it where they are known', () => {
  expect(file.ranges).toBeNull()
  const known = withRanges(handout)
  expect(JSON.parse(writeResultJson(known)).ranges.supplyIndex).toEqual(known.ranges.supplyIndex)
})

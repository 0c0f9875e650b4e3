// Edits of a scenario as pure functions: what they change, what they refuse, and that nothing else moves.
import { expect, test } from 'vitest'
import type { Scenario } from '../../src/model/scenario'
import {
  editScenario,
  moveEvent,
  setAsOf,
  setCover,
  setEvent,
  setLane,
  setLanes,
  setParameter,
} from '../../src/state/checkedEdits'
import { decode } from '../../src/state/urlCodec'
import { dataset } from './fixture'

const scenario: Scenario = { asOf: '2025-06-09' }

test('a day beyond the calendar is its last, and what is no day is not taken', () => {
  expect(setAsOf(dataset, scenario, '2031-01-01').asOf > '2026-01-01').toBe(true)
  expect(setAsOf(dataset, scenario, '2025-02-30')).toBe(scenario)
})

test('an event is switched, a lane and a parameter are set, and the scenario before stays as it was', () => {
  const switched = setEvent(dataset, scenario, 'talks-falter', true)
  const set = setLane(dataset, switched, 'heavy-magnets/ford-suppliers', 'suspended')
  expect(setParameter(dataset, set, 'coverScale', 0.75)).toEqual({
    asOf: '2025-06-09',
    events: { 'talks-falter': true },
    overrides: { 'heavy-magnets/ford-suppliers': 'suspended' },
    parameters: { coverScale: 0.75 },
  })
  expect(scenario).toEqual({ asOf: '2025-06-09' })
})

test.each([
  ['an event', setEvent(dataset, scenario, 'moon-landing', true)],
  ['a lane', setLane(dataset, scenario, 'moon', 'open')],
  ['a license state', setLane(dataset, scenario, 'heavy-magnets/ford-suppliers', 'moon')],
  ['a maker', setCover(dataset, scenario, 'moon/*', 2)],
  ['a date of an event that is fixed', moveEvent(dataset, scenario, 'temporary-licenses', '2025-07-01')],
])('%s that is not known here leaves the scenario the same object', (_, after) => {
  expect(after).toBe(scenario)
})

test('of several lanes those that are known are set', () => {
  const set = setLanes(dataset, scenario, { 'heavy-magnets/ford-suppliers': 'suspended', moon: 'open' })
  expect(set.overrides).toEqual({ 'heavy-magnets/ford-suppliers': 'suspended' })
})

test('choices keep all but their scenario, and hold of that only what departs from the data', () => {
  const { choices } = decode(dataset, 'v=2&preset=talks-falter&maker=ford&asof=2025-09-15')
  const off = editScenario(dataset, choices, (now) => setEvent(dataset, now, 'talks-falter', false))
  expect(off).toMatchObject({ preset: 'talks-falter', view: { maker: 'ford' }, scenario: { asOf: '2025-09-15' } })
  expect(off.scenario.events).toBeUndefined()
  expect(editScenario(dataset, off, (now) => setEvent(dataset, now, 'talks-falter', true))).toEqual(choices)
})

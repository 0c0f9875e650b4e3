// When an event shows in the flows: the week of its largest difference, and from when a state that phases in holds in full.
import { expect, test } from 'vitest'
import { weekStart } from '../../src/model/calendar'
import { fullFromWeek, widestWeek } from '../../src/model/eventReach'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)
const asOf = '2025-06-09'
const falters: Scenario = { asOf, events: { 'talks-falter': true } }
const day = (week: number | null) => (week === null ? null : weekStart(dataset.calendar, week))

test('a stop that phases in over four weeks shows most in the fourth', () => {
  // 11 August is the first of the four.
  expect(day(widestWeek(network, falters, 'talks-falter'))).toBe('2025-09-01')
  expect(day(widestWeek(network, { ...falters, parameters: { phaseWeeks: 2 } }, 'talks-falter'))).toBe('2025-08-18')
})

test('what is better than without shows most where it is best', () => {
  const revived: Scenario = { asOf, events: { 'talks-falter': true, 're-engagement': true } }
  expect(day(widestWeek(network, revived, 're-engagement'))).toBe('2026-02-23')
})

test('what the outlook leaves out, and what nothing follows from, shows in no week', () => {
  expect(widestWeek(network, { ...falters, outlook: 'held' }, 'talks-falter')).toBeNull()
  expect(widestWeek(network, { ...falters, outlook: 'stress' }, 'talks-falter')).toBeNull()
  expect(widestWeek(network, { asOf }, 'us-tariffs')).toBeNull()
  // The horizon ends before its week.
  expect(widestWeek(network, { ...falters, horizonWeeks: 8 }, 'talks-falter')).toBeNull()
})

test('licenses of the week before are on their way for two more weeks', () => {
  // 6 June is in the week of 2 June, the first of four.
  expect(day(fullFromWeek(network, { asOf }, 'temporary-licenses'))).toBe('2025-06-23')
  expect(fullFromWeek(network, { asOf: '2025-06-16' }, 'temporary-licenses')).not.toBeNull()
  expect(fullFromWeek(network, { asOf: '2025-06-23' }, 'temporary-licenses')).toBeNull()
  expect(fullFromWeek(network, { asOf, parameters: { phaseWeeks: 1 } }, 'temporary-licenses')).toBeNull()
})

test('what lies ahead is not on its way, and what was overtaken no longer is', () => {
  expect(fullFromWeek(network, falters, 'talks-falter')).toBeNull()
  expect(fullFromWeek(network, { asOf }, 'shipments-suspended')).toBeNull()
})

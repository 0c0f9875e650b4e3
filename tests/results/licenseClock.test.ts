// The license clock counts down the assumed six months of temporary licenses.
import { describe, expect, test } from 'vitest'
import { compile } from '../../src/model/network'
import type { Scenario } from '../../src/model/scenario'
import { readLicenseClocks } from '../../src/results/licenseClock'
import { shippedDataset } from '../app/shipped'

const dataset = shippedDataset()
const network = compile(dataset)

function clocks(scenario: Scenario) {
  return readLicenseClocks(network, scenario)
}

test('25 of 26 weeks are left on 9 June 2025, on the seven lanes with temporary licenses', () => {
  expect(clocks({ asOf: '2025-06-09' })).toEqual([
    { stateId: 'temporary', stateName: 'Temporary license', validWeeks: 26, weeksLeft: 25, lanes: 7 },
  ])
})

describe('as weeks go by', () => {
  test.each([
    ['2025-06-06', 26],
    ['2025-06-15', 25],
    ['2025-06-16', 24],
    ['2025-11-24', 1],
    ['2025-12-01', 0],
    ['2026-06-01', 0],
  ])('on %s %d weeks are left', (asOf, weeksLeft) => {
    expect(clocks({ asOf }).map((clock) => clock.weeksLeft)).toEqual([weeksLeft])
  })
})

test.each<[string, Scenario]>([
  ['before April 2025', { asOf: '2025-03-03' }],
  ['while shipments are suspended', { asOf: '2025-05-26' }],
  ['once general licenses came', { asOf: '2026-01-05', events: { 'general-licenses': true } }],
  ['without the temporary licenses', { asOf: '2025-06-09', events: { 'temporary-licenses': false } }],
  [
    'where every lane was set open by hand',
    { asOf: '2025-06-09', overrides: Object.fromEntries(dataset.lanes.map(({ id }) => [id, 'open'])) },
  ],
])('no clock runs %s', (_, scenario) => {
  // The lanes that general licenses do not reach were never under temporary ones.
  expect(clocks(scenario)).toEqual([])
})

test('licenses given by hand start anew on the lane that had none; the soonest end counts', () => {
  const overrides = { 'oxides-metals/us-makers': 'temporary' }
  expect(clocks({ asOf: '2025-09-01', overrides })).toMatchObject([{ weeksLeft: 13, lanes: 8 }])
})

test('a lane that alone has temporary licenses starts with their whole term', () => {
  const scenario = {
    asOf: '2025-09-01',
    events: { 'temporary-licenses': false },
    overrides: { 'heavy-magnets/ford-suppliers': 'temporary' },
  }
  expect(clocks(scenario)).toMatchObject([{ weeksLeft: 26, lanes: 1 }])
})

test('each state of limited validity has a clock of its own', () => {
  const licenseStates = dataset.licenseStates.map((state) =>
    state.id === 'general' ? { ...state, validWeeks: 52 } : state,
  )
  const both = readLicenseClocks(compile({ ...dataset, licenseStates }), {
    asOf: '2025-06-09',
    overrides: { 'heavy-magnets/ford-suppliers': 'general' },
  })
  expect(both.map(({ stateId, weeksLeft, lanes }) => [stateId, weeksLeft, lanes]).sort()).toEqual([
    ['general', 52, 1],
    ['temporary', 25, 6],
  ])
})

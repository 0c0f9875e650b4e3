// Scenario and result as a file: whoever evaluates its scenario again gets its result, and its link restores the state.
import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../src/data/parseScenario'
import { writeResultJson } from '../../src/exports/json'
import { evaluate } from '../../src/model/evaluate'
import { matcher } from '../../src/model/keeping'
import { toResult } from '../../src/model/outcome'
import { reportRecord } from '../../src/model/recordReport'
import { fingerprint } from '../../src/results/fingerprint'
import { decode } from '../../src/state/urlCodec'
import { changed, dataset, frozen, handoutOf, network, opening, withRanges } from './handouts'

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
  expect(decode(dataset, file.choices.query)).toEqual({ choices: changed, problems: [], migrated: false })
  expect(decode(dataset, new URL(file.stamp.link).search).choices).toEqual(changed)
})

test('it says what it is and which figures it was computed from', () => {
  expect(file.format).toEqual({ name: 'lodestone-result', version: 2 })
  expect(file.stamp).toEqual({ ...handout.stamp })
  expect(file.dataset.fingerprint).toBe(fingerprint(dataset))
})

test('ranges are in it where they are known', () => {
  expect(file.ranges).toBeNull()
  const known = withRanges(handout)
  expect(JSON.parse(writeResultJson(known)).ranges.supplyIndex).toEqual(known.ranges.supplyIndex)
})

test('it says of how many draws ranges are, and whether they had to leave the record aside', () => {
  // Of the opening's first 160 draws enough keep the record; with stocks far below our range only three do.
  const keeping = (choices: typeof changed) =>
    JSON.parse(writeResultJson(withRanges(handoutOf(choices)))).ranges.keeping
  const found = keeping(opening)
  const keeps = matcher(network, opening.scenario, 1)
  expect(found).toEqual({ tried: found.tried, kept: 20, ignored: false })
  expect(Array.from({ length: found.tried }, (_, draw) => keeps(draw)).filter(Boolean)).toHaveLength(20)
  expect(keeps(found.tried - 1)).toBe(true)
  expect(keeping(changed)).toMatchObject({ tried: 160, ignored: true })
})

test('it says how far ahead it looks and if what, and what would be without what matters most', () => {
  expect(file).toMatchObject({ outlook: 'path', horizonWeeks: 52, pathsInOutlook: null })
  expect(file.cause.departure).toEqual({ kind: 'event', id: 'talks-falter' })
  const { events: _, ...others } = changed.scenario
  const without = evaluate(network, { ...others, events: { 'temporary-licenses': false } })
  expect(file.cause.vehiclesLost).toBeCloseTo(without.ahead.total.vehiclesLost, 3)
  expect(file.cause.peakBp).toBeCloseTo(without.ahead.inflation.peakBp, 6)
  expect(file.cause.weeksToLineStop).toBe(0)
})

test('it says which records the central run breaks, since when lines are stopped, and which line is first', () => {
  const { records } = reportRecord(network, changed.scenario, 1, 1)
  expect(file.result.records).toEqual(records.filter(({ kept }) => !kept).map(({ id }) => id))
  expect(file.result.records).toContain('ford-lost')
  expect(file.result.automakers.ford.stoppedSince).toBe(19)
  expect(file.result.outlooks.path.automakers.ford.firstLine).toBe('ford-1')
})

describe('looked at with licenses frozen, half a year ahead, and an event of the reader’s own', () => {
  const seen = handoutOf(frozen)
  const own = JSON.parse(writeResultJson(seen))

  test('the outlook stands beside the scenario, which passes the door', () => {
    expect(own).toMatchObject({ outlook: 'held', horizonWeeks: 26 })
    expect(own.scenario).toEqual(frozen.scenario)
    expect(own.reference.scenario).not.toHaveProperty('outlook')
    for (const scenario of [own.scenario, own.reference.scenario]) {
      expect(parseScenario(dataset, scenario)).toMatchObject({ ok: true })
    }
  })

  test('its result is that of the scenario as events go, with the paths in the outlook beside it', () => {
    expect(own.result).toEqual(toResult(evaluate(network, frozen.scenario)))
    expect(own.pathsInOutlook.output).toEqual(evaluate(network, { ...frozen.scenario, outlook: 'held' }).paths.output)
    expect(own.pathsInOutlook.output).not.toEqual(own.result.paths.output)
    // 5 May 2025 is in week 17: 17 weeks before it, and 26 ahead.
    expect(own.pathsInOutlook.cpiBp).toHaveLength(43)
  })

  test('the reader’s own event is in the scenario', () => {
    expect(own.scenario.added).toEqual([
      {
        id: 'own-easing',
        date: '2025-06-02',
        title: 'Green channel for car makers',
        by: 'CN',
        effects: [{ material: ['heavy-magnets'], from: ['suspended'], state: 'general' }],
      },
    ])
  })

  test('what matters most is told in the same outlook', () => {
    expect(own.cause.departure).toEqual({ kind: 'event', id: 'shipments-suspended' })
    expect(own.cause.weeksToLineStop).toBeNull()
    expect(own.cause.vehiclesLost).toBeLessThan(0.5)
  })
})

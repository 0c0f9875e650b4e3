// Inputs for the path charts: real scenarios of the reference dataset, and paths written by hand.
import type { PathsInput } from '../../../src/charts/paths/weeklyChart'
import { weekOf } from '../../../src/model/calendar'
import { evaluate } from '../../../src/model/evaluate'
import { compile } from '../../../src/model/network'
import type { Scenario } from '../../../src/model/scenario'
import type { VectorFile } from '../../model/vectors'
import magnets from '../../vectors/magnets.json?raw'

const vectors: VectorFile = JSON.parse(magnets)

export const { dataset } = vectors
const network = compile(dataset)

const free = {
  'shipments-suspended': false,
  'geneva-truce': false,
  'huawei-chip-order': false,
  'eda-controls': false,
  'trump-xi-call': false,
  'temporary-licenses': false,
}

/** A scenario of the reference dataset against no restrictions, over the same weeks. */
export function inputOf(scenario: Scenario): PathsInput {
  const reference = evaluate(network, { ...scenario, events: free, dates: {} })
  return { dataset, scenario, outcome: evaluate(network, scenario), reference, referenceName: 'No restrictions' }
}

export const scenarios: Record<string, Scenario> = {
  document: { asOf: '2025-06-09' },
  'talks falter': { asOf: '2025-09-01', events: { 'talks-falter': true } },
  'no restrictions': { asOf: '2025-06-09', events: free },
  'suspension held': {
    asOf: '2025-06-09',
    events: { 'geneva-truce': false, 'trump-xi-call': false, 'temporary-licenses': false },
  },
  'prices fall back': {
    asOf: '2026-12-28',
    events: { 'talks-falter': true, 're-engagement': true },
    dates: { 're-engagement': '2025-12-01' },
  },
}

/** The scenario looked at to the end of 2026, the 104th week. */
export function toEndOf2026(scenario: Scenario): Scenario {
  return { ...scenario, horizonWeeks: 104 - weekOf(dataset.calendar, scenario.asOf) }
}

/** 104 weeks of one value, with others in their place from the given weeks on. */
export function path(value: number, changes: Record<number, number> = {}): number[] {
  let now = value
  return Array.from({ length: 104 }, (_, week) => {
    now = changes[week] ?? now
    return now
  })
}

/** The input without any restriction to the end of 2026, with the given paths by maker in its place. */
export function withPaths(
  which: 'output' | 'supply' | 'cover',
  paths: Record<string, number[]>,
  asOf = '2025-06-09',
): PathsInput {
  const input = inputOf(toEndOf2026({ asOf, events: free }))
  const { outcome } = input
  const { coverWeeks } = outcome.paths
  const changed =
    which === 'cover'
      ? { coverWeeks: { ...coverWeeks, thinnest: { ...coverWeeks.thinnest, ...paths } } }
      : { [which]: { ...outcome.paths[which], ...paths } }
  return { ...input, outcome: { ...outcome, paths: { ...outcome.paths, ...changed } } }
}

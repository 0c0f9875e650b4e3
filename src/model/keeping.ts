// Which draws are in keeping with the record: found once for a seed and the parameters that are set by hand (section 8).
import type { Network } from './network'
import { pastOf, recordsBroken } from './records'
import { drawInputs, drawnInputs } from './sampling'
import type { Scenario } from './scenario'

/** The draws that ranges are made of. */
export interface Keeping {
  /** Numbers of the draws, in order. */
  numbers: number[]
  /** How many draws were looked through, and how many of them break no record. */
  tried: number
  kept: number
  /** Whether so few are in keeping that the record is left aside, and all draws are taken. */
  ignored: boolean
}

/** Fewer draws in keeping than this, of all that are looked through, say nothing. */
export const fewestInKeeping = 50

/** How many draws are looked through at most for so many in keeping. */
export function mostTried(wanted: number): number {
  return wanted <= 500 ? 8 * wanted : 12 * wanted
}

const found = new WeakMap<Network, Map<string, Keeping>>()

/**
 * The first `wanted` draws in keeping with the record. Where fewer than 50 (or than are wanted) are found among as many as
 * are looked through, the first `wanted` draws as they come.
 */
export function drawsInKeeping(network: Network, scenario: Scenario, seed: number, wanted: number): Keeping {
  const known = found.get(network) ?? new Map<string, Keeping>()
  found.set(network, known)
  const key = JSON.stringify([scenario.parameters ?? {}, seed, wanted])
  const before = known.get(key)
  if (before) return before
  const made = lookThrough(network, scenario, seed, wanted)
  // A slider passes through many values: keep the last few only.
  const oldest = known.keys().next().value
  if (known.size >= 8 && oldest !== undefined) known.delete(oldest)
  known.set(key, made)
  return made
}

function lookThrough(network: Network, scenario: Scenario, seed: number, wanted: number): Keeping {
  const numbers: number[] = []
  const keeps = matcher(network, scenario, seed)
  const most = mostTried(wanted)
  let tried = 0
  for (; tried < most && numbers.length < wanted; tried++) if (keeps(tried)) numbers.push(tried)
  const kept = numbers.length
  if (kept >= Math.min(fewestInKeeping, wanted)) return { numbers, tried, kept, ignored: false }
  return { numbers: Array.from({ length: wanted }, (_, n) => n), tried, kept, ignored: true }
}

/** Whether a draw of a seed is in keeping with every record. */
export function matcher(network: Network, scenario: Scenario, seed: number): (draw: number) => boolean {
  const past = pastOf(network, scenario)
  const inputs = drawnInputs(network, past.scenario)
  return (draw) => {
    if (past.records.length === 0) return true
    drawInputs(network, past.scenario, seed, draw, inputs)
    return recordsBroken(network, past, inputs, true).length === 0
  }
}

// The record, and what it leaves of our assumptions: each record with the central run and the draws beside it, and the
// assumptions of which it rules out most.
import type { Network } from './network'
import { centralInputs, type Inputs } from './parameters'
import { type Percentiles, percentilesOf } from './percentiles'
import { isKept, pastOf, readRecords } from './records'
import { drawInputs, drawnInputs } from './sampling'
import type { Scenario } from './scenario'

export interface RecordFindings {
  id: string
  /** What the central run has, as `readRecords` gives it; null where a first stop never comes. */
  central: number | null
  kept: boolean
  /** The same over all draws, and how many of them break it. */
  draws: Percentiles
  failing: number
}

/** How an assumption is spread over all draws, and over those in keeping. */
export interface Narrowed {
  /** `parameter/<id>`, `criticality/<id>`, `cover/<id>`, `cover-scale/<id>`, `clearance/<id>`. */
  id: string
  prior: Percentiles
  left: Percentiles
}

export interface RecordReport {
  records: RecordFindings[]
  tried: number
  kept: number
  /** Those whose middle moved most against their spread, the most first; none where no draw is in keeping. */
  narrowed: Narrowed[]
}

/** Looks through the first `draws` of a seed; of the scenario only parameters that are set by hand play a part. */
export function reportRecord(network: Network, scenario: Scenario, seed: number, draws: number): RecordReport {
  const past = pastOf(network, scenario)
  const central = readRecords(network, past, centralInputs(network, past.scenario))
  const inputs = drawnInputs(network, past.scenario)
  const assumptions = assumptionsOf(network)
  const readings = past.records.map(() => new Float64Array(draws))
  const values = assumptions.map(() => new Float64Array(draws))
  const keeping: number[] = []
  for (let n = 0; n < draws; n++) {
    drawInputs(network, past.scenario, seed, n, inputs)
    readRecords(network, past, inputs).forEach((reading, r) => {
      readings[r]![n] = reading
    })
    assumptions.forEach(({ read }, a) => {
      values[a]![n] = read(inputs)
    })
    if (past.records.every((record, r) => isKept(network.dataset, record, readings[r]![n]!))) keeping.push(n)
  }
  return {
    records: past.records.map((record, r) => {
      const reading = central[r]!
      return {
        id: record.id,
        central: Number.isFinite(reading) ? reading : null,
        kept: isKept(network.dataset, record, reading),
        failing: readings[r]!.filter((one) => !isKept(network.dataset, record, one)).length,
        draws: percentilesOf(readings[r]!.slice()),
      }
    }),
    tried: draws,
    kept: keeping.length,
    narrowed: keeping.length > 0 ? narrow(assumptions, values, keeping) : [],
  }
}

interface Assumption {
  id: string
  read: (inputs: Inputs) => number
}

function assumptionsOf({ dataset }: Network): Assumption[] {
  const { parameters, components, automakers, licenseStates } = dataset
  return [
    ...parameters.map(({ id }): Assumption => ({ id: `parameter/${id}`, read: (inputs) => inputs.parameters[id] })),
    ...components.flatMap(({ id }, k): Assumption[] => [
      { id: `criticality/${id}`, read: (inputs) => inputs.criticality[k]! },
      { id: `cover/${id}`, read: (inputs) => inputs.coverWeeks[k]! },
    ]),
    ...automakers.map(
      ({ id }, m): Assumption => ({ id: `cover-scale/${id}`, read: (inputs) => inputs.coverScale[m]! }),
    ),
    ...licenseStates.map(
      ({ id }, s): Assumption => ({ id: `clearance/${id}`, read: (inputs) => inputs.clearance[s]! }),
    ),
  ]
}

function narrow(assumptions: Assumption[], values: Float64Array[], keeping: readonly number[]): Narrowed[] {
  return assumptions
    .map(({ id }, a) => ({
      id,
      prior: percentilesOf(values[a]!.slice()),
      left: percentilesOf(Float64Array.from(keeping, (n) => values[a]![n]!)),
    }))
    .filter(({ prior, left }) => shiftOf(prior, left) > 0)
    .sort((a, b) => shiftOf(b.prior, b.left) - shiftOf(a.prior, a.left))
}

/** How far the middle moved, and how much narrower the spread became, against the spread of all draws. */
function shiftOf(prior: Percentiles, left: Percentiles): number {
  const width = (p: Percentiles) => (p.p90 ?? 0) - (p.p10 ?? 0)
  const whole = width(prior)
  if (!(whole > 0)) return 0
  return (Math.abs((left.p50 ?? 0) - (prior.p50 ?? 0)) + Math.abs(whole - width(left))) / whole
}

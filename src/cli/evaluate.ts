// The engine on the command line: `evaluate DATASET.json SCENARIO.json` prints results as JSON, or faults with exit 2.
import { readFileSync } from 'node:fs'
import { type Fault, joinFaults, type Path } from '../data/faults'
import { readUtf8 } from '../data/jsonRules'
import { parseDataset } from '../data/parseDataset'
import { parseScenario } from '../data/parseScenario'
import { evaluate } from '../model/evaluate'
import { compile, type Network } from '../model/network'
import { type Result, toResult } from '../model/outcome'
import type { Scenario } from '../model/scenario'
import { type RangesInKeeping, rangesInKeeping } from '../model/uncertainty'
import { type Draws, readArguments } from './arguments'
import { InputError, refuse } from './inputError'

/** `uncertainty` is what section 9 of the model page has under that name, over the draws in keeping with the record. */
type Answer = Result & { uncertainty?: RangesInKeeping }

function readJson(file: string): unknown {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    refuse(file, `cannot be read: ${messageOf(error)}`)
  }
  const text = readUtf8(bytes)
  if (text === null) refuse(file, 'is not written in UTF-8, as JSON is')
  try {
    return JSON.parse(text)
  } catch (error) {
    refuse(file, `is no JSON: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function evaluateFiles(args: readonly string[]): Answer | Answer[] {
  const { datasetFile, scenarioFile, draws } = readArguments(args)
  const datasetJson = readJson(datasetFile)
  const scenarioJson = readJson(scenarioFile)
  const parsed = parseDataset(datasetJson)
  if (!parsed.ok) throw new InputError(named(parsed.faults, datasetFile))
  const network = compile(parsed.dataset)
  const answer = (scenario: Scenario) => evaluateOne(network, scenario, draws)
  if (!Array.isArray(scenarioJson)) return parseAll(network, [scenarioJson], scenarioFile, () => []).map(answer)[0]!
  return parseAll(network, scenarioJson, scenarioFile, (i) => ['scenarios', i]).map(answer)
}

function evaluateOne(network: Network, scenario: Scenario, draws: Draws | null): Answer {
  const result = toResult(evaluate(network, scenario))
  return draws ? { ...result, uncertainty: rangesInKeeping(network, scenario, draws.seed, draws.draws) } : result
}

/** All scenarios; refuses with the faults of all of them. */
function parseAll(
  { dataset }: Network,
  scenarios: readonly unknown[],
  file: string,
  placeOf: (index: number) => Path,
): Scenario[] {
  const parsed = scenarios.map((json, i) => parseScenario(dataset, json, placeOf(i)))
  const faults = joinFaults(parsed.map((one) => (one.ok ? [] : one.faults)))
  if (faults.length > 0) throw new InputError(named(faults, file))
  return parsed.flatMap((one) => (one.ok ? [one.scenario] : []))
}

/** Faults of a file as a whole carry its name. */
function named(faults: readonly Fault[], file: string): Fault[] {
  return faults.map(({ path, message }) => ({ path: path || file, message }))
}

/** Says what is wrong, one fault a line, and has the command end with exit code 2. */
function complain(faults: readonly Fault[]): void {
  const lines = faults.map(({ path, message }) => `${path}: ${message}`.replace(/\s*[\r\n]\s*/g, ' '))
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 2
}

// A reader that has had enough closes the pipe, which Node tells as an event, without which it would end with a trace.
process.stdout.on('error', (error) => {
  complain([{ path: 'output', message: `was not taken to its end: ${error.message}` }])
})
// Whoever closed this one does not want to hear of it.
process.stderr.on('error', () => {
  process.exitCode = 2
})

try {
  process.stdout.write(`${JSON.stringify(evaluateFiles(process.argv.slice(2)))}\n`)
} catch (error) {
  if (!(error instanceof InputError)) throw error
  complain(error.faults)
}

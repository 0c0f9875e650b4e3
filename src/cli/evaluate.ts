// The engine on the command line: `evaluate DATASET.json SCENARIO.json` prints results as JSON, or faults with exit 2.
import { readFileSync } from 'node:fs'
import type { Fault, Path } from '../data/faults'
import { parseDataset } from '../data/parseDataset'
import { parseScenario } from '../data/scenarioSchema'
import { evaluate } from '../model/evaluate'
import { compile, type Network } from '../model/network'
import { type Result, toResult } from '../model/outcome'

const usage = 'usage: npm run -s evaluate -- DATASET.json SCENARIO.json'

/** Bad input: what is wrong with it, one fault a line. */
class InputError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super('bad input')
  }
}

function refuse(path: string, message: string): never {
  throw new InputError([{ path, message }])
}

function readArguments(args: readonly string[]): { datasetFile: string; scenarioFile: string } {
  const option = args.find((arg) => arg.startsWith('-'))
  if (option !== undefined) refuse(option, `is no known option; ${usage}`)
  const [datasetFile, scenarioFile, ...rest] = args
  if (datasetFile === undefined || scenarioFile === undefined || rest.length > 0) {
    refuse('arguments', `two files are needed, ${args.length} given; ${usage}`)
  }
  return { datasetFile, scenarioFile }
}

function readJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    refuse(file, `cannot be read: ${messageOf(error)}`)
  }
  try {
    // Some editors put a byte-order mark in front, which JSON does not know.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    refuse(file, `is no JSON: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function evaluateFiles(args: readonly string[]): Result | Result[] {
  const { datasetFile, scenarioFile } = readArguments(args)
  const datasetJson = readJson(datasetFile)
  const scenarioJson = readJson(scenarioFile)
  const parsed = parseDataset(datasetJson)
  if (!parsed.ok) throw new InputError(named(parsed.faults, datasetFile))
  const network = compile(parsed.dataset)
  if (!Array.isArray(scenarioJson)) return evaluateAll(network, [scenarioJson], scenarioFile, () => [])[0]!
  return evaluateAll(network, scenarioJson, scenarioFile, (i) => ['scenarios', i])
}

/** Results of all scenarios; refuses with the faults of all of them. */
function evaluateAll(
  network: Network,
  scenarios: readonly unknown[],
  file: string,
  placeOf: (index: number) => Path,
): Result[] {
  const parsed = scenarios.map((json, i) => parseScenario(network.dataset, json, placeOf(i)))
  const faults = parsed.flatMap((one) => (one.ok ? [] : one.faults))
  if (faults.length > 0) throw new InputError(named(faults, file))
  return parsed.flatMap((one) => (one.ok ? [toResult(evaluate(network, one.scenario))] : []))
}

/** Faults of a file as a whole carry its name. */
function named(faults: readonly Fault[], file: string): Fault[] {
  return faults.map(({ path, message }) => ({ path: path || file, message }))
}

try {
  process.stdout.write(`${JSON.stringify(evaluateFiles(process.argv.slice(2)))}\n`)
} catch (error) {
  if (!(error instanceof InputError)) throw error
  const lines = error.faults.map(({ path, message }) => `${path}: ${message}`.replace(/\s*[\r\n]\s*/g, ' '))
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 2
}

// What stands on the command line: two files, and how many draws of which seed.
import { bounds, breachOf } from '../model/bounds'
import { refuse } from './inputError'

const usage = 'usage: npm run -s evaluate -- DATASET.json SCENARIO.json [--draws N [--seed S]]'

/** How many draws from the ranges of our assumptions, and of which seed. */
export interface Draws {
  draws: number
  seed: number
}

interface Arguments {
  datasetFile: string
  scenarioFile: string
  /** Null without `--draws`. */
  draws: Draws | null
}

/** What an option's number may be. */
const limits = { '--draws': bounds.draws, '--seed': bounds.seed }

type Option = keyof typeof limits

/** The arguments of a command line, in any order; refuses what it does not understand. */
export function readArguments(args: readonly string[]): Arguments {
  const files: string[] = []
  const options = new Map<Option, number>()
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    if (arg === '--draws' || arg === '--seed') {
      if (options.has(arg)) refuse(arg, `is given twice; ${usage}`)
      options.set(arg, readWhole(arg, args[++i]))
    } else if (arg.startsWith('-')) refuse(arg, `is no known option; ${usage}`)
    else files.push(arg)
  }
  const [datasetFile, scenarioFile, ...rest] = files
  if (datasetFile === undefined || scenarioFile === undefined || rest.length > 0) {
    refuse('arguments', `two files are needed, ${files.length} given; ${usage}`)
  }
  const draws = options.get('--draws')
  const seed = options.get('--seed')
  if (draws === undefined && seed !== undefined) refuse('--seed', `needs --draws beside it; ${usage}`)
  return { datasetFile, scenarioFile, draws: draws === undefined ? null : { draws, seed: seed ?? 1 } }
}

function readWhole(option: Option, text: string | undefined): number {
  const { least, most } = limits[option]
  const value = /^\d+$/.test(text ?? '') ? Number(text) : Number.NaN
  if (breachOf(value, limits[option]) === null) return value
  const given = text === undefined ? 'nothing' : JSON.stringify(text)
  refuse(option, `must be a whole number from ${least} to ${most}, not ${given}; ${usage}`)
}

// Scenario and result as one JSON file: what was chosen, what follows, what it was computed from, and the way back.
import { evaluate } from '../model/evaluate'
import type { Network } from '../model/network'
import { type Outcome, toResult, type WeeklyPaths } from '../model/outcome'
import type { Scenario } from '../model/scenario'
import { modelVersion } from '../model/version'
import { fingerprint } from '../results/fingerprint'
import { completeQuery } from '../results/links'
import { language } from '../texts/catalog'
import type { Handout } from './handout'

/** Name and version of the file's form. */
const resultFormat = { name: 'lodestone-result', version: 2 } as const

/**
 * The text of the file. `scenario` is what the command line takes as a scenario file, `result` what it prints for it: all
 * three outlooks, and the paths as events go. `outlook` is the one that was looked at, in which `cause` is told;
 * `choices.query` put behind `?` opens the page in this state.
 */
export function writeResultJson(handout: Handout): string {
  const { network, choices, scenario, outcome, cause, referenceScenario, reference, referenceName, stamp, ranges } =
    handout
  const { dataset } = network
  return `${JSON.stringify(
    {
      format: resultFormat,
      stamp,
      model: { version: modelVersion },
      dataset: { title: dataset.title, fingerprint: fingerprint(dataset) },
      choices: {
        query: completeQuery(dataset, choices, language),
        name: choices.name,
        preset: choices.preset,
        reference: choices.reference,
        pins: choices.pins,
      },
      outlook: outcome.outlook,
      horizonWeeks: outcome.horizonWeeks,
      ...tellState(network, scenario, outcome),
      cause,
      reference: { name: referenceName, ...tellState(network, referenceScenario, reference) },
      ranges,
    },
    null,
    2,
  )}\n`
}

interface State {
  scenario: Scenario
  result: ReturnType<typeof toResult>
  /** In the outlook that was looked at, where that is not the one of the result's own paths. */
  pathsInOutlook: WeeklyPaths | null
}

/** A scenario as it passes the door, which knows no outlook, and what the command line gives for it. */
function tellState(network: Network, { outlook = 'path', ...scenario }: Scenario, outcome: Outcome): State {
  if (outlook === 'path') return { scenario, result: toResult(outcome), pathsInOutlook: null }
  return { scenario, result: toResult(evaluate(network, scenario)), pathsInOutlook: outcome.paths }
}

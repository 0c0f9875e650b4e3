// Scenario and result as one JSON file: what was chosen, what follows, what it was computed from, and the way back.
import { toResult } from '../model/outcome'
import { modelVersion } from '../model/version'
import { fingerprint } from '../results/fingerprint'
import { completeQuery } from '../results/links'
import { language } from '../texts/catalog'
import type { Handout } from './handout'

/** Name and version of the file's form. */
const resultFormat = { name: 'lodestone-result', version: 1 } as const

/**
 * The text of the file. `scenario` is what the command line takes as a scenario file, `result` what it prints for it.
 * `choices.query` put behind `?` opens the page in this state.
 */
export function writeResultJson(handout: Handout): string {
  const { network, choices, outcome, referenceScenario, reference, referenceName, stamp, ranges } = handout
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
      scenario: choices.scenario,
      result: toResult(outcome),
      reference: { name: referenceName, scenario: referenceScenario, result: toResult(reference) },
      ranges,
    },
    null,
    2,
  )}\n`
}

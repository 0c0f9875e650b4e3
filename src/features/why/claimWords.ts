// The bottom line's claim in words: who stops first, how widely that holds, and where it flips.

import { listNames } from '../../charts/paths/weeklyChart'
import { formatPlain } from '../../format/numbers'
import type { Claim, Flip } from '../../model/claim'
import type { Dataset, Parameter } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'

function namesOf(dataset: Dataset, claim: Claim): string[] {
  return dataset.automakers.filter(({ id }) => claim.includes(id)).map(({ name }) => name)
}

/** `Ford stops first`, `GM and Ford stop first together`, `nobody stops`. */
export function claimWords(dataset: Dataset, claim: Claim): string {
  const names = namesOf(dataset, claim)
  if (names.length === 0) return 'nobody stops a line'
  return names.length === 1 ? `${names[0]} stops first` : `${listNames(names)} stop first together`
}

function deniedWords(dataset: Dataset, claim: Claim): string {
  const names = namesOf(dataset, claim)
  if (names.length === 0) return 'Somebody stops a line'
  return names.length === 1 ? `${names[0]} no longer stops first` : `${listNames(names)} no longer stop first together`
}

/** Three digits that matter. */
function short(value: number): string {
  return formatPlain(Number(value.toPrecision(3)))
}

export interface FlipWords {
  parameter: Parameter
  text: string
}

/** The flips that happen, each as a sentence. */
export function flipSentences(dataset: Dataset, scenario: Scenario, claim: Claim, flips: readonly Flip[]): FlipWords[] {
  return flips.flatMap(({ parameter: id, value, instead }) => {
    const parameter = dataset.parameters.find((one) => one.id === id)
    if (!parameter || value === null) return []
    const now = scenario.parameters?.[id] ?? parameter.value
    const turn = value > now ? 'rises to' : 'falls to'
    const unit = parameter.unit === 'ratio' || parameter.unit === 'share' ? '' : ` ${parameter.unit}`
    const range = `now ${short(now)}, range ${formatPlain(parameter.low)} to ${formatPlain(parameter.high)}`
    const then = instead ? `: then ${claimWords(dataset, instead)}` : ''
    const text = `${deniedWords(dataset, claim)} once “${parameter.label}” ${turn} about ${short(value)}${unit} (${range})${then}.`
    return [{ parameter, text }]
  })
}

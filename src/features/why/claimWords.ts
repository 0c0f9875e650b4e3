// The bottom line's claim in words: who stops first, how widely that holds, and where it flips.
import { formatList } from '../../format/lists'
import { formatPlain } from '../../format/numbers'
import { unitName } from '../../format/units'
import type { Claim, Flip } from '../../model/claim'
import type { Dataset, Parameter } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'
import { t } from '../../texts/translate'

function namesOf(dataset: Dataset, claim: Claim): string[] {
  return dataset.automakers.filter(({ id }) => claim.includes(id)).map(({ name }) => name)
}

/** `Ford stops first`, `GM and Ford stop first together`, `nobody stops`. */
export function claimWords(dataset: Dataset, claim: Claim): string {
  const names = namesOf(dataset, claim)
  if (names.length === 0) return t('nobody stops a line')
  return names.length === 1
    ? t('{maker} stops first', { maker: formatList(names) })
    : t('{makers} stop first together', { makers: formatList(names) })
}

function deniedWords(dataset: Dataset, claim: Claim): string {
  const names = namesOf(dataset, claim)
  if (names.length === 0) return t('Somebody stops a line')
  return names.length === 1
    ? t('{maker} no longer stops first', { maker: formatList(names) })
    : t('{makers} no longer stop first together', { makers: formatList(names) })
}

/** Three digits that matter. */
function short(value: number): string {
  return formatPlain(Number(value.toPrecision(3)))
}

interface FlipWords {
  parameter: Parameter
  text: string
}

/** The flips that happen, each as a sentence. */
export function flipSentences(dataset: Dataset, scenario: Scenario, claim: Claim, flips: readonly Flip[]): FlipWords[] {
  return flips.flatMap(({ parameter: id, value, instead }) => {
    const parameter = dataset.parameters.find((one) => one.id === id)
    if (!parameter || value === null) return []
    const now = scenario.parameters?.[id] ?? parameter.value
    return [{ parameter, text: writeFlip(dataset, claim, { parameter, now, value, instead }) }]
  })
}

interface FlipAt {
  parameter: Parameter
  now: number
  value: number
  instead: Claim | null
}

function writeFlip(dataset: Dataset, claim: Claim, { parameter, now, value, instead }: FlipAt): string {
  const { label, unit, low, high } = parameter
  const isPlain = unit === 'ratio' || unit === 'share'
  const values = {
    denied: deniedWords(dataset, claim),
    assumption: label,
    value: isPlain
      ? short(value)
      : t('{value} {unit}', { value: short(value), unit: unitName(unit) }, 'value of an assumption'),
    range: t('now {now}, range {low} to {high}', {
      now: short(now),
      low: formatPlain(low),
      high: formatPlain(high),
    }),
  }
  if (instead) {
    const then = claimWords(dataset, instead)
    return value > now
      ? t('{denied} once “{assumption}” rises to about {value} ({range}): then {then}.', { ...values, then })
      : t('{denied} once “{assumption}” falls to about {value} ({range}): then {then}.', { ...values, then })
  }
  return value > now
    ? t('{denied} once “{assumption}” rises to about {value} ({range}).', values)
    : t('{denied} once “{assumption}” falls to about {value} ({range}).', values)
}

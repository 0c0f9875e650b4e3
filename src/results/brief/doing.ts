// What could be done, in the brief: the stock that would ride the scenario out, and the makers' own levers in force.
import { formatCount } from '../../format/numbers'
import { findBuffers, type MakerBuffer, mostWeeks } from '../../model/buffer'
import type { Dataset } from '../../model/dataset'
import { evaluate } from '../../model/evaluate'
import { writeLever } from '../leverNames'
import { isShift, leversOf, shownSize } from '../levers'
import { listNames } from '../stopPhrases'
import type { BriefInput, BriefLine } from './brief'

export function writeDoing(input: BriefInput): BriefLine[] {
  const { network, choices } = input
  return [...bufferLines(network.dataset, findBuffers(network, choices.scenario)), ...leverLines(input)]
}

function bufferLines(dataset: Dataset, buffers: MakerBuffer[]): BriefLine[] {
  const nameOf = (buffer: MakerBuffer) =>
    dataset.automakers.find(({ id }) => id === buffer.automaker)?.name ?? buffer.automaker
  const short = buffers.filter(({ first }) => first !== null)
  const enough = buffers.filter(({ first }) => first === null)
  if (short.length === 0) {
    return [{ lead: 'Stock:', text: 'on central assumptions no maker would need more than it holds to ride this out.' }]
  }
  return [
    ...short.map((buffer) => ({ lead: `${nameOf(buffer)}:`, text: writeBuffer(dataset, buffer) })),
    ...(enough.length > 0
      ? [{ lead: `${listNames(enough.map(nameOf))}:`, text: 'could ride this out with the stock that is held.' }]
      : []),
  ]
}

/** Weeks are the mean over classes by mass, so that the class that is short is named beside them. */
function writeBuffer({ components }: Dataset, { first, weeksHeld, weeksNeeded, addedTonnes }: MakerBuffer): string {
  const name = components.find(({ id }) => id === first)?.name.toLowerCase() ?? 'parts'
  if (weeksNeeded === null || addedTonnes === null) {
    return `no stock of up to ${mostWeeks} weeks would be enough; shortest are ${name}.`
  }
  const more = `${writeTonnes(addedTonnes)} more`
  // Cover of one class does not serve another: the mean can be enough while a class is short.
  if (weeksNeeded <= weeksHeld) return `holds enough in all but is short of ${name}; ${more} could ride this out.`
  const weeks = `about ${weeksNeeded.toFixed(1)} weeks of magnets in stock (${weeksHeld.toFixed(1)} now, ${more})`
  return `${weeks} could ride this out; ${name} first.`
}

function writeTonnes(tonnes: number): string {
  if (tonnes < 0.95) return 'under 1 t'
  return `about ${formatCount(tonnes)} t`
}

/** The levers in force together, and what vehicles at risk would be without them. */
function leverLines({ network, choices: { scenario }, outcome }: BriefInput): BriefLine[] {
  const levers = leversOf(network.dataset, scenario.measures)
  if (levers.length === 0) return [{ lead: 'Levers of the makers’ own:', text: 'none in force here.' }]
  const { measures: _, ...without } = scenario
  const now = formatCount(outcome.total.vehiclesLostAhead)
  const other = formatCount(evaluate(network, without).total.vehiclesLostAhead)
  const names = levers.slice(0, 2).map((lever) => {
    const size = isShift(lever.kind) ? `${shownSize(lever)}%` : `${shownSize(lever)} weeks`
    return `${writeLever(network.dataset, lever)} (${size})`
  })
  const more = levers.length > names.length ? `; and ${levers.length - names.length} more` : ''
  const effect =
    now === other
      ? `vehicles at risk stay at ${now} with and without them`
      : `vehicles at risk come to ${now} instead of ${other}`
  return [
    {
      lead: 'Levers in force:',
      text: `${names.join('; ')}${more}. On these assumptions ${effect}; their cost is not modeled.`,
    },
  ]
}

// What could be done, in the brief: the stock that would ride the scenario out, and the makers' own levers in force.

import { formatList } from '../../format/lists'
import { formatCount, formatPlain } from '../../format/numbers'
import { asLead, joinClauses } from '../../format/sentences'
import { type MakerBuffer, mostWeeks } from '../../model/buffer'
import type { Dataset } from '../../model/dataset'
import { writeLever } from '../../results/measureNames'
import { isShift, leversOf, shownSize } from '../../results/measures'
import { t, type Written } from '../../texts/translate'
import type { BriefInput, BriefLine } from './brief'

export function writeDoing(input: BriefInput): BriefLine[] {
  const { dataset, stock } = input
  return stock ? [...bufferLines(dataset, stock), ...leverLines(input)] : []
}

function bufferLines(dataset: Dataset, buffers: MakerBuffer[]): BriefLine[] {
  const nameOf = (buffer: MakerBuffer) =>
    dataset.automakers.find(({ id }) => id === buffer.automaker)?.name ?? buffer.automaker
  const short = buffers.filter(({ first }) => first !== null)
  const enough = buffers.filter(({ first }) => first === null)
  if (short.length === 0) {
    return [
      { lead: t('Stock:'), text: t('on central assumptions no maker would need more than it holds to ride this out.') },
    ]
  }
  return [
    ...short.map((buffer) => ({ lead: asLead(nameOf(buffer)), text: writeBuffer(dataset, buffer) })),
    ...(enough.length > 0
      ? [
          {
            lead: asLead(formatList(enough.map(nameOf))),
            text: t('could ride this out with the stock that is held.'),
          },
        ]
      : []),
  ]
}

/** Weeks are the mean over classes by mass, so that the class that is short is named beside them. */
function writeBuffer({ components }: Dataset, { first, weeksHeld, weeksNeeded, addedTonnes }: MakerBuffer): Written {
  const part = components.find(({ id }) => id === first)?.name.toLowerCase() ?? t('parts')
  if (weeksNeeded === null || addedTonnes === null) {
    return t('no stock of up to {weeks} weeks would be enough; shortest are {part}.', { weeks: mostWeeks, part })
  }
  const tonnes = writeTonnes(addedTonnes)
  // Cover of one class does not serve another: the mean can be enough while a class is short.
  if (weeksNeeded <= weeksHeld) {
    return t('holds enough in all but is short of {part}; {tonnes} more could ride this out.', { part, tonnes })
  }
  return t('about {needed} weeks of magnets in stock ({held} now, {tonnes} more) could ride this out; {part} first.', {
    needed: weeksNeeded.toFixed(1),
    held: weeksHeld.toFixed(1),
    tonnes,
    part,
  })
}

function writeTonnes(tonnes: number): Written {
  if (tonnes < 0.95) return t('under 1 t')
  return t('about {tonnes} t', { tonnes: formatCount(tonnes) })
}

/** The levers in force together, and what vehicles unbuilt would be without them. */
function leverLines({ network, choices: { scenario }, outcome, unlevered }: BriefInput): BriefLine[] {
  const levers = leversOf(network.dataset, scenario.measures)
  if (levers.length === 0) {
    return [{ lead: t('Levers of the makers’ own:'), text: t('none in force here.') }]
  }
  if (!unlevered) return []
  const now = formatCount(outcome.ahead.total.vehiclesLost)
  const other = formatCount(unlevered.ahead.total.vehiclesLost)
  const names = levers.slice(0, 2).map((lever) => {
    const shown = formatPlain(shownSize(lever))
    const size = isShift(lever.kind) ? `${shown}%` : t('{weeks} weeks', { weeks: shown })
    return t('{lever} ({size})', { lever: writeLever(network.dataset, lever), size }, 'lever in force, and its size')
  })
  const left = levers.length - names.length
  const shown = left > 0 ? [...names, t('and {left} more', { left })] : names
  const effect =
    now === other
      ? t('vehicles unbuilt stay at {now} with and without them', { now })
      : t('vehicles unbuilt come to {now} instead of {other}', { now, other })
  const text = t('{levers}. On these assumptions {effect}; their cost is not modeled.', {
    levers: joinClauses(shown),
    effect,
  })
  return [{ lead: t('Levers in force:'), text }]
}

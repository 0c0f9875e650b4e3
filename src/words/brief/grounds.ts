// What the brief rests on: the sources that stand behind most of its numbers, and what a reader must keep in mind.

import { endSentence, joinWords } from '../../format/sentences'
import type { Quantity, Source } from '../../model/dataset'
import { inflationQuantities } from '../../results/grounding'
import { t, type Written, written } from '../../texts/translate'
import { bases, basisName, basisOf } from '../figures/basis'
import { groupedLines, noStopFound } from '../figures/caveats'
import { sourcesOf } from '../figures/inputs'
import { sayAhead } from '../outlook'
import type { BriefInput, BriefLine } from './brief'

/** Most sources that the page has room for. */
const most = 6

/** The sources behind most numbers of the shown figures, each with how those numbers are known. */
export function writeSources(input: BriefInput): BriefLine[] {
  const quantities = inflationQuantities(input)
  const sources = sourcesOf(input.network.dataset, quantities)
  const lines = sources.slice(0, most).map((source) => ({
    lead: endSentence(source.title),
    text: t(
      '{origin} ({bases}).',
      { origin: originOf(source), bases: basesOf(source, quantities) },
      'publisher and year, and how they know',
    ),
  }))
  const left = sources.length - lines.length
  return left > 0 ? [...lines, { lead: '', text: t('And {left} more at the link.', { left }) }] : lines
}

function originOf({ publisher, year }: Source): Written {
  if (year === null) return written(publisher)
  return publisher === '' ? written(String(year)) : t('{publisher}, {year}', { publisher, year }, 'publisher, and year')
}

/** The bases of the numbers that point to a source, firmest first; an assumption is informed by it, not proved. */
function basesOf({ id }: Source, quantities: readonly Quantity[]): Written {
  const used = new Set(
    quantities.filter((quantity) => typeof quantity !== 'number' && quantity.source === id).map(basisOf),
  )
  const words = bases
    .filter(({ id }) => used.has(id))
    .map(({ id }) => (id === 'assumption' ? t('informs assumptions') : basisName(id)))
  return joinWords(words)
}

/** What a reader must keep in mind, in three lines. */
export function writeLimits(input: BriefInput): BriefLine[] {
  const { dataset, outcome } = input
  const noStop = dataset.automakers.every(({ id }) => outcome.ahead.automakers[id]!.weeksToLineStop === null)
  return [
    {
      lead: t('Not a forecast.'),
      text: t('It says what could follow from these choices and our assumptions, without probabilities.'),
    },
    { lead: '', text: noStop ? noStopFound(outcome) : groupedLines },
    {
      lead: '',
      text: t('Counted {ahead}; answers by policy and what levers cost are not in it.', { ahead: sayAhead(input) }),
    },
  ]
}

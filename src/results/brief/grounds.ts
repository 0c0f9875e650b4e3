// What the brief rests on: the sources that stand behind most of its numbers, and what a reader must keep in mind.
import { formatDate } from '../../format/dates'
import { calendarEnd } from '../../model/calendar'
import type { Quantity, Source } from '../../model/dataset'
import { bases, basisOf } from '../figures/basis'
import { noStopFound, pooledStock } from '../figures/caveats'
import type { FigureContext } from '../figures/figure'
import { inflationQuantities } from '../figures/grounding'
import { sourcesOf } from '../figures/inputs'
import type { BriefInput, BriefLine } from './brief'

/** Most sources that the page has room for. */
const most = 6

export function contextOf({ network, choices, outcome, reference }: BriefInput): FigureContext {
  return { dataset: network.dataset, network, scenario: choices.scenario, outcome, reference }
}

/** The sources behind most numbers of the shown figures, each with how those numbers are known. */
export function writeSources(input: BriefInput): BriefLine[] {
  const quantities = inflationQuantities(contextOf(input))
  const sources = sourcesOf(input.network.dataset, quantities)
  const lines = sources.slice(0, most).map((source) => ({
    lead: `${source.title}.`,
    text: `${[source.publisher, source.year].filter((part) => part !== null && part !== '').join(', ')} (${basesOf(source, quantities)}).`,
  }))
  const left = sources.length - lines.length
  return left > 0 ? [...lines, { lead: '', text: `And ${left} more at the link.` }] : lines
}

/** The bases of the numbers that point to a source, firmest first; an assumption is informed by it, not proved. */
function basesOf({ id }: Source, quantities: readonly Quantity[]): string {
  const used = new Set(
    quantities.filter((quantity) => typeof quantity !== 'number' && quantity.source === id).map(basisOf),
  )
  return bases
    .filter((basis) => used.has(basis.id))
    .map((basis) => (basis.id === 'assumption' ? 'informs assumptions' : basis.id))
    .join(', ')
}

/** What a reader must keep in mind, in three lines. */
export function writeLimits({ network: { dataset }, outcome }: BriefInput): BriefLine[] {
  const noStop = dataset.automakers.every(({ id }) => outcome.automakers[id]!.weeksToLineStop === null)
  return [
    {
      lead: 'Not a forecast.',
      text: 'It says what could follow from these choices and our assumptions, without probabilities.',
    },
    { lead: '', text: noStop ? noStopFound(dataset.holdWeeks) : pooledStock },
    {
      lead: '',
      text: `Counted to ${formatDate(calendarEnd(dataset.calendar))}; other automakers, answers by policy and what levers cost are not in it.`,
    },
  ]
}

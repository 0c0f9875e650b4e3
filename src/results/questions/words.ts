// Words that the answers share.
import type { Percentiles } from '../../model/percentiles'
import type { Scenario } from '../../model/scenario'
import { describeFigure } from '../figures/describeFigure'
import type { FigureContext } from '../figures/figure'

/** The condition under which every answer stands. */
export function onAssumptions({ parameters, measures }: Scenario): string {
  const levers = measures ? ' and with levers of the makers’ own' : ''
  return `${parameters ? 'On assumptions set by hand' : 'On central assumptions'}${levers}`
}

/** `Derived; rests on 41 assumptions and 4 reported figures.` of a figure. */
export function basisOfFigure(context: FigureContext, figure: string): string {
  const restsOn = describeFigure(figure, context)?.basis.restsOn
  return restsOn ? `Derived; ${restsOn}.` : 'Derived.'
}

/** Tenth to ninetieth percentile as `54% to 74%`; null where either never comes. */
export function writeRange({ p10, p90 }: Percentiles, write: (value: number) => string): string | null {
  if (p10 === null || p90 === null) return null
  const [low, high] = [write(p10), write(p90)]
  return low === high ? `${low} throughout` : `${low} to ${high}`
}

/** `1 event`, `3 events`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

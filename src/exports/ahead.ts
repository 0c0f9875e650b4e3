// How far ahead the figures of a file look, and if what: said wherever a figure of what lies ahead stands.
import { inflationPeak } from '../results/metrics/inflation'
import { lineStop } from '../results/metrics/lineStop'
import type { Metric } from '../results/metrics/metric'
import { revenue } from '../results/metrics/revenue'
import { vehicles } from '../results/metrics/vehicles'
import { t } from '../texts/translate'
import { sayAhead } from '../words/outlook'
import type { Handout } from './handout'

/** A sentence: `What lies ahead is counted over the next 52 weeks, to 7 June 2026, if events go as switched.` */
export function tellAhead(handout: Handout): string {
  return t('What lies ahead is counted {ahead}.', { ahead: sayAhead(handout) })
}

/** The same after a table's name. */
export function scopeAhead(handout: Handout): string {
  return t('what lies ahead is counted {ahead}', { ahead: sayAhead(handout) })
}

/** Whether a headline metric is of what lies ahead; the others stand on the as-of date. */
export function liesAhead({ network }: Handout, metric: Pick<Metric, 'id'>): boolean {
  return [lineStop(network.dataset), vehicles, revenue, inflationPeak].some(({ id }) => id === metric.id)
}

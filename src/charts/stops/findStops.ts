// The finding of the spread of first line stops, in one sentence.
import { formatList } from '../../format/lists'
import { formatShare, formatWhole } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import type { StopCount } from '../../model/summary'
import { t } from '../../texts/translate'

/**
 * How often no line stops and, where one does, who is first most often and how often: alone, or exactly these together. It is
 * the count of the sentence and of what is asked about it.
 */
export function findStops(dataset: Dataset, stops: readonly StopCount[]): string {
  const draws = stops.reduce((sum, { draws }) => sum + draws, 0)
  if (draws === 0) return t('No draws')
  const stopping = stops.filter(({ weeks }) => weeks !== null)
  const stopped = stopping.reduce((sum, { draws }) => sum + draws, 0)
  if (stopped === 0) return t('In none of {draws} draws does a line stop', { draws: formatWhole(draws) })
  const { makers, draws: most } = mostOften(stopping)
  const leaders = dataset.automakers.filter(({ id }) => makers.includes(id)).map(({ name }) => name)
  const many = leaders.length > 1
  const who = { names: formatList(leaders), often: inWords(most / stopped) }
  if (stopped === draws) {
    return many
      ? t('In every draw a line stops; {names} are first together {often}', who)
      : t('In every draw a line stops; {names} is first {often}', who)
  }
  const none = formatShare(1 - stopped / draws)
  return many
    ? t('In {none} of draws no line stops; where one does, {names} are first together {often}', { none, ...who })
    : t('In {none} of draws no line stops; where one does, {names} is first {often}', { none, ...who })
}

/** Those who are first in most draws, whatever the week; of as many, those who come sooner. */
function mostOften(stopping: readonly StopCount[]): Pick<StopCount, 'makers' | 'draws'> {
  const bySet = new Map<string, { makers: StopCount['makers']; draws: number }>()
  for (const { makers, draws } of stopping) {
    const key = makers.join()
    bySet.set(key, { makers, draws: (bySet.get(key)?.draws ?? 0) + draws })
  }
  return [...bySet.values()].reduce((best, one) => (one.draws > best.draws ? one : best))
}

const simple: [number, string][] = [
  [1 / 2, t('in half of them')],
  [1 / 3, t('in 1 of 3')],
  [2 / 3, t('in 2 of 3')],
  [1 / 4, t('in 1 of 4')],
  [3 / 4, t('in 3 of 4')],
  [2 / 5, t('in 2 of 5')],
  [3 / 5, t('in 3 of 5')],
  [4 / 5, t('in 4 of 5')],
  [9 / 10, t('in 9 of 10')],
]

/** A share as a simple fraction where one is within 1.5 points, else in percent. */
function inWords(share: number): string {
  if (share === 1) return t('in all of them')
  const near = simple.filter(([value]) => Math.abs(value - share) <= 0.015)
  const nearest = near.sort(([a], [b]) => Math.abs(a - share) - Math.abs(b - share))[0]
  return nearest ? nearest[1] : t('in {share} of them', { share: formatShare(share) })
}

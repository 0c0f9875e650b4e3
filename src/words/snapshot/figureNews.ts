// How the headline figures moved between two sets of values, in sentences.

import { formatList } from '../../format/lists'
import { formatWeeks } from '../../format/numbers'
import { lowerFirst } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { metricsOf } from '../../results/metrics/metrics'
import { firstToStop, type Values } from '../../results/snapshot/world'
import { t, type Written } from '../../texts/translate'

const stopId = 'line-stop'

export interface FigureNews {
  id: string
  /** `Vehicles unbuilt rose from 42,900 to 51,000`, without a full stop; null where nothing moved that shows. */
  moved: Written | null
  /** `vehicles unbuilt 42,900`, as it is now. */
  now: Written
}

/** Every headline figure that both sides have, in the order of the page. */
export function listFigureNews(dataset: Dataset, before: Values, now: Values): FigureNews[] {
  return metricsOf(dataset).flatMap((metric): FigureNews[] => {
    const { id, name } = metric
    const [was, is] = [before[id], now[id]]
    if (was === undefined || is === undefined) return []
    if (metric.id === stopId) return [stopNews(dataset, before, now)]
    const [from, to] = [metric.write(was), metric.write(is)]
    const rose = (is ?? 0) > (was ?? 0)
    const moved =
      from === to
        ? null
        : t(rose ? '{name} rose from {before} to {now}' : '{name} fell from {before} to {now}', {
            name,
            before: from,
            now: to,
          })
    return [
      {
        id,
        moved,
        now: t('{name} {value}', { name: lowerFirst(name), value: to }, 'figure, and what it comes to now'),
      },
    ]
  })
}

function stopNews(dataset: Dataset, before: Values, now: Values): FigureNews {
  const id = stopId
  const [was, is] = [before[id] ?? null, now[id] ?? null]
  const [firstThen, firstNow] = [firstToStop(dataset, before), firstToStop(dataset, now)].map(formatList)
  const said =
    is === null ? t('no line stop') : t('first line stop {makers} {when}', { makers: firstNow ?? '', when: when(is) })
  return { id, moved: stopMove(was, is, firstThen ?? '', firstNow ?? ''), now: said }
}

function stopMove(was: number | null, is: number | null, firstThen: string, firstNow: string): Written | null {
  if (was === is && firstThen === firstNow) return null
  const [makers, others] = [firstNow, firstThen]
  if (is === null) {
    return t('No line stops any more, where {makers} came first, {when}', { makers: others, when: when(was ?? 0) })
  }
  if (was === null) {
    return t('A line stop comes where there was none: {makers} first, {when}', { makers, when: when(is) })
  }
  if (was === is) {
    return t('The first line stop is that of {makers} instead of {others}, {when} as before', {
      makers,
      others,
      when: when(is),
    })
  }
  const times = { now: when(is), before: when(was) }
  return makers === others
    ? shiftOfOne(is < was, { makers, ...times })
    : shiftBetween(is < was, { makers, others, ...times })
}

function shiftOfOne(sooner: boolean, values: { makers: string; now: string; before: string }): Written {
  return t(
    sooner
      ? 'The first line stop, that of {makers}, comes sooner: {now} instead of {before}'
      : 'The first line stop, that of {makers}, comes later: {now} instead of {before}',
    values,
  )
}

function shiftBetween(
  sooner: boolean,
  values: { makers: string; others: string; now: string; before: string },
): Written {
  return t(
    sooner
      ? 'The first line stop comes sooner: {makers} {now} instead of {others} {before}'
      : 'The first line stop comes later: {makers} {now} instead of {others} {before}',
    values,
  )
}

function when(weeks: number): Written {
  return weeks === 0 ? t('now') : t('in {weeks}', { weeks: formatWeeks(weeks) })
}

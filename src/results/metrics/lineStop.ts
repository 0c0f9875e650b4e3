// The first line stop ahead, in weeks from the as-of week: the one that comes first, or that of one maker.
import { differ } from '../../format/differences'
import { formatList } from '../../format/lists'
import { formatInFull, formatWeeks, formatWhole } from '../../format/numbers'
import { lowerFirst } from '../../format/sentences'
import { bounds } from '../../model/bounds'
import type { Dataset } from '../../model/dataset'
import { t, type Written, written } from '../../texts/translate'
import { firstStop } from '../lineStops'
import { type Change, type ComparedMetric, type Metric, same, shortChange } from './metric'

/** `no line stop`, `now`, `3 weeks` */
function write(weeks: number | null): Written {
  if (weeks === null) return t('no line stop')
  return weeks === 0 ? t('now') : formatWeeks(weeks)
}

function change(now: number | null, base: number | null): Change {
  if (now === null) return inWords(base === null ? t('no change') : t('no stop any more'))
  if (base === null) return inWords(t('now a stop'))
  const shift = differ('weeks', now, base)
  if (shift === 0) return inWords(t('no change'))
  const weeks = formatWeeks(Math.abs(shift))
  return {
    text: shift < 0 ? t('{weeks} sooner', { weeks }) : t('{weeks} later', { weeks }),
    moved: { up: shift > 0, size: weeks },
  }
}

function inWords(text: Written): Change {
  return { text, moved: null }
}

const shared = {
  moreIsWorse: false,
  liesAhead: true,
  kind: 'weeks',
  unit: 'weeks',
  write,
  change,
} as const satisfies Partial<Metric>

export function lineStop(dataset: Dataset, horizonWeeks: number = dataset.horizonWeeks): ComparedMetric {
  const name = t('First line stop')
  const isNever = (weeks: number) => weeks >= horizonWeeks
  return {
    ...shared,
    id: 'line-stop',
    maker: null,
    name,
    plainName: t('First line stop, weeks'),
    valueIn: (outcome) => firstStop(dataset, outcome)?.weeks ?? null,
    rangeIn: ({ weeksToFirstStop }) => weeksToFirstStop,
    detailIn: (outcome) => {
      const first = firstStop(dataset, outcome)
      return first && formatList(first.makers.map((maker) => maker.name))
    },
    nameInside: lowerFirst(name),
    measure: t('weeks to the first line stop'),
    value: (weeks) => (isNever(weeks) ? t('never') : formatWeeks(weeks)),
    between: (weeks, base) => differ('weeks', weeks, base),
    shift: shortChange,
    shiftLong: (weeks) => {
      const shift = shortChange(weeks)
      if (shift === '0') return t('no weeks to the first line stop')
      return t(
        '{count, plural, one {{change} week to the first line stop} other {{change} weeks to the first line stop}}',
        { count: Math.abs(weeks), change: shift },
      )
    },
    short: (weeks) => (isNever(weeks) ? t('never') : formatWhole(weeks)),
    tick: (weeks) => (weeks === horizonWeeks ? t('never') : written(String(weeks))),
    never: horizonWeeks,
    caveat: t('“Never” counts as {weeks}, the length of the horizon.', { weeks: formatWeeks(horizonWeeks) }),
    threshold: {
      label: t('A line stop within'),
      unit: 'weeks',
      unitText: t('weeks'),
      step: 1,
      max: horizonWeeks - 1,
      size: 1,
      toValue: same,
      phrase: (count) =>
        t('{count, plural, one {a line stop within {weeks} week} other {a line stop within {weeks} weeks}}', {
          count,
          weeks: formatInFull(count),
        }),
      ladder: [26, 13, 8, 4, 2, 1],
    },
    asked: { unit: 'weeks', name: t('weeks'), size: 1, ...bounds.weeks, write: formatWeeks },
    effect: (text) => t('{change}, the first line stop', { change: text }),
    // A number of weeks comes sooner or later.
    direction: (direction) => t('{direction, select, up {later} down {sooner} other {unchanged}}', { direction }),
  }
}

/** That of one maker. */
export function lineStopOf({ id, name }: Dataset['automakers'][number]): Metric {
  return {
    ...shared,
    id: `line-stop/${id}`,
    maker: id,
    name: t('{maker}’s line stop', { maker: name }),
    plainName: t('Line stop, weeks'),
    valueIn: ({ ahead }) => ahead.automakers[id]?.weeksToLineStop ?? null,
    rangeIn: ({ automakers }) => automakers[id]?.weeksToLineStop ?? null,
    detailIn: () => null,
  }
}

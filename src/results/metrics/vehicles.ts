// Vehicles unbuilt: those lost from the as-of date to the end of the horizon.
import { differ, differInCount } from '../../format/differences'
import { countsInMyriads } from '../../format/myriads'
import { formatCount, formatInFull } from '../../format/numbers'
import { lowerFirst } from '../../format/sentences'
import { bounds } from '../../model/bounds'
import type { Dataset } from '../../model/dataset'
import { t, type Written, written } from '../../texts/translate'
import { type ComparedMetric, changeBy, type Metric, same, upOrDown } from './metric'

const minus = '\u2212'

const shared = {
  name: t('Vehicles unbuilt'),
  plainName: t('Vehicles unbuilt'),
  moreIsWorse: true,
  liesAhead: true,
  kind: 'count',
  unit: 'vehicles',
  write: (count) => formatCount(Math.max(0, count ?? 0)),
  change: (now, base) => changeBy(differInCount(now ?? 0, base ?? 0)),
  detailIn: () => null,
} as const satisfies Partial<Metric>

/** `2.2 M`, `276 k`, `940`; `219万`. */
function shortSize(size: number): Written {
  // Characters of ten thousands are as short as thousands are in English.
  if (countsInMyriads) return formatCount(size >= 9950 ? Math.round(size / 1000) * 1000 : size)
  if (size >= 999_500) return formatCount(Math.max(size, 1e6))
  return size >= 9950 ? written(`${Math.round(size / 1000)} k`) : formatCount(size)
}

/** Nothing that is less than half a vehicle has a sign. */
function shortCount(count: number, plus: string): Written {
  const size = Math.abs(count)
  if (size < 0.5) return written('0')
  return written(`${count < 0 ? minus : plus}${shortSize(size)}`)
}

function shiftLong(vehicles: number): Written {
  const size = formatCount(Math.abs(vehicles))
  if (size === '0') return t('no vehicles unbuilt')
  const change = `${vehicles < 0 ? minus : '+'}${size}`
  return t('{count, plural, one {{change} vehicle unbuilt} other {{change} vehicles unbuilt}}', {
    count: Math.round(Math.abs(vehicles)),
    change,
  })
}

export const vehicles: ComparedMetric = {
  ...shared,
  id: 'vehicles',
  maker: null,
  valueIn: ({ ahead }) => ahead.total.vehiclesLost,
  rangeIn: ({ vehiclesLost }) => vehiclesLost,
  nameInside: lowerFirst(shared.name),
  measure: t('vehicles unbuilt'),
  value: (count) => (count < 0.5 ? t('no vehicles') : t('{count} vehicles', { count: formatCount(count) })),
  between: (count, base) => differ('count', count, base),
  shift: (change) => shortCount(change, '+'),
  shiftLong,
  short: (count) => shortCount(count, ''),
  tick: (count) => shortCount(count, ''),
  never: null,
  caveat: null,
  threshold: {
    label: t('Vehicles unbuilt reach'),
    unit: 'vehicles',
    unitText: t('or more'),
    step: 10_000,
    max: bounds.threshold.most,
    size: 1,
    toValue: same,
    phrase: (count) => t('{count} or more vehicles unbuilt', { count: formatInFull(count) }),
    ladder: [100_000, 500_000, 1e6, 2e6, 4e6, 6e6],
  },
  // In the thousands, or ten thousands, in which the page writes them.
  asked: countsInMyriads
    ? {
        unit: 'ten thousand vehicles',
        name: t('ten thousand vehicles'),
        size: 10_000,
        least: 0,
        most: 10_000,
        write: shared.write,
      }
    : {
        unit: 'thousand vehicles',
        name: t('thousand vehicles'),
        size: 1000,
        least: 0,
        most: 100_000,
        write: shared.write,
      },
  effect: (change) => t('{change} vehicles unbuilt', { change }),
  direction: upOrDown,
}

/** Those of one maker. */
export function vehiclesOf({ id }: Dataset['automakers'][number]): Metric {
  return {
    ...shared,
    id: `vehicles/${id}`,
    maker: id,
    valueIn: ({ ahead }) => ahead.automakers[id]?.vehiclesLost ?? null,
    rangeIn: ({ automakers }) => automakers[id]?.vehiclesLost ?? null,
  }
}

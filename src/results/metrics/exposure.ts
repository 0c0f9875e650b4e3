// Exposure of a maker, from 0 to 100.
import { differ, differInIndex } from '../../format/differences'
import { formatIndex, formatInFull } from '../../format/numbers'
import { lowerFirst } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import { t, written } from '../../texts/translate'
import { type ComparedMetric, changeBy, same, shortChange, upOrDown } from './metric'

const write = (index: number | null) => t('{index} of 100', { index: formatIndex(index ?? 0) })

export function exposureOf({ id, name: maker }: Dataset['automakers'][number]): ComparedMetric {
  const name = t('Exposure of {maker}', { maker })
  return {
    id: `exposure/${id}`,
    maker: id,
    name,
    plainName: t('Exposure, 0 to 100'),
    moreIsWorse: true,
    liesAhead: false,
    kind: 'index',
    unit: 'of 100',
    valueIn: ({ automakers }) => automakers[id]?.exposureIndex ?? null,
    rangeIn: ({ automakers }) => automakers[id]?.exposureIndex ?? null,
    write,
    change: (now, base) => changeBy(differInIndex(now ?? 0, base ?? 0)),
    detailIn: () => null,
    nameInside: lowerFirst(name),
    measure: t('points of {maker}’s exposure', { maker }),
    value: write,
    between: (index, base) => differ('index', index, base),
    shift: shortChange,
    shiftLong: (points) => {
      const change = shortChange(points)
      if (change === '0') return t('no points of {maker}’s exposure', { maker })
      return t(
        '{count, plural, one {{change} point of {maker}’s exposure} other {{change} points of {maker}’s exposure}}',
        { count: Math.abs(points), change, maker },
      )
    },
    short: formatIndex,
    tick: (index) => written(String(index)),
    never: null,
    caveat: null,
    threshold: {
      label: t('{maker}’s exposure reaches', { maker }),
      unit: 'of 100',
      unitText: t('of 100 or more'),
      step: 5,
      max: 100,
      size: 1,
      toValue: same,
      phrase: (index) => t('an exposure of {maker} of {index} or more', { maker, index: formatInFull(index) }),
      ladder: [40, 50, 60, 70, 80, 90],
    },
    asked: { unit: 'of 100', name: t('of 100'), size: 1, least: 0, most: 100, write },
    effect: (change) => t('{change} on the {figure}', { change, figure: lowerFirst(name) }),
    direction: upOrDown,
  }
}

// Ranges around the plain numbers of generated datasets, so that there is something to draw from.
import type { Dataset, Quantity, RangedNumber } from '../../src/model/dataset'
import { numberOf } from '../../src/model/dataset'

/** A range around a number. */
export function ranged(low: number, value: number, high: number): RangedNumber {
  return { value, low, high, basis: 'assumption' }
}

function around(quantity: Quantity, most = Number.POSITIVE_INFINITY): RangedNumber {
  const value = numberOf(quantity)
  return ranged(value * 0.6, value, Math.min(most, value * 1.5 + 0.1))
}

/** The dataset with a range on everything that is drawn: states, criticality, cover, the makers' scale, shares that cross a lane. */
export function withRanges(dataset: Dataset): Dataset {
  return {
    ...dataset,
    licenseStates: dataset.licenseStates.map((state) => ({
      ...state,
      clearance: around(state.clearance, 1),
      assurance: around(state.assurance, 1),
    })),
    components: dataset.components.map((component) => ({
      ...component,
      criticality: around(component.criticality, 1),
      coverWeeks: around(component.coverWeeks),
    })),
    automakers: dataset.automakers.map((automaker) => ({ ...automaker, coverScale: around(automaker.coverScale) })),
    links: dataset.links.map((link) =>
      link.lane == null || link.share === undefined ? link : { ...link, share: around(link.share, 1) },
    ),
  }
}

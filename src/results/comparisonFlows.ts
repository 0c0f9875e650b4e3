// The week in which two scenarios' supplies stand furthest apart.
import type { Network } from '../model/network'
import type { Outcome } from '../model/outcome'

/** Share of normal supply that is worth a picture. */
const noticeable = 0.0005

/** The first week in which the makers' supplies, weighted by their tonnes, differ most; null where they hardly do. */
export function weekFurthestApart({ makers, dataset, totalKgPerYear }: Network, one: Outcome, other: Outcome) {
  const weeks = Math.min(one.paths.cpiBp.length, other.paths.cpiBp.length)
  let [furthest, most] = [0, 0]
  for (let week = 0; week < weeks; week++) {
    const gap = dataset.automakers.reduce((sum, { id }, m) => {
      const [here, there] = [one.paths.supply[id]?.[week] ?? 1, other.paths.supply[id]?.[week] ?? 1]
      return sum + makers[m]!.kgPerYear * Math.abs(here - there)
    }, 0)
    if (gap > most + 1e-9 * totalKgPerYear) [furthest, most] = [week, gap]
  }
  return most > noticeable * totalKgPerYear ? furthest : null
}

// Percentiles by linear interpolation (type 7), where a value that never comes counts as infinite (section 8).

/** Tenth, fiftieth and ninetieth percentile; null where infinite. */
export interface Percentiles {
  p10: number | null
  p50: number | null
  p90: number | null
}

/** The percentile `share` (0 to 1) of sorted values; null if a neighbor with weight over 0 is infinite, or without values. */
export function percentile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null
  const place = share * (sorted.length - 1)
  const below = Math.floor(place)
  const weight = place - below
  const low = sorted[below]!
  if (weight === 0) return Number.isFinite(low) ? low : null
  const high = sorted[below + 1]!
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null
  return low + weight * (high - low)
}

/** Percentiles of values in any order; sorts them in place. */
export function percentilesOf(values: Float64Array): Percentiles {
  values.sort()
  return { p10: percentile(values, 0.1), p50: percentile(values, 0.5), p90: percentile(values, 0.9) }
}

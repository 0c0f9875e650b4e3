// What the license board comes to, as its title.
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'

/** `Temporary license on all 8 lanes`, `6 of 8 lanes: temporary license; 2: suspended`; the most common state first. */
export function findBoard({ lanes, licenseStates }: Dataset, outcome: Outcome): string {
  const counts = licenseStates
    .map(({ id, name }) => ({ name, count: lanes.filter((lane) => outcome.lanes[lane.id]?.state === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const [first, ...others] = counts
  if (!first) return 'No lane needs a license'
  const all = `${lanes.length} ${lanes.length === 1 ? 'lane' : 'lanes'}`
  if (others.length === 0) return `${first.name} on all ${all}`
  const rest = others.map(({ name, count }) => `; ${count}: ${name.toLowerCase()}`)
  return `${first.count} of ${all}: ${first.name.toLowerCase()}${rest.join('')}`
}

// What the license board comes to, as its title.
import { joinClauses } from '../../format/sentences'
import type { Dataset } from '../../model/dataset'
import type { Outcome } from '../../model/outcome'
import { t } from '../../texts/translate'

/** `Temporary license on all 8 lanes`, `6 of 8 lanes: temporary license; 2: suspended`; the most common state first. */
export function findBoard({ lanes, licenseStates }: Dataset, outcome: Outcome): string {
  const counts = licenseStates
    .map(({ id, name }) => ({ name, count: lanes.filter((lane) => outcome.lanes[lane.id]?.state === id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
  const [first, ...others] = counts
  if (!first) return t('No lane needs a license')
  const all = lanes.length
  if (others.length === 0) {
    return t('{state} on all {all, plural, one {# lane} other {# lanes}}', { state: first.name, all })
  }
  const most = t('{count} of {all, plural, one {# lane} other {# lanes}}: {state}', {
    count: first.count,
    all,
    state: first.name.toLowerCase(),
  })
  const rest = others.map(({ name, count }) =>
    t('{count}: {state}', { count, state: name.toLowerCase() }, 'lanes, and their license state'),
  )
  return joinClauses([most, ...rest])
}

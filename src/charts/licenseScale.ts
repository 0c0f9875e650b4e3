// One scale for license states, the same in every chart, cell and legend: color and pattern by rank.
import { type Dataset, numberOf } from '../model/dataset'

/** Places of a scale of at most five states, from open to closed; each has a color (`--license-…`) and a pattern (`#license-…`). */
export const licenseRanks = ['open', 'general', 'temporary', 'case-by-case', 'suspended'] as const

/** All places between open and closed: among more states, some stand a third of the way from one to the next. */
const betweenRanks = [
  'general',
  'general-1',
  'general-2',
  'temporary',
  'temporary-1',
  'temporary-2',
  'case-by-case',
  'case-by-case-1',
  'case-by-case-2',
] as const

export type LicenseRank = (typeof licenseRanks)[number] | (typeof betweenRanks)[number]

/** Every place that has a color and a pattern. */
export const allRanks: readonly LicenseRank[] = ['open', ...betweenRanks, 'suspended']

/** Place of the first, second … of `count` states between open and closed: spread over the scale, as far apart as it allows. */
function betweenRank(index: number, count: number): LicenseRank {
  const [general, temporary, caseByCase] = [betweenRanks[0], betweenRanks[3], betweenRanks[6]]
  if (count === 1) return temporary
  if (count <= 3) return [general, ...(count === 3 ? [temporary] : []), caseByCase][index]!
  const last = betweenRanks.length - 1
  return betweenRanks[count <= last + 1 ? Math.round((index * last) / (count - 1)) : index % (last + 1)]!
}

/** The place of each license state on the scale: by clearance, the initial state first, the stress state last. */
export function rankLicenseStates(dataset: Dataset): Map<string, LicenseRank> {
  const { initialState, stressState, licenseStates } = dataset
  const between = licenseStates
    .filter(({ id }) => id !== initialState && id !== stressState)
    .sort((a, b) => numberOf(b.clearance) - numberOf(a.clearance))
  const ranks = new Map<string, LicenseRank>(between.map(({ id }, index) => [id, betweenRank(index, between.length)]))
  ranks.set(stressState, 'suspended')
  ranks.set(initialState, 'open')
  return ranks
}

// One scale for license states, the same in every chart, cell and legend: color and pattern by rank.
import { type Dataset, numberOf } from '../model/dataset'

/** Places on the scale, from open to closed; each has a color (`--license-…`) and a pattern (`#license-…`). */
export const licenseRanks = ['open', 'general', 'temporary', 'case-by-case', 'suspended'] as const
export type LicenseRank = (typeof licenseRanks)[number]

/** The place of each license state on the scale: by clearance, the initial state first, the stress state last. */
export function rankLicenseStates(dataset: Dataset): Map<string, LicenseRank> {
  const { initialState, stressState, licenseStates } = dataset
  const between = licenseStates
    .filter(({ id }) => id !== initialState && id !== stressState)
    .sort((a, b) => numberOf(b.clearance) - numberOf(a.clearance))
  const ranks = new Map<string, LicenseRank>()
  between.forEach(({ id }, index) => {
    const place = between.length <= 1 ? 2 : 1 + Math.round((index * 2) / (between.length - 1))
    ranks.set(id, licenseRanks[place]!)
  })
  ranks.set(stressState, 'suspended')
  ranks.set(initialState, 'open')
  return ranks
}

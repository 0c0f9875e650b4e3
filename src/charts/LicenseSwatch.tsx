// A small sample of a license state's color and pattern, to stand beside its word.
import styles from './license.module.css'
import type { LicenseRank } from './licenseScale'

export function LicenseSwatch({
  rank,
  width = 16,
  height = 12,
}: {
  rank: LicenseRank
  width?: number
  height?: number
}) {
  return (
    <svg className={styles.swatch} width={width} height={height} aria-hidden="true" focusable="false">
      <rect width={width} height={height} fill={`url(#license-${rank})`} />
    </svg>
  )
}

// The patterns of the license scale, defined once for the whole page; fills refer to them as `url(#license-…)`.

import styles from './license.module.css'
import { allRanks, type LicenseRank } from './licenseScale'

/** Mounted once, near the root. Draws nothing itself. */
export function LicensePatterns() {
  return (
    <svg className={styles.definitions} aria-hidden="true" focusable="false">
      <defs>
        {allRanks.map((rank) => (
          <pattern key={rank} id={`license-${rank}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" style={{ fill: `var(--license-${rank})` }} />
            <PatternMarks rank={rank} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}

function PatternMarks({ rank }: { rank: LicenseRank }) {
  const ink = { stroke: `var(--license-${rank}-mark)`, strokeWidth: 1.2 }
  switch (rank) {
    case 'open':
      return null
    case 'general':
      return <path d="M0 4H8" style={ink} />
    case 'temporary':
      return (
        <g style={{ fill: 'var(--license-temporary-mark)' }}>
          <circle cx="2" cy="2" r="1" />
          <circle cx="6" cy="6" r="1" />
        </g>
      )
    case 'case-by-case':
      return <path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" style={{ ...ink, strokeWidth: 2 }} />
    case 'general-1':
      return <path d="M4 0V8" style={ink} />
    case 'general-2':
      return <path d="M0 2H8M0 6H8" style={ink} />
    case 'temporary-1':
      return <path d="M1 4H5M6 0H8M0 0H2" style={ink} />
    case 'temporary-2':
      return <circle cx="4" cy="4" r="2.4" style={{ ...ink, fill: 'none' }} />
    case 'case-by-case-1':
      return <path d="M-2 6L2 10M0 0L8 8M6 -2L10 2" style={{ ...ink, strokeWidth: 2 }} />
    case 'case-by-case-2':
      return <path d="M0 4H8M4 0V8" style={ink} />
    case 'suspended':
      return <path d="M0 0L8 8M8 0L0 8" style={ink} />
  }
}

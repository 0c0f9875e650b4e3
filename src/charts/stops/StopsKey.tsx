// Who the dots stand for, each with its shape, its word and the share of draws: a legend that is itself a finding.
import { formatShare } from '../../format/numbers'
import { t } from '../../texts/translate'
import { StopMark } from './StopMark'
import type { StopsChart } from './shapeStops'
import styles from './stops.module.css'

export function StopsKey({ chart }: { chart: StopsChart }) {
  return (
    <ul className={styles.key} aria-label={t('Who stops first, in share of draws')}>
      {chart.groups
        .filter(({ share }) => share > 0)
        .map(({ who, name, share }) => (
          <li key={who}>
            <svg width={12} height={12} aria-hidden="true" focusable="false">
              <StopMark who={who} x={6} y={6} radius={5} />
            </svg>
            {name} {formatShare(share)}
          </li>
        ))}
    </ul>
  )
}

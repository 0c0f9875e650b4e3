// Who the dots stand for, each with its shape, its word and the share of draws: a legend that is itself a finding.
import { formatShare } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import { t } from '../../texts/translate'
import { StopMark } from './StopMark'
import type { StopsChart } from './shapeStops'
import styles from './stops.module.css'

export function StopsKey({ chart, makers }: { chart: StopsChart; makers: Dataset['automakers'] }) {
  return (
    <ul className={styles.key} aria-label={t('Who stops first, in share of draws')}>
      {chart.groups
        .filter(({ share }) => share > 0)
        .map(({ who, name, share }) => (
          <li key={who}>
            <svg width={12} height={12} aria-hidden="true" focusable="false">
              <StopMark makers={makers} who={who} x={6} y={6} radius={5} />
            </svg>
            {name} {formatShare(share)}
          </li>
        ))}
    </ul>
  )
}

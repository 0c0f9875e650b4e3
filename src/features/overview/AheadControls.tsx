// Over which weeks, and in which outlook, everything that lies ahead is read: the heading of the figures ahead.
import type { ReactNode } from 'react'
import { formatDate, formatLongDate } from '../../format/dates'
import { formatWeeks } from '../../format/numbers'
import { horizonEnd } from '../../model/horizon'
import type { Outcome } from '../../model/outcome'
import { type Outlook, outlooks } from '../../model/scenario'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import styles from './overview.module.css'

/** Horizons on offer, in weeks: a quarter, half a year, one year, two. */
const horizons: readonly number[] = [13, 26, 52, 104]

export function AheadControls({ outcome }: { outcome: Outcome }): ReactNode {
  const { dataset } = useWorkspace()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const outlook = useChoices((choices) => choices.view.outlook)
  const { setHorizon, setOutlook } = useScenarioActions()
  const { horizonWeeks } = outcome
  const offered = horizons.includes(horizonWeeks) ? horizons : [...horizons, horizonWeeks].sort((a, b) => a - b)
  const words: Record<Outlook, string> = {
    path: t('events go as switched'),
    held: t('licenses freeze as on {date}', { date: formatDate(asOf) }),
    stress: t('all licensed exports stop'),
  }
  return (
    <h2 className={styles.groupHeading}>
      {tNode('Next {weeks}, to {date}, if {outlook}', {
        weeks: (
          <select
            key="weeks"
            aria-label={t('Horizon')}
            value={horizonWeeks}
            onChange={({ currentTarget }) => setHorizon(Number(currentTarget.value))}
          >
            {offered.map((weeks) => (
              <option key={weeks} value={weeks}>
                {formatWeeks(weeks)}
              </option>
            ))}
          </select>
        ),
        date: formatLongDate(horizonEnd(dataset, outcome)),
        outlook: (
          <select
            key="outlook"
            aria-label={t('Outlook')}
            value={outlook}
            onChange={({ currentTarget }) => setOutlook(outlooks.find((one) => one === currentTarget.value) ?? 'path')}
          >
            {outlooks.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        ),
      })}
    </h2>
  )
}

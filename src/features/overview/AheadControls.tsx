// Over which weeks, and in which outlook, everything that lies ahead is read: the heading of the figures ahead.
import { useMediaQuery } from '@mantine/hooks'
import { memo, type ReactNode } from 'react'
import { formatLongDate, formatLongDateAfter } from '../../format/dates'
import { formatWeeks } from '../../format/numbers'
import type { IsoDate } from '../../model/dataset'
import { horizons } from '../../model/horizon'
import { type Outlook, outlooks } from '../../model/scenario'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { Segments } from '../../ui/Segments'
import styles from './overview.module.css'

interface AheadControlsProps {
  /** The horizon in force, in weeks: shorter than the chosen one where the calendar ends before it. */
  horizonWeeks: number
  /** Its last day. */
  until: IsoDate
}

/** Drawn anew only as horizon, outlook or date change. */
export const AheadControls = memo(Controls)

function Controls({ horizonWeeks, until }: AheadControlsProps): ReactNode {
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const outlook = useChoices((choices) => choices.view.outlook)
  const { setHorizon, show } = useScenarioActions()
  const narrow = useMediaQuery('(max-width: 699px)', false, { getInitialValueInEffect: false })
  const offered = horizons.includes(horizonWeeks) ? horizons : [...horizons, horizonWeeks].sort((a, b) => a - b)
  const whole = nameOutlooks(formatLongDateAfter(asOf, asOf))
  const words = narrow ? shortOutlooks : whole
  return (
    <div className={styles.groupHead} data-group="ahead">
      <h2 className={styles.groupHeading}>
        {tNode('Next {weeks}, to {date}, if', {
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
          date: formatLongDate(until),
        })}
      </h2>
      <div className={styles.outlook}>
        <Segments
          legend={t('Outlook')}
          options={outlooks.map((one) => ({ value: one, label: words[one] }))}
          value={outlook}
          onPick={(picked) => show({ outlook: outlooks.find((one) => one === picked) ?? 'path' })}
        />
      </div>
      {/* Short words say which one, not what it means. */}
      {narrow ? <p className={styles.spelledOut}>{whole[outlook]}</p> : null}
    </div>
  )
}

function nameOutlooks(date: string): Record<Outlook, string> {
  return {
    path: t('events go as switched'),
    held: t('licenses freeze as on {date}', { date }),
    stress: t('all licensed exports stop'),
  }
}

/** The same where there is no room for them side by side. */
const shortOutlooks: Record<Outlook, string> = {
  path: t('as set', {}, 'outlook in a tight place'),
  held: t('frozen', {}, 'outlook in a tight place'),
  stress: t('all stop', {}, 'outlook in a tight place'),
}

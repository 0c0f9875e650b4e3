// Headline figure: whose lines stand still on the as-of date, and since when.
import { formatDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatCount, formatWhole } from '../../format/numbers'
import { stoppedNow } from '../../results/lineStops'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Figure } from './Figure'
import type { HeadlineProps } from './headlineProps'
import styles from './overview.module.css'

export function StoppedFigure({ outcome }: HeadlineProps) {
  const { dataset } = useWorkspace()
  const stopped = stoppedNow(dataset, outcome)
  const [first] = stopped
  const lost = Object.values(outcome.automakers).reduce((sum, { vehiclesLostToDate }) => sum + vehiclesLostToDate, 0)
  return (
    <Figure
      label={t('Makers with lines stopped')}
      figure={first ? `line-stop/${first.id}` : 'line-stop'}
      value={first ? formatWhole(stopped.length) : t('None')}
      unit={first ? t('· {names}', { names: formatList(stopped.map(({ name }) => name)) }, 'after a count: who') : ''}
      range={<p className={styles.range} />}
      detail={
        first
          ? t('since the week of {date}', { date: formatDate(first.since) })
          : t('of {count}', { count: dataset.automakers.length }, 'under “None”: of how many makers')
      }
      aside={
        lost < 0.5
          ? t('no vehicle lost so far')
          : t('{count, plural, one {{vehicles} vehicle} other {{vehicles} vehicles}} lost so far', {
              count: Math.round(lost),
              vehicles: formatCount(lost),
            })
      }
    />
  )
}

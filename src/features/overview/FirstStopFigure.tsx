// Headline figure: who stops a line first, in which week, and at which of its lines.
import { formatDate } from '../../format/dates'
import { formatList } from '../../format/lists'
import { formatWeeks } from '../../format/numbers'
import { firstStop, type StopWeek, stoppedNow, weekOfStop } from '../../results/lineStops'
import { lineStop } from '../../results/metrics/lineStop'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Figure } from './Figure'
import type { HeadlineProps } from './headlineProps'
import styles from './overview.module.css'
import { RangeLine } from './RangeLine'

export function FirstStopFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { dataset } = useWorkspace()
  const metric = lineStop(dataset, outcome.horizonWeeks)
  const first = firstStop(dataset, outcome)
  const usual = metric.valueIn(reference)
  // Where one stands still already, the next week with a stop is no date to wait for.
  const [stopped] = stoppedNow(dataset, outcome)
  return (
    <Figure
      label={t('First line stop')}
      figure={metric.id}
      value={stopped ? t('Stopped') : first ? formatDate(weekOfStop(dataset, outcome, first.weeks)) : t('None')}
      unit={
        first ? t('· {names}', { names: formatList(first.makers.map(({ name }) => name)) }, 'after a date: who') : ''
      }
      range={
        stopped ? (
          <p className={styles.range} />
        ) : (
          <RangeLine outcome={outcome} analysis={analysis} figures={[{ metric }]} />
        )
      }
      detail={
        stopped
          ? t('since the week of {date}', { date: formatDate(stopped.since) })
          : first
            ? writeLines(first)
            : t('within {weeks}', { weeks: formatWeeks(outcome.horizonWeeks) }, 'under “None”: in which time')
      }
      aside={
        usual === null
          ? t('{reference}: none', { reference: referenceName })
          : t('{reference}: {stop}', { reference: referenceName, stop: metric.write(usual) }, 'reference, and its stop')
      }
    />
  )
}

/** `in 2 weeks · thinnest tenth`: when, and at which of the maker's lines. */
function writeLines({ weeks, makers }: StopWeek): string {
  const when = weeks === 0 ? t('this week') : t('in {weeks}', { weeks: formatWeeks(weeks) })
  const lines = [...new Set(makers.flatMap(({ line }) => line ?? []))]
  if (lines.length === 0) return when
  return t('{when}, at the {lines} of lines', { when, lines: formatList(lines) })
}

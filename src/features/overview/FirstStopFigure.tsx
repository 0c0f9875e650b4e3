// Headline figure: who stops a line first, in how many weeks, and what if every lane stopped today.
import { formatWhole } from '../../format/numbers'
import { firstStop } from '../../results/lineStops'
import { lineStop } from '../../results/metrics/lineStop'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Figure } from './Figure'
import type { HeadlineProps } from './headlineProps'
import { RangeLine } from './RangeLine'

export function FirstStopFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { dataset } = useWorkspace()
  const metric = lineStop(dataset, outcome.horizonWeeks)
  const first = firstStop(dataset, outcome)
  const stress = soonest(dataset.automakers.map(({ id }) => outcome.outlooks.stress.automakers[id]!.weeksToLineStop))
  const usual = metric.valueIn(reference)
  return (
    <Figure
      label={t('First line stop, licenses held')}
      figure={metric.id}
      value={first ? (first.weeks === 0 ? t('Now') : formatWhole(first.weeks)) : t('None')}
      unit={first ? unitOf(first.weeks, metric.detailIn(outcome) ?? '') : ''}
      range={<RangeLine outcome={outcome} analysis={analysis} figures={[{ metric }]} />}
      detail={
        stress === null
          ? t('if all lanes stop today: none')
          : t('if all lanes stop today: {weeks} wk', { weeks: stress })
      }
      detailFigure="line-stop-stress"
      aside={
        usual === null
          ? t('{reference}: none', { reference: referenceName })
          : t('{reference}: {weeks} wk', { reference: referenceName, weeks: usual })
      }
    />
  )
}

/** What stands behind the number: `weeks · GM and Ford`. */
function unitOf(weeks: number, names: string): string {
  if (weeks === 0) return t('· {names}', { names }, 'after “Now”: who stops')
  return t('{weeks, plural, one {week} other {weeks}} · {names}', { weeks, names })
}

function soonest(weeks: (number | null)[]): number | null {
  const stops = weeks.filter((week) => week !== null)
  return stops.length > 0 ? Math.min(...stops) : null
}

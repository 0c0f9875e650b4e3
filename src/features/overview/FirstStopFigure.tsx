// Headline figure: who stops a line first, in how many weeks, and what if every lane stopped today.
import { formatList } from '../../format/lists'
import { formatWhole } from '../../format/numbers'
import { lineStops } from '../../results/stopPhrases'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Figure } from './Figure'
import type { HeadlineProps } from './headline'
import { RangeLine } from './RangeLine'

export function FirstStopFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { dataset } = useWorkspace()
  const stops = lineStops(dataset, outcome)
  const first = stops[0]
  const tied = stops.filter(({ weeks }) => weeks === first?.weeks)
  const stress = soonest(dataset.automakers.map(({ id }) => outcome.automakers[id]!.weeksToLineStopUnderStress))
  const usual = lineStops(dataset, reference)[0]
  return (
    <Figure
      label={t('First line stop, licenses held')}
      figure="line-stop"
      value={first ? (first.weeks === 0 ? t('Now') : formatWhole(first.weeks)) : t('None')}
      unit={first ? unitOf(first.weeks, formatList(tied.map(({ name }) => name))) : ''}
      range={
        <RangeLine
          analysis={analysis}
          figures={[{ kind: 'weeks', central: first?.weeks ?? null, range: (ranges) => ranges.weeksToFirstStop }]}
        />
      }
      detail={
        stress === null
          ? t('if all lanes stop today: none')
          : t('if all lanes stop today: {weeks} wk', { weeks: stress })
      }
      detailFigure="line-stop-stress"
      aside={
        usual
          ? t('{reference}: {weeks} wk', { reference: referenceName, weeks: usual.weeks })
          : t('{reference}: none', { reference: referenceName })
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

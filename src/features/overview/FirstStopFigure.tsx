// Headline figure: who stops a line first, in how many weeks, and what if every lane stopped today.
import { formatWhole } from '../../format/numbers'
import { lineStops, listNames } from '../../results/stopPhrases'
import { useWorkspace } from '../../results/Workspace'
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
      label="First line stop, licenses held"
      figure="line-stop"
      value={first ? (first.weeks === 0 ? 'Now' : formatWhole(first.weeks)) : 'None'}
      unit={
        first
          ? `${first.weeks === 0 ? '' : first.weeks === 1 ? 'week ' : 'weeks '}· ${listNames(tied.map(({ name }) => name))}`
          : ''
      }
      range={
        <RangeLine
          analysis={analysis}
          figures={[{ kind: 'weeks', central: first?.weeks ?? null, range: (ranges) => ranges.weeksToFirstStop }]}
        />
      }
      detail={stress === null ? 'if all lanes stop today: none' : `if all lanes stop today: ${stress} wk`}
      detailFigure="line-stop-stress"
      aside={`${referenceName}: ${usual ? `${usual.weeks} wk` : 'none'}`}
    />
  )
}

function soonest(weeks: (number | null)[]): number | null {
  const stops = weeks.filter((week) => week !== null)
  return stops.length > 0 ? Math.min(...stops) : null
}

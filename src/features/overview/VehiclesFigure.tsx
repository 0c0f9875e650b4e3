// Headline figure: vehicles and revenue at risk to the end of the calendar, and who is hit most.
import { formatMonth } from '../../format/dates'
import { formatCount, formatUsd } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import type { Outcome } from '../../model/outcome'
import { useWorkspace } from '../../results/Workspace'
import { Figure } from './Figure'
import type { HeadlineProps } from './headline'
import { RangeLine } from './RangeLine'

export function VehiclesFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { dataset } = useWorkspace()
  const end = formatMonth(weekStart(dataset.calendar, dataset.calendar.weeks - 1))
  const { vehiclesLostAhead, revenueAtRiskUsd } = outcome.total
  return (
    <Figure
      label={`Vehicles at risk to ${end}`}
      figure="vehicles"
      value={formatCount(vehiclesLostAhead)}
      unit={`· ${formatUsd(revenueAtRiskUsd)}`}
      unitFigure="revenue"
      range={
        <RangeLine
          analysis={analysis}
          figures={[
            { kind: 'count', central: vehiclesLostAhead, range: (ranges) => ranges.vehiclesLostAhead },
            { kind: 'usd', name: 'Revenue', central: revenueAtRiskUsd, range: (ranges) => ranges.revenueAtRiskUsd },
          ]}
        />
      }
      detail={worstHit(outcome, dataset.automakers)}
      aside={changeInVehicles(outcome, reference, `against ${referenceName}`)}
    />
  )
}

function worstHit(outcome: Outcome, makers: readonly { id: string; name: string }[]): string {
  const worst = makers
    .map(({ id, name }) => ({ name, lost: outcome.automakers[id]!.vehiclesLostAhead }))
    .sort((a, b) => b.lost - a.lost)[0]
  return worst && worst.lost >= 1 ? `most at ${worst.name}: ${formatCount(worst.lost)}` : 'none at any of the makers'
}

function changeInVehicles(outcome: Outcome, reference: Outcome, against: string): string {
  const change = outcome.total.vehiclesLostAhead - reference.total.vehiclesLostAhead
  if (Math.abs(change) < 1) return `no change ${against}`
  return `${change > 0 ? '+' : '−'}${formatCount(Math.abs(change))} ${against}`
}

// Headline figure: vehicles and revenue at risk to the end of the calendar, and who is hit most.
import { formatMonth } from '../../format/dates'
import { differInCount } from '../../format/differences'
import { formatCount, formatUsd } from '../../format/numbers'
import { weekStart } from '../../model/calendar'
import type { Outcome } from '../../model/outcome'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import { Figure } from './Figure'
import type { HeadlineProps } from './headline'
import { RangeLine } from './RangeLine'

export function VehiclesFigure({ outcome, reference, referenceName, analysis }: HeadlineProps) {
  const { dataset } = useWorkspace()
  const end = formatMonth(weekStart(dataset.calendar, dataset.calendar.weeks - 1))
  const { vehiclesLostAhead, revenueAtRiskUsd } = outcome.total
  return (
    <Figure
      label={t('Vehicles at risk to {month}', { month: end })}
      figure="vehicles"
      value={formatCount(vehiclesLostAhead)}
      unit={`· ${formatUsd(revenueAtRiskUsd)}`}
      unitFigure="revenue"
      range={
        <RangeLine
          analysis={analysis}
          figures={[
            { kind: 'count', central: vehiclesLostAhead, range: (ranges) => ranges.vehiclesLostAhead },
            { kind: 'usd', name: t('Revenue'), central: revenueAtRiskUsd, range: (ranges) => ranges.revenueAtRiskUsd },
          ]}
        />
      }
      detail={worstHit(outcome, dataset.automakers)}
      aside={changeInVehicles(outcome, reference, referenceName)}
    />
  )
}

function worstHit(outcome: Outcome, makers: readonly { id: string; name: string }[]): string {
  const worst = makers
    .map(({ id, name }) => ({ name, lost: outcome.automakers[id]!.vehiclesLostAhead }))
    .sort((a, b) => b.lost - a.lost)[0]
  return worst && worst.lost >= 1
    ? t('most at {maker}: {count}', { maker: worst.name, count: formatCount(worst.lost) })
    : t('none at any of the makers')
}

function changeInVehicles(outcome: Outcome, reference: Outcome, referenceName: string): string {
  const change = differInCount(outcome.total.vehiclesLostAhead, reference.total.vehiclesLostAhead)
  if (change === '0') return t('no change against {reference}', { reference: referenceName })
  return t('{change} against {reference}', { change, reference: referenceName })
}

// Which week's flows are held against each other, and the difference between them.
import { useMemo } from 'react'
import { shapeFlowDifference } from '../../charts/compare/shapeFlowDifference'
import { formatLongDate } from '../../format/dates'
import { weekStart } from '../../model/calendar'
import { flowsInWeek } from '../../model/evaluate'
import { seenIn } from '../../results/case'
import { weekFurthestApart } from '../../results/comparisonFlows'
import { useWorkspace } from '../../results/Workspace'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import type { Compared } from '../../words/comparison'

/** As of each scenario's date, or in the week in which the two stand furthest apart. */
export type FlowMoment = 'as-of' | 'apart'

/** Without a wish: as of the dates, or, if nothing differs then, where the two stand furthest apart. */
export function useFlowDifference(base: Compared, other: Compared, wished: FlowMoment | null) {
  const { network } = useWorkspace()
  const maker = useChoices(({ view }) => view.maker)
  const apart = useMemo(() => weekFurthestApart(network, base.outcome, other.outcome), [network, base, other])
  const supplyNow = Math.abs(base.outcome.total.supplyIndex - other.outcome.total.supplyIndex)
  const byItself: FlowMoment = supplyNow < 0.0005 && apart !== null ? 'apart' : 'as-of'
  const shown = apart === null ? 'as-of' : (wished ?? byItself)
  const difference = useMemo(() => {
    // As of a date counts what is known on it; what lies ahead is of the outlook.
    const sideOf = ({ named: { scenario }, outcome }: Compared) =>
      shown === 'apart' && apart !== null
        ? flowsInWeek(network, seenIn(outcome.outlook, scenario), apart)
        : flowsInWeek(network, seenIn('held', scenario), outcome.asOfWeek)
    return shapeFlowDifference(network, { maker, component: null }, sideOf(base), sideOf(other))
  }, [network, maker, base, other, shown, apart])
  return {
    difference,
    shown,
    when: shown === 'apart' && apart !== null ? nameWeek(network.dataset.calendar, apart) : nameDates(base, other),
    momentOptions: [
      { value: 'as-of', label: t('As-of date') },
      ...(apart === null ? [] : [{ value: 'apart', label: t('Week furthest apart') }]),
    ],
  }
}

function nameWeek(calendar: Parameters<typeof weekStart>[0], week: number): string {
  return t('in the week of {date}, where they stand furthest apart', {
    date: formatLongDate(weekStart(calendar, week)),
  })
}

function nameDates(base: Compared, other: Compared): string {
  const [was, is] = [base.named.scenario.asOf, other.named.scenario.asOf]
  if (was === is) return t('as of {date}', { date: formatLongDate(is) })
  return t('{other} as of {otherDate}, {base} as of {baseDate}', {
    other: other.place,
    otherDate: formatLongDate(is),
    base: base.place,
    baseDate: formatLongDate(was),
  })
}

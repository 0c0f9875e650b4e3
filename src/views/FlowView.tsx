// The magnet flows of the evaluated state, with the maker and component class that are picked: as a picture or a table.
import { useMemo } from 'react'
import { FlowChart } from '../charts/flow/FlowChart'
import { FlowTable } from '../charts/flow/FlowTable'
import { type FlowShape, type FlowStory, shapeFlow, tellFlow } from '../charts/flow/shapeFlow'
import { formatDate } from '../format/dates'
import { lowerFirst } from '../format/sentences'
import { weekOf, weekStart } from '../model/calendar'
import { outcomeInWeek, worstWeekAhead } from '../model/evaluate'
import type { Network } from '../model/network'
import type { Outcome, WeekOutcome } from '../model/outcome'
import type { Scenario } from '../model/scenario'
import { useSettledCase } from '../results/CaseProvider'
import type { Evaluated } from '../results/case'
import type { View } from '../state/choices'
import { useChoices } from '../state/useScenarioStore'
import { t } from '../texts/translate'

/** The flows of one state, ready to be drawn in any size. */
export interface Flows {
  network: Network
  outcome: WeekOutcome
  shape: FlowShape
  story: FlowStory
}

/** The flows of a state that is at hand; those of the page come from `useFlows`. */
export function readFlows(
  { network, scenario, outcome }: Pick<Evaluated, 'network' | 'scenario' | 'outcome'>,
  { maker, component, week }: View,
): Flows {
  const shape = shapeFlow(network, { maker, component })
  const seen = seeWeek(network, scenario, outcome, week)
  return { network, outcome: seen.outcome, shape, story: tellWeek(network, shape, seen) }
}

interface SeenWeek {
  outcome: WeekOutcome
  /** First day of the week; null on the as-of date. */
  start: string | null
}

/** The week that is looked at; a day that lies past the horizon, or before the calendar, is taken for the as-of date. */
function seeWeek(network: Network, scenario: Scenario, outcome: Outcome, week: View['week']): SeenWeek {
  const { calendar } = network.dataset
  if (week === null) return { outcome, start: null }
  const there = (seen: number) => ({
    outcome: outcomeInWeek(network, scenario, seen),
    start: weekStart(calendar, seen),
  })
  // Also where it is the as-of week, which the outlook may begin with less than passes now.
  if (week === 'worst') return there(worstWeekAhead(network, scenario))
  const seen = weekOf(calendar, week)
  const end = outcome.asOfWeek + outcome.horizonWeeks
  return seen === outcome.asOfWeek || seen < 0 || seen >= end ? { outcome, start: null } : there(seen)
}

function tellWeek(network: Network, shape: FlowShape, { outcome, start }: SeenWeek): FlowStory {
  const story = tellFlow(network, shape, outcome)
  if (start === null) return story
  const ofWeek = (finding: string) =>
    t('Week of {date}: {finding}', { date: formatDate(start), finding }, 'week, and what its flows come to')
  const { maker, component } = shape.graph.selection
  // A selection stands before the finding, by its name.
  const isWhole = maker === null && component === null
  const finding = ofWeek(isWhole ? lowerFirst(story.finding) : story.finding)
  return { ...story, finding, summary: ofWeek(story.summary) }
}

/** The flows of the state around; what a scenario does not change stays the same object. */
export function useFlows(): Flows {
  const { network, scenario, outcome } = useSettledCase()
  const maker = useChoices(({ view }) => view.maker)
  const component = useChoices(({ view }) => view.component)
  const shape = useMemo(() => shapeFlow(network, { maker, component }), [network, maker, component])
  const week = useChoices(({ view }) => view.week)
  const seen = useMemo(() => seeWeek(network, scenario, outcome, week), [network, scenario, outcome, week])
  const story = useMemo(() => tellWeek(network, shape, seen), [network, shape, seen])
  return { network, outcome: seen.outcome, shape, story }
}

interface FlowViewProps {
  flows: Flows
  /** Px. */
  width: number
  height: number
  /** Id of the followed mark. */
  trace: string | null
  /** Hears which mark is to be followed; left out where the picture is looked at and not worked with. */
  onTrace?: (id: string | null) => void
  asTable?: boolean
}

export function FlowView({ flows, width, height, trace, onTrace = ignore, asTable = false }: FlowViewProps) {
  const { network, shape, story } = flows
  return asTable ? (
    <FlowTable dataset={network.dataset} shape={shape} story={story} height={height} />
  ) : (
    <FlowChart {...flows} width={width} height={height} trace={trace} onTrace={onTrace} />
  )
}

function ignore(): void {}

// The magnet flows of the evaluated state, with the maker and component class that are picked: as a picture or a table.
import { useMemo } from 'react'
import { FlowChart } from '../charts/flow/FlowChart'
import { FlowTable } from '../charts/flow/FlowTable'
import { type FlowShape, type FlowStory, shapeFlow, tellFlow } from '../charts/flow/shapeFlow'
import { type FollowedFlow, followFlow, type Trace } from '../charts/flow/traceFlow'
import { formatDate } from '../format/dates'
import { lowerFirst } from '../format/sentences'
import { weekOf, weekStart } from '../model/calendar'
import { outcomeInWeek } from '../model/evaluate'
import type { Network } from '../model/network'
import type { WeekOutcome } from '../model/outcome'
import { useSettledCase } from '../results/CaseProvider'
import type { Evaluated } from '../results/case'
import { readWorstAhead, type WorstAhead } from '../results/worstAhead'
import type { View } from '../state/choices'
import { useChoices } from '../state/useScenarioStore'
import { t } from '../texts/translate'
import { nameOutlook } from '../words/outlook'

/** The flows of one state, ready to be drawn in any size. */
export interface Flows {
  network: Network
  outcome: WeekOutcome
  shape: FlowShape
  story: FlowStory
}

/** The flows of a state that is at hand; those of the page come from `useFlows`. */
export function readFlows(state: WeekState, { maker, component, week }: View): Flows {
  const { network } = state
  const shape = shapeFlow(network, { maker, component })
  const seen = seeWeek(state, week)
  return { network, outcome: seen.outcome, shape, story: tellWeek(state, shape, seen) }
}

type WeekState = Pick<Evaluated, 'network' | 'scenario' | 'outcome'>

interface SeenWeek {
  outcome: WeekOutcome
  /** First day of the week; null on the as-of date. */
  start: string | null
}

/** The week that is looked at; a day that lies past the horizon, or before the calendar, is taken for the as-of date. */
function seeWeek(state: WeekState, week: View['week']): SeenWeek {
  const { network, scenario, outcome } = state
  const { calendar } = network.dataset
  if (week === null) return { outcome, start: null }
  const there = (seen: number) => ({
    outcome: outcomeInWeek(network, scenario, seen),
    start: weekStart(calendar, seen),
  })
  // Also where it is the as-of week, which the outlook may begin with less than passes now.
  if (week === 'worst') return there(readWorstAhead(state).week)
  const seen = otherWeek(state, week)
  return seen === null ? { outcome, start: null } : there(seen)
}

/** The week of a day that can be looked at beside the as-of week; null for any other day. */
function otherWeek({ network, outcome }: WeekState, day: string): number | null {
  const { asOfWeek, horizonWeeks } = outcome
  const week = weekOf(network.dataset.calendar, day)
  return week === asOfWeek || week < 0 || week >= asOfWeek + horizonWeeks ? null : week
}

/** The weeks between which the picture can be switched. */
export interface WeekChoice {
  asOf: string
  worst: WorstAhead
  /** First day of another week that is looked at; null where it is one of these two. */
  other: string | null
  /** The one that is looked at. */
  shown: 'asOf' | 'worst' | 'other'
}

/** Which weeks the flows of the state around can be looked at in. */
export function useWeekChoice(): WeekChoice {
  const state = useSettledCase()
  const week = useChoices(({ view }) => view.week)
  return useMemo(() => {
    const worst = readWorstAhead(state)
    const { asOf } = state.scenario
    const seen = week === null || week === 'worst' ? null : otherWeek(state, week)
    if (week === 'worst' || (worst.isWorse && seen === worst.week)) return { asOf, worst, other: null, shown: 'worst' }
    if (seen === null) return { asOf, worst, other: null, shown: 'asOf' }
    return { asOf, worst, other: weekStart(state.network.dataset.calendar, seen), shown: 'other' }
  }, [state, week])
}

function tellWeek(state: WeekState, shape: FlowShape, { outcome, start }: SeenWeek): FlowStory {
  const story = tellFlow(state.network, shape, outcome)
  if (start === null) return story
  const date = formatDate(start)
  // What lies ahead stands under the outlook's if, here too; so does the as-of week, where an outlook changes it at once.
  const isAhead = weekOf(state.network.dataset.calendar, start) >= state.outcome.asOfWeek
  const ofWeek = (finding: string) =>
    isAhead
      ? t(
          'Week of {date}, {outlook}: {finding}',
          { date, outlook: nameOutlook(state), finding },
          'week ahead, if what, and what its flows come to',
        )
      : t('Week of {date}: {finding}', { date, finding }, 'week, and what its flows come to')
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
  const seen = useMemo(() => seeWeek({ network, scenario, outcome }, week), [network, scenario, outcome, week])
  const story = useMemo(
    () => tellWeek({ network, scenario, outcome }, shape, seen),
    [network, scenario, outcome, shape, seen],
  )
  return { network, outcome: seen.outcome, shape, story }
}

/** What is followed of the flows; null for nothing. */
export function useFollowed({ network, shape, outcome }: Flows, trace: Trace): FollowedFlow | null {
  return useMemo(() => followFlow(network, shape.graph, outcome, trace), [network, shape, outcome, trace])
}

interface FlowViewProps {
  flows: Flows
  /** Px. */
  width: number
  height: number
  /** Ids of the followed marks. */
  trace: Trace
  /** Hears what is to be followed; left out where the picture is looked at and not worked with. */
  onTrace?: (trace: Trace) => void
  asTable?: boolean
}

export function FlowView({ flows, width, height, trace, onTrace = ignore, asTable = false }: FlowViewProps) {
  const { network, shape, story } = flows
  const followed = useFollowed(flows, trace)
  return asTable ? (
    <FlowTable dataset={network.dataset} shape={shape} story={story} followed={followed} height={height} />
  ) : (
    <FlowChart {...flows} followed={followed} width={width} height={height} onTrace={onTrace} />
  )
}

function ignore(): void {}

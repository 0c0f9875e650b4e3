// The reverse stress test: the smallest sets of events, and of lanes set by hand, that cross a threshold from here.
import { useId, useMemo, useState } from 'react'
import { formatExactly } from '../../format/numbers'
import { crossingSwitches } from '../../model/standing'
import type { StateSpace } from '../../model/stateSpace'
import { useAnswer } from '../../results/analysis/useAnalyses'
import { useSettledCase } from '../../results/CaseProvider'
import type { ThresholdKind } from '../../results/metrics/metric'
import { firstThreshold, isPast } from '../../results/metrics/thresholds'
import { useMetric, useValueNow } from '../../results/metrics/useMetric'
import { useWorkspace } from '../../results/Workspace'
import { useOneStep } from '../../state/useOneStep'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { AnalysisState, LastResult } from '../../ui/AnalysisState'
import { NumberField } from '../../ui/NumberField'
import { Section } from './Section'
import { asRecord, laneWords, switchWords } from './switchWords'
import { Way } from './Way'
import styles from './why.module.css'

export function StressSection({ space }: { space: StateSpace }) {
  const chosen = useMetric()
  const { metric } = chosen
  const now = useValueNow(chosen)
  const typed = useChoices((choices) => choices.view.threshold)
  const kind = metric.threshold
  const threshold = Math.min(kind.max, typed ?? firstThreshold(metric, now))
  const past = isPast(metric, now, kind.toValue(threshold))
  return (
    <Section
      label={t('Reverse stress test')}
      title={
        past
          ? t('Already past it: {value} now', { value: metric.value(now) })
          : t('What would it take to see {threshold}?', { threshold: kind.phrase(threshold) })
      }
      note={t(
        'The smallest sets that are enough, on the scenario’s assumptions; lanes are suspended by hand from the as-of date, up to three at once.',
      )}
    >
      <ThresholdField kind={kind} value={threshold} />
      {past ? (
        <p className={styles.none}>
          {t('The scenario is past this threshold already: nothing more is needed to cross it.')}
        </p>
      ) : (
        <>
          <EventSets space={space} kind={kind} threshold={threshold} />
          <LaneSets kind={kind} threshold={threshold} />
        </>
      )}
    </Section>
  )
}

interface SetsProps {
  kind: ThresholdKind
  threshold: number
}

/** Applies a change and keeps the threshold that it was meant for, as one step of undo. */
function useApply(threshold: number): (change: () => void) => void {
  const { beginGesture, endGesture, show } = useScenarioActions()
  return (change) => {
    beginGesture()
    change()
    show({ threshold })
    endGesture()
  }
}

function EventSets({ space, kind, threshold }: SetsProps & { space: StateSpace }) {
  const { scenario, dataset } = useSettledCase()
  const { metric, k } = useMetric()
  const { setEvents } = useScenarioActions()
  const apply = useApply(threshold)
  const found = useMemo(
    () => crossingSwitches(space, metric, k, kind.toValue(threshold)),
    [space, metric, k, kind, threshold],
  )
  return (
    <Crossings
      title={t('By switching events')}
      none={t('No on/off state of the {events} events crosses it from here.', { events: space.events.length })}
      sets={found.map(({ switches, value }) => ({
        words: switchWords(dataset, scenario, switches),
        value: metric.value(value),
        apply: () => apply(() => setEvents(asRecord(switches))),
      }))}
    />
  )
}

function LaneSets({ kind, threshold }: SetsProps) {
  const { dataset } = useWorkspace()
  const { metric } = useMetric()
  const { setLanes } = useScenarioActions()
  const apply = useApply(threshold)
  const lanes = useAnswer('lanes', ({ scenario }) => ({
    scenario,
    indicator: metric.id,
    threshold: kind.toValue(threshold),
  }))
  return (
    <>
      {lanes.data ? (
        <LastResult stale={lanes.stale}>
          <Crossings
            title={t('By suspending lanes by hand')}
            none={t('No set of up to three lanes, suspended from the as-of date, crosses it.')}
            sets={lanes.data.map(({ lanes: ids, state, value }) => ({
              words: laneWords(dataset, ids, state),
              value: metric.value(value),
              apply: () => apply(() => setLanes(Object.fromEntries(ids.map((id) => [id, state])))),
            }))}
          />
        </LastResult>
      ) : null}
      <AnalysisState {...lanes} label={t('Lanes that cross it')} onCancel={lanes.cancel} onRetry={lanes.retry} />
    </>
  )
}

interface CrossingsProps {
  title: string
  /** Said where no set crosses it. */
  none: string
  sets: { words: string; value: string; apply: () => void }[]
}

const inSight = 3

function Crossings({ title, none, sets }: CrossingsProps) {
  const [all, setAll] = useState(false)
  const shown = all ? sets : sets.slice(0, inSight)
  return (
    <div className={styles.crossings}>
      <h4 className={styles.kind}>{title}</h4>
      {sets.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul className={styles.ways}>
        {shown.map(({ words, value, apply }) => (
          <Way key={words} words={words} value={value} onApply={apply} />
        ))}
      </ul>
      {sets.length > inSight ? (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? t('Show {count} of them', { count: inSight })
            : t('Show all {count} sets of this size', { count: sets.length })}
        </button>
      ) : null}
    </div>
  )
}

/** Without the dust of binary fractions. */
function inUnit(number: number): number {
  return Number(number.toPrecision(12))
}

export function ThresholdField({ kind, value }: { kind: ThresholdKind; value: number }) {
  const { show } = useScenarioActions()
  const gesture = useOneStep()
  const id = useId()
  return (
    <span className={styles.threshold}>
      <label htmlFor={id}>{kind.label}</label>
      <NumberField
        id={id}
        value={inUnit(value / kind.size)}
        unit={kind.unit}
        unitText={kind.unitText}
        step={kind.step}
        faultOf={(number) =>
          number < 0
            ? t('it cannot be negative')
            : number * kind.size > kind.max
              ? t('it must be at most {most}', { most: formatExactly(kind.max / kind.size) })
              : null
        }
        onChange={(number) => gesture.during(() => show({ threshold: inUnit(number * kind.size) }))}
        onChangeEnd={gesture.end}
      />
    </span>
  )
}

// The levers: group switches, the timeline with its as-of cursor, and the events in date order.
import { Fragment } from 'react'
import { IndicatorSelect } from '../../charts/why/IndicatorSelect'
import { formatDate, formatDay } from '../../format/dates'
import { addDays, weekOf, weekStart } from '../../model/calendar'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { useStill } from '../../ui/useStill'
import { ChapterSwitches } from './ChapterSwitches'
import contributionStyles from './contribution.module.css'
import { EventRow } from './EventRow'
import styles from './events.module.css'
import { Timeline } from './Timeline'
import { type Contributions, useContributions } from './useContributions'
import { type ListedEvent, useEventList } from './useEventList'

export function EventsPanel({ className }: { className?: string | undefined }) {
  const events = useEventList()
  const { contributions, stale } = useContributions()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const { calendar } = useWorkspace().dataset
  const asOfWeek = weekOf(calendar, asOf)
  const { still, watch } = useStill(events, 'input[type="date"]')
  const rows = inPlacesOf(still, events)
  const cursor = still.findIndex(({ date }) => date > asOf)
  const ahead = cursor < 0 ? events.length : cursor
  // "Now" is the whole as-of week: what still happens in it counts already.
  const weekEnd = addDays(weekStart(calendar, asOfWeek), 6)
  const countsAhead = events.some(
    ({ date, on, verdict }) => on && verdict.kind === 'works' && date > asOf && date <= weekEnd,
  )
  const asOfLine = <AsOfLine date={asOf} weekEnd={countsAhead ? weekEnd : null} />
  return (
    <Panel
      title={t('Events')}
      controls={<BarsMeasure contributions={contributions} />}
      className={`${styles.panel} ${className ?? ''}`}
    >
      {contributions.metric.caveat ? <p className={contributionStyles.caveat}>{contributions.metric.caveat}</p> : null}
      <ChapterSwitches events={events} />
      <Timeline events={events} />
      <ScrollRegion label={t('Events in date order')} className={styles.scroll}>
        <ol className={styles.list} data-stale-bars={stale} {...watch}>
          {rows.map((listed, index) => (
            <Fragment key={listed.event.id}>
              {index === ahead ? asOfLine : null}
              <EventRow listed={listed} past={listed.date <= asOf} contributions={contributions} />
            </Fragment>
          ))}
          {ahead === events.length ? (
            <AsOfLine date={asOf} weekEnd={addDays(weekStart(calendar, asOfWeek), 6)} />
          ) : null}
        </ol>
      </ScrollRegion>
    </Panel>
  )
}

/** Events as they are now, in the places that they had. */
function inPlacesOf(places: readonly ListedEvent[], events: readonly ListedEvent[]): readonly ListedEvent[] {
  if (places === events) return events
  return places.flatMap(({ event: { id } }) => events.find(({ event }) => event.id === id) ?? [])
}

/** What the bars count, as a choice: `bars: points of supply`. */
function BarsMeasure({ contributions: { metrics, metric } }: { contributions: Contributions }) {
  const { show } = useScenarioActions()
  return (
    <IndicatorSelect
      compact
      label={t('bars:')}
      name={t('Indicator of the bars')}
      options={metrics.map(({ id, measure }) => ({ id, text: measure }))}
      value={metric.id}
      onPick={(id) => show({ indicator: id, threshold: null })}
    />
  )
}

function AsOfLine({ date, weekEnd }: { date: string; weekEnd: string | null }) {
  return (
    <li className={styles.asOfLine}>
      <span>
        {t('As of {date}', { date: formatDate(date) })}
        {weekEnd ? (
          <span className={styles.weekEnd}>{t(', counting its week to {day}', { day: formatDay(weekEnd) })}</span>
        ) : null}
      </span>
    </li>
  )
}

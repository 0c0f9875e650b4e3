// The levers: group switches, the timeline with its as-of cursor, and the events in date order.
import { Fragment, type RefObject, useCallback, useEffect, useRef } from 'react'
import { IndicatorSelect } from '../../charts/why/IndicatorSelect'
import { formatDate } from '../../format/dates'
import { formatWhole } from '../../format/numbers'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { useStill } from '../../ui/useStill'
import { AddEvent } from './AddEvent'
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
  const { still, watch } = useStill(events, 'input[type="date"]')
  const rows = inPlacesOf(still, events)
  const ahead = new Set(still.filter(({ date }) => date > asOf).map(({ event }) => event.id))
  const cursor = rows.findIndex(({ event }) => ahead.has(event.id))
  const list = useRef<HTMLOListElement>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const focusOnAdd = useCallback(() => addButton.current?.focus(), [])
  const focusOnRow = useFocusOnRow(list, rows)
  return (
    <Panel
      title={t('Events')}
      controls={<BarsMeasure contributions={contributions} />}
      className={`${styles.panel} ${className ?? ''}`}
    >
      {contributions.metric.caveat ? <p className={contributionStyles.caveat}>{contributions.metric.caveat}</p> : null}
      <ChapterSwitches events={events} />
      <Timeline events={events} />
      <AddEvent button={addButton} onAdded={focusOnRow} />
      <ScrollRegion label={t('Events in date order')} className={styles.scroll}>
        <ol ref={list} className={styles.list} data-stale-bars={stale} {...watch}>
          {rows.map((listed, index) => (
            <Fragment key={listed.event.id}>
              {index === cursor ? <AsOfLine date={asOf} /> : null}
              <EventRow
                listed={listed}
                past={listed.date <= asOf}
                contributions={contributions}
                onRemoved={focusOnAdd}
              />
            </Fragment>
          ))}
          {cursor < 0 ? <AsOfLine date={asOf} /> : null}
        </ol>
      </ScrollRegion>
      {contributions.sampled === null ? null : (
        <p className={contributionStyles.caveat}>
          {t('Bars: too many events for all their states, so sampled over {orders} orders.', {
            orders: formatWhole(contributions.sampled),
          })}
        </p>
      )}
    </Panel>
  )
}

/** Events as they are now, in the places that they had; those that had none come last. */
function inPlacesOf(places: readonly ListedEvent[], events: readonly ListedEvent[]): readonly ListedEvent[] {
  if (places === events) return events
  const known = new Set(places.map(({ event }) => event.id))
  return [
    ...places.flatMap(({ event: { id } }) => events.find(({ event }) => event.id === id) ?? []),
    ...events.filter(({ event }) => !known.has(event.id)),
  ]
}

/** Takes the focus to the row of an event, as soon as it is in the list. */
function useFocusOnRow(list: RefObject<HTMLOListElement | null>, rows: readonly ListedEvent[]): (id: string) => void {
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (!rows.some(({ event }) => event.id === awaited.current)) return
    const row = list.current?.querySelector(`[data-event="${awaited.current}"]`)
    row?.querySelector('button')?.focus()
    awaited.current = null
  }, [list, rows])
  return useCallback((id: string) => {
    awaited.current = id
  }, [])
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

function AsOfLine({ date }: { date: string }) {
  return (
    <li className={styles.asOfLine}>
      <span>{t('As of {date}', { date: formatDate(date) })}</span>
    </li>
  )
}

// The levers: group switches, the timeline with its as-of cursor, and the events in date order.
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronDown } from '@tabler/icons-react'
import { Fragment, type ReactNode, type RefObject, useCallback, useEffect, useId, useRef, useState } from 'react'
import { IndicatorSelect } from '../../charts/why/IndicatorSelect'
import { formatDate } from '../../format/dates'
import { formatWhole } from '../../format/numbers'
import { useWorkspace } from '../../results/Workspace'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { Panel } from '../../ui/Panel'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { useStill } from '../../ui/useStill'
import { AddEventButton, AddEventForm, FullNote } from './AddEvent'
import { ChapterSwitches } from './ChapterSwitches'
import contributionStyles from './contribution.module.css'
import { EventRow } from './EventRow'
import styles from './events.module.css'
import { FoldedRows } from './FoldedRows'
import { Timeline } from './Timeline'
import { type Contributions, useContributions } from './useContributions'
import { type ListedEvent, useEventList } from './useEventList'
import { foldEvents } from './useFold'
import { useReach } from './useReach'
import { useVisitMemory } from './useVisitMemory'

/** Where the page is one narrow column, in which the list would stand before all else. */
const phone = '(max-width: 699px)'

export function EventsPanel({ className }: { className?: string | undefined }) {
  const events = useEventList()
  const { contributions, stale } = useContributions()
  const { open, toggle, isPhone } = usePhoneFold()
  const [adding, setAdding] = useState(false)
  const addButton = useRef<HTMLButtonElement>(null)
  const focusOnAdd = useCallback(() => addButton.current?.focus(), [])
  const list = useRef<HTMLOListElement>(null)
  const focusOnRow = useFocusOnRow(list, events)
  const bodyId = useId()
  return (
    <Panel
      title={t('Events')}
      controls={
        open ? (
          <>
            <BarsMeasure contributions={contributions} />
            <AddEventButton button={addButton} open={adding} onToggle={() => setAdding(!adding)} />
          </>
        ) : null
      }
      className={`${styles.panel} ${className ?? ''}`}
    >
      {isPhone ? <Summary events={events} open={open} bodyId={bodyId} onPress={toggle} /> : null}
      <div id={bodyId} className={styles.body}>
        {open ? (
          <>
            {adding ? (
              <AddEventForm
                onAdded={(id) => {
                  setAdding(false)
                  focusOnRow(id)
                }}
                onCancel={() => {
                  setAdding(false)
                  focusOnAdd()
                }}
              />
            ) : null}
            <FullNote />
            {contributions.metric.caveat ? (
              <p className={contributionStyles.caveat}>{contributions.metric.caveat}</p>
            ) : null}
            <ChapterSwitches events={events} />
            <Timeline events={events} />
            <EventList list={list} events={events} contributions={contributions} stale={stale} onRemoved={focusOnAdd} />
            {contributions.sampled === null ? null : (
              <p className={contributionStyles.caveat}>
                {t('Bars: too many events for all their states, so sampled over {orders} orders.', {
                  orders: formatWhole(contributions.sampled),
                })}
              </p>
            )}
          </>
        ) : null}
      </div>
    </Panel>
  )
}

/** Whether the panel is open: on a phone it folds away under its heading, until it is pressed or a link leads into it. */
function usePhoneFold() {
  const isPhone = useMediaQuery(phone, false, { getInitialValueInEffect: false })
  const opened = useChoices((choices) => choices.view.event)
  const [kept, keep] = useVisitMemory('panel', ['open', 'closed'], 'closed')
  const [known, setKnown] = useState<string | null>(null)
  if (opened !== known) {
    setKnown(opened)
    if (opened !== null) keep('open')
  }
  const open = !isPhone || kept === 'open'
  return { isPhone, open, toggle: () => keep(kept === 'open' ? 'closed' : 'open') }
}

interface SummaryProps {
  events: readonly ListedEvent[]
  open: boolean
  bodyId: string
  onPress: () => void
}

function Summary({ events, open, bodyId, onPress }: SummaryProps) {
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const on = events.filter((listed) => listed.on).length
  const summary = t('{on} of {all} on, as of {date}', { on, all: events.length, date: formatDate(asOf) })
  return (
    <button
      type="button"
      className={styles.summary}
      aria-expanded={open}
      aria-controls={bodyId}
      aria-label={t('Events: {summary}', { summary })}
      onClick={onPress}
    >
      <span>{summary}</span>
      <IconChevronDown size={16} aria-hidden="true" className={styles.chevron} />
    </button>
  )
}

interface EventListProps {
  list: RefObject<HTMLOListElement | null>
  events: ListedEvent[]
  contributions: Contributions
  stale: boolean
  onRemoved: () => void
}

function EventList({ list, events, contributions, stale, onRemoved }: EventListProps) {
  const { dataset } = useWorkspace()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const reach = useReach()
  const { still, watch } = useStill(events, 'input[type="date"]')
  const { rows, folds } = foldEvents(dataset, inPlacesOf(still, events))
  const ahead = new Set(still.filter(({ date }) => date > asOf).map(({ event }) => event.id))
  const cursor = rows.findIndex(({ event }) => ahead.has(event.id))
  const row = (listed: ListedEvent): ReactNode => (
    <EventRow
      key={listed.event.id}
      listed={listed}
      past={listed.date <= asOf}
      contributions={contributions}
      reach={reach.get(listed.event.id) ?? null}
      onRemoved={onRemoved}
    />
  )
  return (
    <ScrollRegion label={t('Events in date order')} className={styles.scroll}>
      <ol ref={list} className={styles.list} data-stale-bars={stale} {...watch}>
        {rows.map((listed, index) => (
          <Fragment key={listed.event.id}>
            {index === cursor ? <AsOfLine /> : null}
            {row(listed)}
          </Fragment>
        ))}
        {cursor < 0 && rows.length > 0 ? <AsOfLine /> : null}
        {folds.map((fold) => (
          <FoldedRows key={fold.chapter} fold={fold} opening={rows.length === 0} row={row} />
        ))}
      </ol>
    </ScrollRegion>
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
function useFocusOnRow(list: RefObject<HTMLOListElement | null>, events: readonly ListedEvent[]): (id: string) => void {
  const awaited = useRef<string | null>(null)
  useEffect(() => {
    if (!events.some(({ event }) => event.id === awaited.current)) return
    const row = list.current?.querySelector(`[data-event="${awaited.current}"]`)
    row?.querySelector('button')?.focus()
    awaited.current = null
  }, [list, events])
  return useCallback((id: string) => {
    awaited.current = id
  }, [])
}

/** What the bars count, as a choice: `bars: vehicles unbuilt`. */
function BarsMeasure({ contributions: { metrics, metric } }: { contributions: Contributions }) {
  const { show } = useScenarioActions()
  return (
    <IndicatorSelect
      compact
      label={t('bars:')}
      name={t('Indicator of the bars')}
      options={metrics.map(({ id, measure }) => ({ id, text: measure }))}
      value={metric.id}
      onPick={(id) => show({ bars: id })}
    />
  )
}

/** Parts what has happened from what is ahead; which date that is stands at the timeline. */
function AsOfLine() {
  return (
    <li className={styles.asOfLine}>
      <span>{t('As-of date')}</span>
    </li>
  )
}

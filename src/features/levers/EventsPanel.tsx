// The levers: group switches, the timeline with its as-of cursor, and the events in date order.
import { Fragment } from 'react'
import { formatDate } from '../../format/dates'
import { useChoices } from '../../state/useScenarioStore'
import { Panel } from '../../ui/Panel'
import { ChapterSwitches } from './ChapterSwitches'
import { EventRow } from './EventRow'
import styles from './levers.module.css'
import { Timeline } from './Timeline'
import { useEventList } from './useEventList'

export function EventsPanel({ className }: { className?: string | undefined }) {
  const events = useEventList()
  const asOf = useChoices((choices) => choices.scenario.asOf)
  const cursor = events.findIndex(({ date }) => date > asOf)
  const ahead = cursor < 0 ? events.length : cursor
  return (
    <Panel title="Events" measure="switch what happened" className={`${styles.panel} ${className ?? ''}`}>
      <ChapterSwitches events={events} />
      <Timeline events={events} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label="Events in date order" tabIndex={0}>
        <ol className={styles.list}>
          {events.map((listed, index) => (
            <Fragment key={listed.event.id}>
              {index === ahead ? <AsOfLine date={asOf} /> : null}
              <EventRow listed={listed} past={index < ahead} />
            </Fragment>
          ))}
          {ahead === events.length ? <AsOfLine date={asOf} /> : null}
        </ol>
      </section>
    </Panel>
  )
}

function AsOfLine({ date }: { date: string }) {
  return (
    <li className={styles.asOfLine}>
      <span>As of {formatDate(date)}</span>
    </li>
  )
}

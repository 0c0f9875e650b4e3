// What is known of an event: the document's account, both sides', outside facts, its date, conflicts, its effect on lanes.
import type { ReactNode } from 'react'
import { calendarEnd } from '../../model/calendar'
import type { Grounds, TradeEvent } from '../../model/dataset'
import { useWorkspace } from '../../results/Workspace'
import { useScenarioActions } from '../../state/useScenarioStore'
import { DateField } from '../../ui/DateField'
import { SourceLine } from '../../ui/SourceLine'
import styles from './levers.module.css'
import type { ListedEvent } from './useEventList'

export function EventDetails({ listed: { event, date } }: { listed: ListedEvent }) {
  return (
    <div className={styles.details}>
      {event.evidence === 'hypothetical' ? <MovableDate event={event} date={date} /> : null}
      <Entry heading={event.paragraph ? `The document, paragraph ${event.paragraph}` : 'Not in the document'}>
        <p>{event.summary ?? 'No account is given in this dataset.'}</p>
      </Entry>
      {event.accounts ? (
        <Entry heading="Two accounts">
          <p>
            <strong>Washington:</strong> {event.accounts.washington}
          </p>
          <p>
            <strong>Beijing:</strong> {event.accounts.beijing}
          </p>
        </Entry>
      ) : null}
      <Effects event={event} />
      {event.dateGrounds ? (
        <Entry heading="How the date is known">
          <Known grounds={event.dateGrounds} />
        </Entry>
      ) : null}
      {event.facts && event.facts.length > 0 ? (
        <Entry heading="Outside facts">
          <ul>
            {event.facts.map((fact) => (
              <li key={fact.text}>
                {fact.text} <Known grounds={fact} />
              </li>
            ))}
          </ul>
        </Entry>
      ) : null}
      {event.conflicts && event.conflicts.length > 0 ? (
        <Entry heading="Conflicts">
          <ul>
            {event.conflicts.map((conflict) => (
              <li key={conflict}>{conflict}</li>
            ))}
          </ul>
        </Entry>
      ) : null}
    </div>
  )
}

function Entry({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className={styles.entry}>
      <h3>{heading}</h3>
      {children}
    </section>
  )
}

function Known({ grounds }: { grounds: Grounds }) {
  const { dataset } = useWorkspace()
  const source = dataset.sources?.find(({ id }) => id === grounds.source)
  return (
    <>
      {grounds.note ? <>{grounds.note} </> : null}
      <SourceLine basis={grounds.basis} source={source} />
    </>
  )
}

function Effects({ event }: { event: TradeEvent }) {
  const { dataset } = useWorkspace()
  if (event.effects.length === 0) return null
  const name = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((item) => item.id === id)?.name ?? id
  return (
    <Entry heading="Effect on licenses">
      <ul>
        {event.effects.map((effect) => (
          <li key={`${effect.state} ${effect.destination?.join()} ${effect.material?.join()}`}>
            {(effect.material ?? ['all materials']).map((id) => name(dataset.materials, id)).join(', ')} to{' '}
            {(effect.destination ?? ['all destinations']).map((id) => name(dataset.destinations, id)).join(', ')}:{' '}
            {name(dataset.licenseStates, effect.state).toLowerCase()}
            {effect.from
              ? `, where the lane is at ${effect.from.map((id) => name(dataset.licenseStates, id).toLowerCase()).join(' or ')}`
              : ''}
            . {effect.grounds ? <Known grounds={effect.grounds} /> : null}
          </li>
        ))}
      </ul>
    </Entry>
  )
}

function MovableDate({ event, date }: { event: TradeEvent; date: string }) {
  const { dataset } = useWorkspace()
  const { moveEvent } = useScenarioActions()
  return (
    <div className={styles.moveDate}>
      <DateField
        label="Date (assumed, can be moved)"
        value={date}
        min={dataset.calendar.start}
        max={calendarEnd(dataset.calendar)}
        onChange={(moved) => moveEvent(event.id, moved)}
      />
      {date !== event.date ? (
        <button type="button" className={styles.release} onClick={() => moveEvent(event.id, event.date)}>
          Back to {event.date}
        </button>
      ) : null}
    </div>
  )
}

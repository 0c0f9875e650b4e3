// What is known of an event: the document's account, both sides', outside facts, its date, conflicts, its effect on lanes.
import type { ReactNode } from 'react'
import { basisWords } from '../../charts/basisWords'
import { formatChoices, formatSeries } from '../../format/lists'
import { endSentence, upperFirst } from '../../format/sentences'
import { dateBounds } from '../../model/bounds'
import { calendarEnd } from '../../model/calendar'
import type { Dataset, EventEffect, Grounds, TradeEvent } from '../../model/dataset'
import { type AnyEvent, isHypothetical, isOwn, isTold } from '../../model/licenses'
import { useSettledCase } from '../../results/CaseProvider'
import { useWorkspace } from '../../results/Workspace'
import { useOneStep } from '../../state/useOneStep'
import { useScenarioActions } from '../../state/useScenarioStore'
import { tNode } from '../../texts/tNode'
import { t } from '../../texts/translate'
import { DateField } from '../../ui/DateField'
import { SourceLine } from '../../ui/SourceLine'
import { explainVerdict } from '../../words/verdictText'
import styles from './events.module.css'
import { OwnEventEdits } from './OwnEventEdits'
import type { ListedEvent } from './useEventList'
import type { EventReach } from './useReach'

interface EventDetailsProps {
  listed: ListedEvent
  /** What its switch does; null until that is known. */
  reach: EventReach | null
  /** After an event of the reader's own was taken away. */
  onRemoved: () => void
}

export function EventDetails({ listed: { event, date, touches }, reach, onRemoved }: EventDetailsProps) {
  const settled = useSettledCase()
  const explanation = touches && reach ? explainVerdict(settled, reach.verdict, reach.on) : null
  return (
    <div className={styles.details}>
      {isHypothetical(event) ? <MovableDate event={event} date={date} /> : null}
      {explanation ? (
        <Entry heading={t('What its switch does')}>
          <p>{endSentence(upperFirst(explanation))}</p>
        </Entry>
      ) : null}
      {isTold(event) ? (
        <Told event={event} />
      ) : (
        <>
          <Entry heading={t('Your own event')}>
            <p>{t('You added it: it is hypothetical, and neither the document nor a source stands behind it.')}</p>
          </Entry>
          <Effects effects={event.effects} />
          <OwnEventEdits event={event} onRemoved={onRemoved} />
        </>
      )}
    </div>
  )
}

/** What the dataset tells of one of its events. */
function Told({ event }: { event: TradeEvent }) {
  return (
    <>
      <Entry
        heading={
          event.paragraph
            ? t('The document, paragraph {paragraph}', { paragraph: event.paragraph })
            : t('Not in the document')
        }
      >
        <p>{event.summary ?? t('No account is given in this dataset.')}</p>
      </Entry>
      {event.accounts ? (
        <Entry heading={t('Two accounts')}>
          <p>
            <strong>{t('Washington:')}</strong> {event.accounts.washington}
          </p>
          <p>
            <strong>{t('Beijing:')}</strong> {event.accounts.beijing}
          </p>
        </Entry>
      ) : null}
      <Effects effects={event.effects} />
      {event.dateGrounds ? (
        <Entry heading={t('How the date is known')}>
          <Known grounds={event.dateGrounds} />
        </Entry>
      ) : null}
      {event.facts && event.facts.length > 0 ? (
        <Entry heading={t('Outside facts')}>
          <ul>
            {event.facts.map((fact) => (
              <li key={fact.text}>
                <Sentence text={fact.text} grounds={fact} />
              </li>
            ))}
          </ul>
        </Entry>
      ) : null}
      {event.conflicts && event.conflicts.length > 0 ? (
        <Entry heading={t('Conflicts')}>
          <ul>
            {event.conflicts.map((conflict) => (
              <li key={conflict}>{conflict}</li>
            ))}
          </ul>
        </Entry>
      ) : null}
    </>
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
  const line = <SourceLine basis={basisWords[grounds.basis]} source={source} />
  return grounds.note ? tNode('{one} {next}', { one: grounds.note, next: line }, 'one sentence after another') : line
}

/** A sentence, and how it is known. */
function Sentence({ text, grounds }: { text: string; grounds: Grounds | undefined }) {
  return grounds
    ? tNode('{one} {next}', { one: text, next: <Known grounds={grounds} /> }, 'one sentence after another')
    : text
}

function Effects({ effects }: { effects: readonly EventEffect[] }) {
  const { dataset } = useWorkspace()
  if (effects.length === 0) return null
  return (
    <Entry heading={t('Effect on licenses')}>
      <ul>
        {effects.map((effect) => (
          <li key={`${effect.state} ${effect.destination?.join()} ${effect.material?.join()}`}>
            <Sentence text={describe(effect, dataset)} grounds={effect.grounds} />
          </li>
        ))}
      </ul>
    </Entry>
  )
}

/** `Heavy rare-earth magnets to GM suppliers: suspended.` */
function describe({ material, destination, state, from }: EventEffect, dataset: Dataset): string {
  const name = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((item) => item.id === id)?.name ?? id
  const stateName = (id: string) => name(dataset.licenseStates, id).toLowerCase()
  const values = {
    materials: material ? formatSeries(material.map((id) => name(dataset.materials, id))) : t('all materials'),
    destinations: destination
      ? formatSeries(destination.map((id) => name(dataset.destinations, id)))
      : t('all destinations'),
    state: stateName(state),
  }
  if (!from) return t('{materials} to {destinations}: {state}.', values)
  return t('{materials} to {destinations}: {state}, where the lane is at {from}.', {
    ...values,
    from: formatChoices(from.map(stateName)),
  })
}

function MovableDate({ event, date }: { event: AnyEvent; date: string }) {
  const { calendar } = useWorkspace().dataset
  const { moveEvent } = useScenarioActions()
  const gesture = useOneStep()
  return (
    <div className={styles.moveDate}>
      <DateField
        label={t('Date (assumed, can be moved)')}
        value={date}
        min={isOwn(event) ? dateBounds.first : calendar.start}
        max={isOwn(event) ? dateBounds.last : calendarEnd(calendar)}
        onChange={(moved) => gesture.during(() => moveEvent(event.id, moved))}
        onChangeEnd={gesture.end}
      />
      {date !== event.date ? (
        <button type="button" className={styles.release} onClick={() => moveEvent(event.id, event.date)}>
          {t('Back to {date}', { date: event.date })}
        </button>
      ) : null}
    </div>
  )
}

// Adds an event of the reader's own: a button, and the form that it opens.
import { type RefObject, useId, useState } from 'react'
import { useWorkspace } from '../../results/Workspace'
import { mostAddedEvents, nextEventId } from '../../state/ownEvents'
import { useChoices, useReadChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { OwnEventForm } from './OwnEventForm'
import { type Draft, draftFault, emptyDraft, eventOf } from './ownEventDraft'
import styles from './ownEventForm.module.css'

interface AddEventProps {
  /** Holds the button, so that the focus can be taken back to it. */
  button: RefObject<HTMLButtonElement | null>
  /** After an event with this id was added. */
  onAdded: (id: string) => void
}

export function AddEvent({ button, onAdded }: AddEventProps) {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const { addEvent } = useScenarioActions()
  const [open, setOpen] = useState(false)
  const count = useChoices(({ scenario }) => scenario.added?.length ?? 0)
  const [formId, fullId] = [useId(), useId()]
  const full = count >= mostAddedEvents
  const add = (draft: Draft) => {
    const { scenario } = readChoices()
    const id = nextEventId(dataset, scenario)
    const event = eventOf(dataset, draft)
    const fault = draftFault(dataset, draft, { ...event, id }, scenario.added ?? [])
    if (fault !== null) return fault
    onAdded(id)
    addEvent(event)
    setOpen(false)
    return null
  }
  const cancel = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <div className={styles.add}>
      <button
        ref={button}
        type="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={formId}
        aria-disabled={full && !open}
        aria-describedby={fullId}
        onClick={() => {
          if (!full || open) setOpen(!open)
        }}
      >
        {t('Add an event')}
      </button>
      <span id={fullId} className={styles.note}>
        {full
          ? t('{most} events of your own are the most: take one away to add another.', { most: mostAddedEvents })
          : null}
      </span>
      <div id={formId}>
        {open ? (
          <OwnEventForm
            name={t('An event of your own')}
            initial={emptyDraft(dataset, readChoices().scenario.asOf)}
            submit={t('Add')}
            onSubmit={add}
            onCancel={cancel}
          />
        ) : null}
      </div>
    </div>
  )
}

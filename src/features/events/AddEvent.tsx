// Adds an event of the reader's own: a button, and the form that it opens.
import { type RefObject, useId } from 'react'
import { useWorkspace } from '../../results/Workspace'
import { mostAddedEvents, nextEventId } from '../../state/ownEvents'
import { useChoices, useReadChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import unseen from '../../ui/unseen.module.css'
import { OwnEventForm } from './OwnEventForm'
import { type Draft, draftFault, emptyDraft, eventOf } from './ownEventDraft'
import styles from './ownEventForm.module.css'

interface AddEventButtonProps {
  /** Holds the button, so that the focus can be taken back to it. */
  button: RefObject<HTMLButtonElement | null>
  open: boolean
  onToggle: () => void
}

export function AddEventButton({ button, open, onToggle }: AddEventButtonProps) {
  const full = useIsFull()
  const noteId = useId()
  return (
    <>
      <button
        ref={button}
        type="button"
        data-only-screen
        className={styles.opener}
        aria-expanded={open}
        aria-disabled={full && !open}
        aria-describedby={noteId}
        onClick={() => {
          if (!full || open) onToggle()
        }}
      >
        {t('Add an event')}
      </button>
      <span id={noteId} className={unseen.unseen}>
        {full ? writeFull() : null}
      </span>
    </>
  )
}

interface AddEventFormProps {
  /** After an event with this id was added. */
  onAdded: (id: string) => void
  onCancel: () => void
}

export function AddEventForm({ onAdded, onCancel }: AddEventFormProps) {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const { addEvent } = useScenarioActions()
  const add = (draft: Draft) => {
    const { scenario } = readChoices()
    const id = nextEventId(dataset, scenario)
    const event = eventOf(dataset, draft)
    const fault = draftFault(dataset, draft, { ...event, id }, scenario.added ?? [])
    if (fault !== null) return fault
    addEvent(event)
    onAdded(id)
    return null
  }
  return (
    <div className={styles.add}>
      <OwnEventForm
        name={t('An event of your own')}
        initial={emptyDraft(dataset, readChoices().scenario.asOf)}
        submit={t('Add')}
        onSubmit={add}
        onCancel={onCancel}
      />
    </div>
  )
}

/** Said where no more events of one's own are taken. */
export function FullNote() {
  return useIsFull() ? (
    <p data-only-screen className={styles.note} aria-hidden="true">
      {writeFull()}
    </p>
  ) : null
}

function useIsFull(): boolean {
  return useChoices(({ scenario }) => (scenario.added?.length ?? 0) >= mostAddedEvents)
}

function writeFull(): string {
  return t('{most} events of your own are the most: take one away to add another.', { most: mostAddedEvents })
}

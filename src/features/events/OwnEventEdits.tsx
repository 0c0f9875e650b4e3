// What can be done with an event of one's own where its details are open: change it, or take it away.
import { useRef, useState } from 'react'
import type { AddedEvent } from '../../model/dataset'
import { useWorkspace } from '../../results/Workspace'
import { useReadChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { OwnEventForm } from './OwnEventForm'
import { type Draft, draftFault, draftOf, eventOf } from './ownEventDraft'
import styles from './ownEventForm.module.css'

interface OwnEventEditsProps {
  event: AddedEvent
  onRemoved: () => void
}

export function OwnEventEdits({ event, onRemoved }: OwnEventEditsProps) {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const { editEvent, removeEvent } = useScenarioActions()
  const [editing, setEditing] = useState(false)
  const editButton = useRef<HTMLButtonElement>(null)
  const others = event.effects.slice(1)
  const close = () => {
    setEditing(false)
    editButton.current?.focus()
  }
  const save = (draft: Draft) => {
    const changed = eventOf(dataset, draft, others)
    const before = (readChoices().scenario.added ?? []).filter(({ id }) => id !== event.id)
    const fault = draftFault(dataset, draft, { ...changed, id: event.id }, before)
    if (fault !== null) return fault
    editEvent(event.id, changed)
    close()
    return null
  }
  return (
    <>
      <p className={styles.buttons}>
        <button ref={editButton} type="button" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          {t('Edit')}
        </button>
        <button
          type="button"
          onClick={() => {
            removeEvent(event.id)
            onRemoved()
          }}
        >
          {t('Remove')}
        </button>
      </p>
      {editing ? (
        <OwnEventForm
          name={t('Edit “{title}”', { title: event.title })}
          initial={draftOf(dataset, event)}
          submit={t('Save')}
          onSubmit={save}
          onCancel={close}
          note={
            others.length > 0
              ? t(
                  '{count, plural, one {# further effect stays as it is.} other {# further effects stay as they are.}}',
                  {
                    count: others.length,
                  },
                )
              : null
          }
        />
      ) : null}
    </>
  )
}

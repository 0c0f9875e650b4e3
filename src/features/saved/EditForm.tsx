// Another name or note for a saved scenario.
import { Textarea, TextInput } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { longestNote, type SavedScenario } from '../../data/savedSchema'
import { useAnnouncements } from '../../state/announcements'
import { cleanName, longestName } from '../../state/choices'
import { useSavedChanges } from '../../storage/saved'
import { t } from '../../texts/translate'
import { isComposing } from '../../ui/keyPress'
import styles from './saved.module.css'

export function EditForm({ saved, onDone }: { saved: SavedScenario; onDone: () => void }) {
  const [name, setName] = useState(saved.name)
  const [note, setNote] = useState(saved.note)
  const [nameless, setNameless] = useState(false)
  const { edit } = useSavedChanges()
  const { announce } = useAnnouncements()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // The menu that led here gives the focus back to its button a moment after it closes.
    const timer = setTimeout(() => first.current?.focus(), 50)
    return () => clearTimeout(timer)
  }, [])
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const text = cleanName(name)
    setNameless(text === null)
    if (text === null) return
    const { id, name: oldName, note: oldNote } = saved
    edit.mutate(
      { id, edit: { name: text, note: note.trim() } },
      {
        onSuccess: () => {
          announce(t('Changed “{name}”.', { name: text }), () =>
            edit.mutate({ id, edit: { name: oldName, note: oldNote } }),
          )
          onDone()
        },
      },
    )
  }
  const leave = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Escape' && !isComposing(nativeEvent)) onDone()
  }
  // Escape leaves the field, not the drawer.
  const field = { onKeyDown: leave, 'data-mantine-stop-propagation': true }
  return (
    <form
      className={styles.form}
      onSubmit={keep}
      aria-label={t('Rename “{name}” or edit its note', { name: saved.name })}
    >
      <TextInput
        label={<span>{t('Name')}</span>}
        value={name}
        maxLength={longestName}
        ref={first}
        error={nameless ? t('Give it a name, so that you find it again.') : null}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        {...field}
      />
      <Textarea
        label={<span>{t('Note')}</span>}
        value={note}
        maxLength={longestNote}
        rows={3}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        {...field}
      />
      {edit.error ? (
        <p role="alert" className={styles.alert}>
          {t('It was not changed. {why}', { why: edit.error.message })}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <button type="submit" className={styles.primary}>
          {t('Keep the changes')}
        </button>
        <button type="button" className={styles.button} onClick={onDone}>
          {t('Cancel')}
        </button>
      </div>
    </form>
  )
}

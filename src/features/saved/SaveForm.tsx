// Keeps the page's scenario under a name with a note: in this browser, or as a file where the browser keeps nothing.
import { Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { writeSavedFile } from '../../data/savedFile'
import { longestNote } from '../../data/savedSchema'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import { cleanName, longestName } from '../../state/choices'
import { useChoices } from '../../state/useScenarioStore'
import { newId, useSavedChanges } from '../../storage/saved'
import { t } from '../../texts/translate'
import { scenarioName } from '../../words/scenarioNames'
import styles from './saved.module.css'
import { takeSnapshot } from './savedScenario'
import { fileName, saveFile } from './saveFile'

/** `unavailable`: why this browser keeps nothing; null where it does. */
export function SaveForm({ unavailable }: { unavailable: string | null }) {
  const { dataset, network } = useWorkspace()
  const choices = useChoices((present) => present)
  const [name, setName] = useState<string>(() => scenarioName(dataset, choices))
  const [note, setNote] = useState('')
  const [nameless, setNameless] = useState(false)
  const { save, remove } = useSavedChanges()
  const { announce } = useAnnouncements()
  const refusal = unavailable ?? (save.error ? t('It was not saved. {why}', { why: save.error.message }) : null)

  const take = () => {
    setNameless(cleanName(name) === null)
    if (cleanName(name) === null) return null
    return takeSnapshot({ network, choices, id: newId(), name, note, savedAt: new Date().toISOString() })
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const saved = take()
    if (!saved) return
    save.mutate(saved, {
      onSuccess: () => {
        setNote('')
        announce(t('Saved “{name}” in this browser.', { name: saved.name }), () => remove.mutate(saved.id))
      },
    })
  }
  const toFile = () => {
    const saved = take()
    if (saved) saveFile(fileName(saved.name), writeSavedFile([saved]))
  }
  return (
    <form className={styles.form} onSubmit={keep} aria-label={t('Save this scenario')}>
      <TextInput
        label={<span>{t('Name of the page’s scenario')}</span>}
        value={name}
        maxLength={longestName}
        error={nameless ? t('Give it a name, so that you find it again.') : null}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Textarea
        label={<span>{t('Note')}</span>}
        description={t('For yourself: what it is for, whom it was shown to')}
        value={note}
        maxLength={longestNote}
        rows={2}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      {refusal ? (
        <p role="alert" className={styles.alert}>
          {refusal}
        </p>
      ) : null}
      <div className={styles.buttons}>
        {unavailable ? null : (
          <button type="submit" className={styles.primary}>
            {t('Save this scenario')}
          </button>
        )}
        {refusal ? (
          <button type="button" className={unavailable ? styles.primary : styles.button} onClick={toFile}>
            {t('Export to a file instead')}
          </button>
        ) : null}
      </div>
    </form>
  )
}

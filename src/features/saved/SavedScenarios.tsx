// The body of the drawer: the form, the list, and the files.
import { useState } from 'react'
import { useAnnouncements } from '../../state/announcements'
import { useSavedScenarios } from '../../storage/saved'
import { t } from '../../texts/translate'
import { FilePart } from './FilePart'
import { DeletedItem, UnreadItem } from './OtherItems'
import { SavedItem } from './SavedItem'
import { SaveForm } from './SaveForm'
import styles from './saved.module.css'
import type { useImport } from './useImport'
import { type Deleted, useKeepSaved } from './useSavedActions'

interface SavedScenariosProps {
  imports: ReturnType<typeof useImport>
  onOpened: () => void
}

export function SavedScenarios({ imports, onOpened }: SavedScenariosProps) {
  const { data, error, isPending } = useSavedScenarios()
  const { report, unkept, importFile, dismiss } = imports
  const scenarios = data?.scenarios ?? []
  return (
    <>
      <p className={styles.small}>{t('Kept in this browser only; a file takes them elsewhere.')}</p>
      <SaveForm unavailable={error?.message ?? null} />
      <section aria-labelledby="saved-list" className={styles.part}>
        <h2 id="saved-list" className={styles.partHead}>
          {scenarios.length > 0 ? t('Saved before ({count})', { count: scenarios.length }) : t('Saved before')}
        </h2>
        <FilePart scenarios={scenarios} report={report} onFile={(file) => void importFile(file)} onDismiss={dismiss} />
        {isPending ? <p role="status">{t('Reading…')}</p> : null}
        {error ? <p className={styles.finding}>{t('What may have been saved here cannot be read now.')}</p> : null}
        {unkept.length > 0 ? (
          <ul aria-label={t('From the file, not kept')} className={styles.list}>
            {unkept.map((saved) => (
              <SavedItem key={saved.id} saved={saved} keeping={null} onOpened={onOpened} />
            ))}
          </ul>
        ) : null}
        {data ? <KeptList {...data} onOpened={onOpened} /> : null}
      </section>
    </>
  )
}

type KeptListProps = NonNullable<ReturnType<typeof useSavedScenarios>['data']> & { onOpened: () => void }

function KeptList({ scenarios, unread, onOpened }: KeptListProps) {
  const [failure, setFailure] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<(Deleted & { place: number }) | null>(null)
  const [freshId, setFreshId] = useState<string | null>(null)
  const { deleteIt, restoreIt, duplicateIt } = useKeepSaved(setFailure)
  const { dismiss } = useAnnouncements()
  const remove = (gone: Deleted, place: number) => deleteIt(gone, () => setDeleted({ ...gone, place }))
  const isGone = deleted !== null && ![...scenarios, ...unread].some(({ id }) => id === deleted.id)
  const items = scenarios.map((saved, place) => (
    <SavedItem
      key={saved.id}
      saved={saved}
      fresh={saved.id === freshId}
      onOpened={onOpened}
      keeping={{
        onDuplicate: () => duplicateIt(saved, setFreshId),
        onDelete: () => remove({ id: saved.id, name: saved.name, record: saved }, place),
      }}
    />
  ))
  const others = unread.map((one, i) => (
    <UnreadItem
      key={one.id}
      unread={one}
      onDelete={() =>
        remove({ id: one.id, name: one.name ?? t('a record without a name'), record: one.record }, items.length + i)
      }
    />
  ))
  const rows = [...items, ...others]
  if (isGone) {
    const undo = () => {
      setFreshId(deleted.id)
      restoreIt(deleted)
      // Its announcement offers the same way back.
      dismiss()
    }
    rows.splice(deleted.place, 0, <DeletedItem key={`deleted ${deleted.id}`} name={deleted.name} onUndo={undo} />)
  }
  return (
    <>
      {failure ? (
        <p role="alert" className={styles.alert}>
          {failure}
        </p>
      ) : null}
      {rows.length > 0 ? (
        <ul aria-label={t('Saved scenarios')} className={styles.list}>
          {rows}
        </ul>
      ) : (
        <p className={styles.empty}>
          {t(
            'Nothing is saved yet. Save the page’s scenario above before the briefing; next week, open this list to see what moved since.',
          )}
        </p>
      )}
    </>
  )
}

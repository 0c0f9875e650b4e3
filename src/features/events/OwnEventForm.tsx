// The form in which an event of one's own is written; what is refused stays in it, with the reason.
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { dateBounds } from '../../model/bounds'
import { useWorkspace } from '../../results/Workspace'
import { longestEventTitle, sides } from '../../state/ownEvents'
import { t } from '../../texts/translate'
import { Segments } from '../../ui/Segments'
import type { Draft } from './ownEventDraft'
import styles from './ownEventForm.module.css'
import { sideNames } from './SideMark'

interface OwnEventFormProps {
  /** Accessible name of the form. */
  name: string
  initial: Draft
  submit: string
  /** Takes the event over; gives the reason where it is refused. */
  onSubmit: (draft: Draft) => string | null
  onCancel: () => void
  /** What else there is to know about it. */
  note?: string | null
}

export function OwnEventForm({ name, initial, submit, onSubmit, onCancel, note = null }: OwnEventFormProps) {
  const [draft, setDraft] = useState(initial)
  const [fault, setFault] = useState<string | null>(null)
  const [titleId, dateId, faultId] = [useId(), useId(), useId()]
  const title = useRef<HTMLInputElement>(null)
  useEffect(() => title.current?.focus(), [])
  const edit = (change: Partial<Draft>) => setDraft((was) => ({ ...was, ...change }))
  const take = (event: FormEvent) => {
    event.preventDefault()
    setFault(onSubmit(draft))
  }
  return (
    <form className={styles.form} aria-label={name} aria-describedby={faultId} onSubmit={take} noValidate>
      <p className={styles.field}>
        <label htmlFor={titleId}>{t('Title, up to {most} characters', { most: longestEventTitle })}</label>
        <input
          ref={title}
          id={titleId}
          type="text"
          autoComplete="off"
          value={draft.title}
          onChange={({ target }) => edit({ title: target.value })}
        />
      </p>
      <p className={styles.field}>
        <label htmlFor={dateId}>{t('Date')}</label>
        <input
          id={dateId}
          type="date"
          value={draft.date}
          min={dateBounds.first}
          max={dateBounds.last}
          onChange={({ target }) => edit({ date: target.value })}
        />
      </p>
      <Segments
        legend={t('Side')}
        named
        options={sides.map((side) => ({ value: side, label: sideNames[side] }))}
        value={draft.by}
        onPick={(value) => edit({ by: sides.find((side) => side === value) ?? draft.by })}
      />
      <Effect draft={draft} edit={edit} />
      {note ? <p className={styles.note}>{note}</p> : null}
      <p id={faultId} className={styles.fault} role={fault ? 'alert' : undefined}>
        {fault}
      </p>
      <p className={styles.buttons}>
        <button type="submit" className={styles.main}>
          {submit}
        </button>
        <button type="button" onClick={onCancel}>
          {t('Cancel')}
        </button>
      </p>
    </form>
  )
}

const noState = ''

/** The state that it leads to, and which lanes. */
function Effect({ draft, edit }: { draft: Draft; edit: (change: Partial<Draft>) => void }) {
  const { materials, destinations, licenseStates } = useWorkspace().dataset
  const stateId = useId()
  return (
    <>
      <p className={styles.field}>
        <label htmlFor={stateId}>{t('Leads to')}</label>
        <select
          id={stateId}
          value={draft.state ?? noState}
          onChange={({ target }) => edit({ state: target.value === noState ? null : target.value })}
        >
          {licenseStates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={noState}>{t('No effect on licenses')}</option>
        </select>
      </p>
      {draft.state === null ? null : (
        <>
          <Picks
            legend={t('Materials')}
            options={materials}
            picked={draft.materials}
            onPick={(picked) => edit({ materials: picked })}
          />
          <Picks
            legend={t('Destinations')}
            options={destinations}
            picked={draft.destinations}
            onPick={(picked) => edit({ destinations: picked })}
          />
          <Picks
            legend={t('Only where the lane is at (none picked: anywhere)')}
            options={licenseStates}
            picked={draft.from}
            onPick={(picked) => edit({ from: picked })}
          />
        </>
      )}
    </>
  )
}

interface PicksProps {
  legend: ReactNode
  options: readonly { id: string; name: string }[]
  picked: readonly string[]
  onPick: (picked: string[]) => void
}

function Picks({ legend, options, picked, onPick }: PicksProps) {
  const pick = (id: string, on: boolean) =>
    onPick(options.map((option) => option.id).filter((one) => (one === id ? on : picked.includes(one))))
  return (
    <fieldset className={styles.picks}>
      <legend>{legend}</legend>
      {options.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={picked.includes(id)}
            onChange={({ currentTarget }) => pick(id, currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}

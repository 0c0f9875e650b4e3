// Adds a lever: its kind, for whom, from where; its size is then set in the list.

import { useState } from 'react'
import { formatShare } from '../../format/numbers'
import { joinSentences } from '../../format/sentences'
import { kindNames } from '../../results/measureNames'
import { type Lever, type LeverKind, openingLever, originsOf, possibleKinds, scales } from '../../results/measures'
import { useWorkspace } from '../../results/Workspace'
import { t } from '../../texts/translate'
import styles from './addLever.module.css'
import { kindNotes } from './leverText'
import { useSetLever } from './useSetLever'

/** What the button does, with the size that a new lever opens with. */
const verbs: Record<LeverKind, string> = {
  cover: t('Add {weeks} weeks of cover', { weeks: scales.cover.opening }),
  even: t('Even out by {share}', { share: formatShare(scales.even.opening / 100) }),
  source: t('Move {share} there', { share: formatShare(scales.source.opening / 100) }),
  parts: t('Move {share} into parts', { share: formatShare(scales.parts.opening / 100) }),
  transit: t('Shorten by {weeks} week', { weeks: scales.transit.opening }),
}

export function AddLever({ levers }: { levers: Lever[] }) {
  const chosen = useNewLever()
  const setLever = useSetLever()
  const { lever, kind } = chosen
  const inForce = levers.some(({ key }) => key === lever.key)
  return (
    <fieldset data-only-screen className={styles.form}>
      <legend>{t('Add a lever')}</legend>
      <div className={styles.choices}>
        <Choices {...chosen} />
        <button
          type="button"
          className={styles.button}
          aria-disabled={inForce}
          onClick={() => {
            if (!inForce) setLever(lever, lever.size)
          }}
        >
          {verbs[kind]}
        </button>
      </div>
      <p className={styles.note}>
        {joinSentences(inForce ? t('This lever is in force: change it in the list.') : null, kindNotes[kind])}
      </p>
    </fieldset>
  )
}

/** Kind and origin, maker and class, as far as the kind has them. */
function Choices(chosen: ReturnType<typeof useNewLever>) {
  const { dataset } = useWorkspace()
  const { kind, setKind, maker, setMaker, component, setComponent, origins, origin, setOrigin } = chosen
  const possible = possibleKinds(dataset)
  return (
    <>
      <Choice
        label={t('Kind')}
        value={kind}
        options={possible.map((id) => ({ id, name: kindNames[id] }))}
        onChange={(id) => setKind(possible.find((one) => one === id) ?? 'cover')}
      />
      {origins.length > 1 ? <Choice label={t('Origin')} value={origin} options={origins} onChange={setOrigin} /> : null}
      {kind === 'transit' ? null : (
        <Choice
          label={t('Maker')}
          value={maker}
          all={t('All makers')}
          options={dataset.automakers}
          onChange={setMaker}
        />
      )}
      {kind === 'transit' || kind === 'even' ? null : (
        <Choice
          label={t('Class')}
          value={component}
          all={t('All classes')}
          options={dataset.components}
          onChange={setComponent}
        />
      )}
    </>
  )
}

interface ChoiceProps {
  label: string
  value: string
  options: readonly { id: string; name: string }[]
  /** Name of the entry for all, whose value is `*`. */
  all?: string
  onChange: (id: string) => void
}

function Choice({ label, value, options, all, onChange }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      {label}
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        {all ? <option value="*">{all}</option> : null}
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface NewLever {
  lever: Lever
  kind: LeverKind
  setKind: (kind: LeverKind) => void
  maker: string
  setMaker: (id: string) => void
  component: string
  setComponent: (id: string) => void
  /** Nodes that could be bought from; none where nothing is shifted. */
  origins: { id: string; name: string }[]
  origin: string
  setOrigin: (id: string) => void
}

function useNewLever(): NewLever {
  const { dataset } = useWorkspace()
  const [kind, setKind] = useState<LeverKind>('cover')
  const [maker, setMaker] = useState('*')
  const [component, setComponent] = useState('*')
  const [picked, setOrigin] = useState('')
  const origins = originsOf(dataset, kind)
  const origin = (origins.find(({ id }) => id === picked) ?? origins[0])?.id ?? ''
  // Lines hold stock of all classes: they are evened out for a maker as a whole.
  const lever = openingLever(kind, kind === 'even' ? maker : `${maker}/${component}`, origin)
  return { lever, kind, setKind, maker, setMaker, component, setComponent, origins, origin, setOrigin }
}

// One of the places A, B and C: the scenario that stands there with what can be done with it, or how to fill it.
import { type KeyboardEvent, useRef, useState } from 'react'
import { formatLongDate } from '../../format/dates'
import { presetName } from '../../results/presets'
import { useWorkspace } from '../../results/Workspace'
import { type Letter, longestName } from '../../state/choices'
import { freePlace } from '../../state/pins'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import { isComposing } from '../../ui/keyPress'
import type { Compared, Comparison } from '../../words/comparison'
import { changesSincePreset } from '../../words/scenarioNames'
import { usePin } from '../../words/usePin'
import styles from './compare.module.css'
import { EmptyPlace } from './EmptyPlace'
import { PinButtons } from './PinButtons'

interface PlaceProps {
  letter: Letter
  comparison: Comparison
}

export function ScenarioPlace({ letter, comparison }: PlaceProps) {
  const place = useRef<HTMLElement>(null)
  const here = comparison.all.find((one) => one.letter === letter)
  // What was pressed may be gone: the focus stays in the place.
  const keepFocus = () => place.current?.focus({ preventScroll: true })
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.place}
      data-base={here === comparison.base}
      aria-label={t('Scenario {place}', { place: letter.toUpperCase() })}
    >
      {here ? (
        <Filled here={here} isBase={here === comparison.base} onGone={keepFocus} />
      ) : (
        <EmptyPlace letter={letter} onFilled={keepFocus} />
      )}
    </section>
  )
}

function Filled({ here, isBase, onGone }: { here: Compared; isBase: boolean; onGone: () => void }) {
  const { dataset } = useWorkspace()
  const { setBase } = useScenarioActions()
  const { letter, place, named } = here
  return (
    <>
      <p className={styles.letterLine}>
        <span className={styles.letter}>{place}</span>
        <span>{letter === 'a' ? t('the page’s own scenario, live') : t('pinned')}</span>
      </p>
      <NameField here={here} />
      <p className={styles.about}>
        {t('As of {date} · {origin}', {
          date: formatLongDate(named.scenario.asOf),
          origin: describeOrigin(presetName(dataset, named.preset), changesSincePreset(dataset, named).length),
        })}
      </p>
      <div className={styles.buttons}>
        <button type="button" className={styles.button} aria-pressed={isBase} onClick={() => setBase(letter)}>
          {isBase ? t('Base') : t('Make base')}
        </button>
        {letter === 'a' ? <OwnButtons /> : <PinButtons letter={letter} here={here} onGone={onGone} />}
      </div>
    </>
  )
}

/** `The document as it is`, `The document with 2 changes`. */
function describeOrigin(preset: string, changes: number): string {
  if (changes === 0) return t('“{preset}” as it is', { preset })
  return t('“{preset}” with {changes, plural, one {# change} other {# changes}}', { preset, changes })
}

function NameField({ here: { letter, place, name } }: { here: Compared }) {
  const { rename } = useScenarioActions()
  // Null while nobody writes: then the name is shown as it is.
  const [draft, setDraft] = useState<string | null>(null)
  const keep = () => {
    if (draft !== null && draft.trim() !== name) rename(letter, draft)
    setDraft(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter') {
      event.preventDefault()
      keep()
    } else if (event.key === 'Escape') setDraft(null)
  }
  return (
    <textarea
      className={styles.name}
      aria-label={t('Name of {place}', { place })}
      title={t('Write a name here; an empty one gives the made name back')}
      rows={1}
      maxLength={longestName}
      value={draft ?? name}
      onChange={({ target }) => setDraft(target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  )
}

function OwnButtons() {
  const free = useChoices(freePlace)
  const { show } = useScenarioActions()
  const pin = usePin()
  return (
    <>
      <button type="button" className={styles.button} onClick={pin}>
        {free ? t('Pin a copy as {place}', { place: free.toUpperCase() }) : t('Pin a copy (replaces B or C)')}
      </button>
      <button
        type="button"
        className={styles.button}
        title={t('Its switches, dates and assumptions are on the dashboard')}
        onClick={() => show({ page: 'dashboard', figure: null })}
      >
        {t('Change it')}
      </button>
    </>
  )
}

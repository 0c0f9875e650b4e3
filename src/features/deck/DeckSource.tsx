// Where a deck comes from: chosen among those there are, made anew, or read from a file, whose faults are said in words.
import { type ChangeEvent, useState } from 'react'
import { countFaults, type Fault } from '../../data/faults'
import { readUtf8 } from '../../data/jsonRules'
import type { Dataset } from '../../model/dataset'
import { useWorkspace } from '../../results/Workspace'
import { type Deck, documentDeckId } from '../../state/deck'
import { t } from '../../texts/translate'
import styles from './deck.module.css'
import { type DeckRead, faultInWords, largestFile, readDeckFile, refuse } from './deckFile'
import { SelectField } from './Field'
import type { DeckActions } from './useDeckActions'

interface DeckSourceProps {
  decks: readonly Deck[]
  chosen: string
  onChoose: (id: string) => void
  actions: DeckActions
}

/** A file that was not taken in. */
interface Refused {
  file: string
  faults: Fault[]
}

export function DeckSource({ decks, chosen, onChoose, actions }: DeckSourceProps) {
  const { dataset } = useWorkspace()
  const [refused, setRefused] = useState<Refused | null>(null)
  const onFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (!file) return
    const read = await readFile(dataset, file)
    // So that the same file can be picked again once it has been put right.
    target.value = ''
    setRefused(read.ok ? null : { file: file.name, faults: read.faults })
    if (read.ok) actions.takeIn(read.deck)
  }
  return (
    <>
      <div className={styles.source}>
        <SelectField label={t('Deck')} value={chosen} onPick={onChoose}>
          {decks.map(({ id, name }) => (
            <option key={id} value={id}>
              {id === documentDeckId ? t('{name} (built in)', { name }) : name}
            </option>
          ))}
        </SelectField>
        <div className={styles.buttons}>
          <button type="button" onClick={actions.create}>
            {t('New deck')}
          </button>
          <label className={styles.file}>
            {t('Import from file')}
            <input type="file" accept=".json,application/json" onChange={(event) => void onFile(event)} />
          </label>
        </div>
      </div>
      {refused ? <Refusal refused={refused} onDismiss={() => setRefused(null)} /> : null}
    </>
  )
}

async function readFile(dataset: Dataset, file: File): Promise<DeckRead> {
  if (file.size > largestFile) return refuse(t('is larger than any deck'))
  try {
    const text = readUtf8(await file.arrayBuffer())
    return text === null ? refuse(t('is not written in UTF-8, as JSON is')) : readDeckFile(dataset, text)
  } catch {
    return refuse(t('could not be read from where it is'))
  }
}

/** Faults that are listed; of more, only the count is told. */
const mostListed = 5

function Refusal({ refused: { file, faults }, onDismiss }: { refused: Refused; onDismiss: () => void }) {
  const more = countFaults(faults) - mostListed
  return (
    <div role="alert" className={styles.refusal}>
      <p>{t('“{file}” was not imported; your decks are as they were.', { file })}</p>
      <ul>
        {faults.slice(0, mostListed).map(({ path, message }) => (
          <li key={`${path} ${message}`}>{faultInWords(path, message)}</li>
        ))}
        {more > 0 ? <li>{t('and {count} more', { count: more })}</li> : null}
      </ul>
      <button type="button" className={styles.link} onClick={onDismiss}>
        {t('Dismiss')}
      </button>
    </div>
  )
}

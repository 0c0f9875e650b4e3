// Records the page as it stands as the next step, with the picture that it shows.
import { useState } from 'react'
import { writeFinding } from '../../results/finding'
import { useResults } from '../../results/Results'
import { useWorkspace } from '../../results/Workspace'
import type { Deck, StepPicture } from '../../state/deck'
import styles from './deck.module.css'
import { PictureSelect } from './PictureSelect'
import { useRecordStep } from './useRecordStep'

interface RecordBarProps {
  deck: Deck
  builtIn: boolean
  /** Told of the deck that was recorded into. */
  onRecorded: (id: string) => void
}

export function RecordBar({ deck, builtIn, onRecorded }: RecordBarProps) {
  const { dataset } = useWorkspace()
  const { outcome } = useResults()
  const [picture, setPicture] = useState<StepPicture>('flows')
  const record = useRecordStep()
  const onRecord = async () => {
    const into = await record(builtIn ? { picture } : { picture, into: deck.id })
    if (into !== null) onRecorded(into)
  }
  return (
    <section className={styles.part} aria-label="Record">
      <div className={styles.record}>
        <button type="button" className={styles.main} onClick={() => void onRecord()}>
          Record this page as a step
        </button>
        <PictureSelect label="Showing" value={picture} onPick={setPicture} />
      </div>
      <p className={styles.hint}>
        Now on the page, illustrative: {writeFinding(dataset, outcome)}.
        {builtIn ? ' The built-in deck stays as it is: the step goes into a deck of yours.' : ''}
      </p>
    </section>
  )
}

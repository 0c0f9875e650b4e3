// Records the page as it stands as the next step, with the picture that it shows.
import { useState } from 'react'
import { joinSentences } from '../../format/sentences'
import { useCase } from '../../results/CaseProvider'
import type { Deck, StepPicture } from '../../state/deck'
import { t } from '../../texts/translate'
import { writeFinding } from '../../words/finding'
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
  const state = useCase()
  const [picture, setPicture] = useState<StepPicture>('flows')
  const record = useRecordStep()
  const onRecord = async () => {
    const into = await record(builtIn ? { picture } : { picture, into: deck.id })
    if (into !== null) onRecorded(into)
  }
  return (
    <section className={styles.part} aria-label={t('Record')}>
      <div className={styles.record}>
        <button type="button" className={styles.main} onClick={() => void onRecord()}>
          {t('Record this page as a step')}
        </button>
        <PictureSelect label={t('Showing')} value={picture} onPick={setPicture} />
      </div>
      <p className={styles.hint}>
        {joinSentences(
          t('Now on the page, illustrative: {finding}.', { finding: writeFinding(state) }),
          builtIn ? t('The built-in deck stays as it is: the step goes into a deck of yours.') : null,
        )}
      </p>
    </section>
  )
}

// The speaker's window beside the stage: what to say, what comes next, the time, and the hand on what the room sees.
import { joinSentences } from '../../format/sentences'
import { useChoices } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './presenter.module.css'
import { Desk } from './speaker/Desk'
import { useDeck } from './useDeck'

export function SpeakerPage() {
  const id = useChoices(({ view }) => view.deck)
  const { deck, error, loading } = useDeck(id)
  if (deck && deck.steps.length > 0) return <Desk key={deck.id} deck={deck} />
  return (
    <main className={styles.missing}>
      <h1>{t('The speaker’s window')}</h1>
      {loading ? (
        <p role="status">{t('Opening the deck…')}</p>
      ) : (
        <p role="alert">
          {joinSentences(
            error?.message ?? t('The deck has no steps.'),
            t('Open this window again from the stage, with S.'),
          )}
        </p>
      )}
    </main>
  )
}

export default SpeakerPage

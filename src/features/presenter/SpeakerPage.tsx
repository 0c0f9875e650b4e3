// The speaker's window beside the stage: what to say, what comes next, the time, and the hand on what the room sees.
import { useDeck } from '../../results/decks/useDeck'
import { useChoices } from '../../state/useScenarioStore'
import styles from './presenter.module.css'
import { Desk } from './speaker/Desk'

export function SpeakerPage() {
  const id = useChoices(({ view }) => view.deck)
  const { deck, error, loading } = useDeck(id)
  if (deck && deck.steps.length > 0) return <Desk key={deck.id} deck={deck} />
  return (
    <main className={styles.missing}>
      <h1>The speaker’s window</h1>
      {loading ? (
        <p role="status">Opening the deck…</p>
      ) : (
        <p role="alert">{error?.message ?? 'The deck has no steps.'} Open this window again from the stage, with S.</p>
      )}
    </main>
  )
}

export default SpeakerPage

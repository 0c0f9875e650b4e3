// The stage: one step of a deck at a time, large enough for a room.

import { documentDeckId } from '../../state/deck'
import { useChoices, useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './presenter.module.css'
import { Stage } from './room/Stage'
import { useDeck } from './useDeck'

export function PresentPage() {
  const id = useChoices(({ view }) => view.deck)
  const { deck, error, loading } = useDeck(id)
  if (deck && deck.steps.length > 0) return <Stage key={deck.id} deck={deck} />
  if (loading) {
    return (
      <p role="status" className={styles.waiting}>
        {t('Opening the deck…')}
      </p>
    )
  }
  return (
    <NoDeck
      why={deck ? t('“{name}” has no steps yet. Record some first.', { name: deck.name }) : (error?.message ?? null)}
    />
  )
}

/** What stands on the stage where there is nothing to present, with the ways on. */
function NoDeck({ why }: { why: string | null }) {
  const { show } = useScenarioActions()
  return (
    <main className={styles.missing}>
      <h1>{t('This deck cannot be presented')}</h1>
      {why ? <p role="alert">{why}</p> : null}
      <p className={styles.ways}>
        <button type="button" onClick={() => show({ deck: documentDeckId, step: 1 })}>
          {t('Present the built-in deck')}
        </button>
        <button type="button" onClick={() => show({ page: 'dashboard', deck: null, step: 1 })}>
          {t('Back to the dashboard')}
        </button>
      </p>
    </main>
  )
}

export default PresentPage

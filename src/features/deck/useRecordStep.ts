// Records the state of the page as a step, at the end of the deck that was used last, and says where it went.
import { deckLimits } from '../../data/deckSchema'
import { joinSentences } from '../../format/sentences'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import type { Deck, StepPicture } from '../../state/deck'
import { useReadChoices } from '../../state/useScenarioStore'
import { lastUsed } from '../../storage/deckShelf'
import { useShelfActions } from '../../storage/decks'
import { t } from '../../texts/translate'
import { addStep, isFull, newDeck, newStep, removeStep } from './editDeck'

/** Name of the deck that the first recorded step makes. */
const firstDeckName = t('My briefing')

interface Recording {
  /** What the step shows; the flow picture where nothing is asked for. */
  picture?: StepPicture
  /** Deck to record into, in place of the one that was used last. */
  into?: string
}

/** The function gives the id of the deck that was recorded into; null where it is full. */
export function useRecordStep(): (recording?: Recording) => Promise<string | null> {
  const { dataset } = useWorkspace()
  const readChoices = useReadChoices()
  const { announce } = useAnnouncements()
  const { keep, change, discard, look } = useShelfActions(dataset)
  return async ({ picture = 'flows', into } = {}) => {
    const shelf = await look()
    const found = shelf.decks.find(({ deck }) => deck.id === into)?.deck ?? lastUsed(shelf)
    const deck: Deck = found ?? newDeck(firstDeckName)
    if (isFull(deck)) {
      announce(
        t('Not recorded: {deck} holds {count} steps already, the most that a deck takes.', {
          deck: deck.name,
          count: deckLimits.steps,
        }),
      )
      return null
    }
    const step = newStep(dataset, readChoices(), picture)
    keep(addStep(deck, step))
    const undo = () => {
      if (found) change(deck.id, (now) => removeStep(now, step.id))
      else void look().then((now) => undoFirst(now.decks.find((kept) => kept.deck.id === deck.id)?.deck, step.id))
    }
    // The deck that this step made goes with it, unless more has come into it since.
    const undoFirst = (now: Deck | undefined, id: string) => {
      const rest = now && removeStep(now, id)
      if (rest?.steps.length === 0) discard(rest.id)
      else if (rest) keep(rest)
    }
    const recorded = t('Recorded as step {place} of {deck}.', { place: deck.steps.length + 1, deck: deck.name })
    announce(joinSentences(recorded, keptNowhere(shelf.readError)), undo)
    return deck.id
  }
}

function keptNowhere(error: Error | null): string | null {
  return error ? t('It is kept only until this page is closed; export the deck to a file.') : null
}

// What can be done with decks as a whole; what takes one away says so and offers the way back.
import { download } from '../../exports/download'
import { readStep } from '../../results/decks/readStep'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import type { Deck } from '../../state/deck'
import { useShelfActions } from '../../storage/decks'
import { newId } from '../../storage/saved'
import { nameDeckFile, writeDeckFile } from './deckFile'
import { copyDeck, freeName, newDeck } from './editDeck'

export type DeckActions = ReturnType<typeof useDeckActions>

/** `decks` are all there are, the built-in one too; `onChoose` is told of a deck that came to be. */
export function useDeckActions(decks: readonly Deck[], onChoose: (id: string) => void) {
  const { network } = useWorkspace()
  const { keep, discard } = useShelfActions()
  const { announce } = useAnnouncements()
  const names = decks.map(({ name }) => name)
  const add = (deck: Deck, text: string) => {
    keep(deck)
    onChoose(deck.id)
    announce(text, () => discard(deck.id))
  }
  return {
    create: () => {
      const deck = newDeck(freeName('New deck', names))
      add(deck, `Made “${deck.name}”.`)
    },
    copy: (deck: Deck) => {
      const copy = copyDeck(deck, freeName(`Copy of ${deck.name}`, names))
      add(copy, `Copied as “${copy.name}”.`)
    },
    rename: (deck: Deck, name: string) => keep({ ...deck, name }),
    /** Gives what puts the deck back. */
    remove: (deck: Deck) => {
      const restore = () => keep(deck)
      discard(deck.id)
      announce(`Deleted “${deck.name}”.`, restore)
      return restore
    },
    exportFile: (deck: Deck) => {
      const name = nameDeckFile(deck)
      download(new Blob([writeDeckFile(deck)], { type: 'application/json' }), name)
      announce(`“${deck.name}” is handed to your downloads as ${name}.`)
    },
    /** Takes in a deck from elsewhere, beside any of the same id or name. */
    takeIn: (read: Deck) => {
      const taken = decks.some(({ id }) => id === read.id)
      const deck = { ...read, id: taken ? newId() : read.id, name: freeName(read.name, names) }
      const unknown = deck.steps.filter((step) => readStep(network, step).problems.length > 0).length
      const steps = deck.steps.length === 1 ? '1 step' : `${deck.steps.length} steps`
      add(deck, `Imported “${deck.name}”, ${steps}.${unknown > 0 ? markedSteps(unknown) : ''}`)
    },
  }
}

function markedSteps(count: number): string {
  const which = count === 1 ? 'One step names' : `${count} steps name`
  return ` ${which} something that is not known here; the list marks it, and the rest holds.`
}

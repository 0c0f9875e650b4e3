// What can be done with decks as a whole; what takes one away says so and offers the way back.
import { download } from '../../exports/download'
import { joinSentences } from '../../format/sentences'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import type { Deck } from '../../state/deck'
import { earlierModelNotice } from '../../state/urlCodec'
import { useShelfActions } from '../../storage/decks'
import { newId } from '../../storage/saved'
import { t } from '../../texts/translate'
import { listProblems } from '../../words/decks/readStep'
import { nameDeckFile, writeDeckFile } from './deckFile'
import { copyDeck, freeName, newDeck } from './editDeck'

export type DeckActions = ReturnType<typeof useDeckActions>

/** `decks` are all there are, the built-in one too; `onChoose` is told of a deck that came to be. */
export function useDeckActions(decks: readonly Deck[], onChoose: (id: string) => void) {
  const { dataset } = useWorkspace()
  const { keep, discard } = useShelfActions(dataset)
  const { announce } = useAnnouncements()
  const names = decks.map(({ name }) => name)
  const add = (deck: Deck, text: string) => {
    keep(deck)
    onChoose(deck.id)
    announce(text, () => discard(deck.id))
  }
  return {
    create: () => {
      const deck = newDeck(freeName(t('New deck'), names))
      add(deck, t('Made “{name}”.', { name: deck.name }))
    },
    copy: (deck: Deck) => {
      const copy = copyDeck(deck, freeName(t('Copy of {name}', { name: deck.name }), names))
      add(copy, t('Copied as “{name}”.', { name: copy.name }))
    },
    rename: (deck: Deck, name: string) => keep({ ...deck, name }),
    /** Gives what puts the deck back. */
    remove: (deck: Deck) => {
      const restore = () => keep(deck)
      discard(deck.id)
      announce(t('Deleted “{name}”.', { name: deck.name }), restore)
      return restore
    },
    exportFile: (deck: Deck) => {
      const name = nameDeckFile(deck)
      download(new Blob([writeDeckFile(deck)], { type: 'application/json' }), name)
      announce(t('“{name}” is handed to your downloads as {file}.', { name: deck.name, file: name }))
    },
    /** Takes in a deck from elsewhere, beside any of the same id or name. */
    takeIn: (read: Deck) => {
      const taken = decks.some(({ id }) => id === read.id)
      const deck = { ...read, id: taken ? newId() : read.id, name: freeName(read.name, names) }
      const unknown = deck.steps.filter((step) => listProblems(dataset, step).length > 0).length
      const earlierModel = deck.steps.some(({ migrated }) => migrated) ? earlierModelNotice(t('The deck')) : null
      add(deck, joinSentences(sayImported(deck), earlierModel, unknown > 0 ? markedSteps(unknown) : null))
    },
  }
}

function sayImported({ name, steps }: Deck): string {
  return t('Imported “{name}”, {count, plural, one {# step} other {# steps}}.', { name, count: steps.length })
}

function markedSteps(count: number): string {
  return t(
    '{count, plural, one {One step names} other {# steps name}} something that is not known here; the list marks it, and the rest holds.',
    { count },
  )
}

// What can be done with the steps of one deck; what takes something away says so and offers the way back.
import { deckLimits } from '../../data/deckSchema'
import { joinSentences } from '../../format/sentences'
import { type PagePart, viewOfPart } from '../../results/pageParts'
import { useWorkspace } from '../../results/Workspace'
import { useAnnouncements } from '../../state/announcements'
import { type Deck, type DeckStep, documentDeckId, type StepPicture } from '../../state/deck'
import { useDialog } from '../../state/dialogs'
import { changesScenario } from '../../state/history'
import { useChoices, useReadChoices, useScenarioActions } from '../../state/useScenarioStore'
import { useShelfActions } from '../../storage/decks'
import { t } from '../../texts/translate'
import { listProblems, writeDataNews } from '../../words/decks/readStep'
import { addStep, changeStep, copyStep, isFull, moveStep, removeStep, takeState } from './editDeck'
import { writeStepNews } from './stepNews'

/** Where on the page a step's picture stands. */
const partOfPicture: Readonly<Record<StepPicture, PagePart>> = {
  figures: 'figures',
  exposure: 'figures',
  flows: 'flows',
  board: 'licenses',
  output: 'paths',
  cover: 'paths',
  supply: 'paths',
  prices: 'paths',
}

export function useStepActions(deck: Deck) {
  const { dataset } = useWorkspace()
  const { change } = useShelfActions(dataset)
  const { announce } = useAnnouncements()
  const choices = useChoices((present) => present)
  const moving = useMoving(deck)
  const placeOf = (id: string) => deck.steps.findIndex((step) => step.id === id) + 1
  return {
    ...moving,
    edit: (id: string, part: Partial<Omit<DeckStep, 'id'>>) => change(deck.id, (now) => changeStep(now, id, part)),
    move: (id: string, by: number) => {
      const moved = moveStep(deck, id, by)
      if (moved === deck) return
      change(deck.id, (now) => moveStep(now, id, by))
      const place = moved.steps.findIndex((step) => step.id === id) + 1
      announce(t('Moved to place {place} of {count}.', { place, count: moved.steps.length }))
    },
    /** Gives what puts the step back. */
    remove: (step: DeckStep) => {
      const place = placeOf(step.id)
      const restore = () =>
        change(deck.id, (now) =>
          now.steps.some(({ id }) => id === step.id) ? now : addStep(now, step, Math.min(place - 1, now.steps.length)),
        )
      change(deck.id, (now) => removeStep(now, step.id))
      announce(t('Deleted step {place} of {deck}.', { place, deck: deck.name }), restore)
      return restore
    },
    duplicate: (step: DeckStep) => {
      if (isFull(deck)) {
        return announce(t('Not copied: a deck takes at most {count} steps.', { count: deckLimits.steps }))
      }
      const copy = copyStep(step)
      const place = placeOf(step.id)
      change(deck.id, (now) => addStep(now, copy, place))
      announce(t('Copied as step {place}.', { place: place + 1 }), () =>
        change(deck.id, (now) => removeStep(now, copy.id)),
      )
    },
    /** Takes over the state of the page as the step's own; its words, picture and question stay. */
    takeOver: (step: DeckStep) => {
      change(deck.id, (now) => changeStep(now, step.id, takeState(dataset, choices)))
      const { choices: before, problems, migrated, link } = step
      const undo = () =>
        change(deck.id, (now) => changeStep(now, step.id, { choices: before, problems, migrated, link }))
      announce(t('Step {place} now holds the state of the page.', { place: placeOf(step.id) }), undo)
    },
  }
}

/** From the drawer to where a step is seen. */
function useMoving(deck: Deck) {
  const { dataset } = useWorkspace()
  const { replace, show, undo } = useScenarioActions()
  const readChoices = useReadChoices()
  const { announce } = useAnnouncements()
  const { closeDialog } = useDialog()
  const placeOf = (step: DeckStep) => deck.steps.findIndex(({ id }) => id === step.id) + 1
  return {
    open: (step: DeckStep) => {
      const changes = changesScenario(readChoices(), step.choices)
      // A step says where on the page it is looked at by its picture alone.
      replace({
        ...step.choices,
        view: { ...step.choices.view, tab: viewOfPart(partOfPicture[step.picture]).tab ?? 'flows' },
      })
      closeDialog()
      window.scrollTo(0, 0)
      const opened = t('Step {place} of {deck} is on the page.', { place: placeOf(step), deck: deck.name })
      const news = writeStepNews(step, writeDataNews(dataset, step))
      announce(joinSentences(opened, listProblems(dataset, step), news), changes ? undo : undefined)
    },
    /** Goes to the stage, at a step from 1. */
    present: (place: number) => {
      closeDialog()
      show({ page: 'present', deck: deck.id === documentDeckId ? null : deck.id, step: place, figure: null })
      window.scrollTo(0, 0)
    },
    placeOf,
  }
}

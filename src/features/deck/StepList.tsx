// The steps of a deck in their order, one of them opened; the focus stays with what is moved or takes the place of what went.
import { Fragment, useLayoutEffect, useRef, useState } from 'react'
import type { Deck, DeckStep } from '../../state/deck'
import { t } from '../../texts/translate'
import { DeletedNote } from './DeletedNote'
import { StepRow, stepButtonId } from './StepRow'
import styles from './steps.module.css'
import { useStepActions } from './useStepActions'

interface Deleted {
  step: DeckStep
  /** Place that it had, from 0. */
  at: number
  restore: () => void
}

export function StepList({ deck, builtIn }: { deck: Deck; builtIn: boolean }) {
  const { move, remove } = useStepActions(deck)
  const [opened, setOpened] = useState<string | null>(null)
  const [deleted, setDeleted] = useState<Deleted | null>(null)
  const focusNext = useFocusAfter(deck.steps)
  const gone = deleted && !deck.steps.some(({ id }) => id === deleted.step.id) ? deleted : null
  const note = gone ? (
    <li key={gone.step.id} className={styles.row}>
      <DeletedNote
        text={t('Step {place} is deleted.', { place: gone.at + 1 })}
        onUndo={() => {
          focusNext(stepButtonId(gone.step.id))
          gone.restore()
        }}
      />
    </li>
  ) : null
  if (deck.steps.length === 0 && !note) return <EmptyDeck />
  return (
    <ol className={styles.list} aria-label={t('Steps of {deck}', { deck: deck.name })}>
      {deck.steps.map((step, i) => (
        <Fragment key={step.id}>
          {gone?.at === i ? note : null}
          <StepRow
            deck={deck}
            step={step}
            place={i + 1}
            builtIn={builtIn}
            opened={opened === step.id}
            onToggle={() => setOpened(opened === step.id ? null : step.id)}
            onMove={(by, from) => {
              focusNext(from)
              move(step.id, by)
            }}
            onTravel={(by) => focusOn(stepButtonId(deck.steps[i + by]?.id ?? ''))}
            onDelete={() => setDeleted({ step, at: i, restore: remove(step) })}
          />
        </Fragment>
      ))}
      {gone && gone.at >= deck.steps.length ? note : null}
    </ol>
  )
}

function EmptyDeck() {
  return (
    <p className={styles.empty}>
      {t('No steps yet. Set the page as you want to show it, then record it here or with the key R on the page.')}
    </p>
  )
}

/** Gives a function that names the element to have the focus once the steps have changed: moving an element loses it. */
function useFocusAfter(steps: readonly DeckStep[]): (id: string) => void {
  const wanted = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the steps are what it waits for
  useLayoutEffect(() => {
    if (wanted.current !== null) focusOn(wanted.current)
    wanted.current = null
  }, [steps])
  return (id) => {
    wanted.current = id
  }
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus()
}

// One step in the list: its place, title and what it shows; opened, its fields. It is moved by buttons or by keys.
import { IconArrowDown, IconArrowUp, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useMemo } from 'react'
import { formatLongDate } from '../../format/dates'
import { evaluateState, scenarioSeen } from '../../results/case'
import { useWorkspace } from '../../results/Workspace'
import type { Deck, DeckStep } from '../../state/deck'
import { t } from '../../texts/translate'
import { readStep } from '../../words/decks/readStep'
import { pictureNames } from '../../words/decks/stepWords'
import { StepEditor } from './StepEditor'
import styles from './steps.module.css'

interface StepRowProps {
  deck: Deck
  step: DeckStep
  /** From 1. */
  place: number
  builtIn: boolean
  opened: boolean
  onToggle: () => void
  /** Moves the step; `from` is the id of the control that must have the focus afterwards. */
  onMove: (by: -1 | 1, from: string) => void
  /** Puts the focus on the step before or after. */
  onTravel: (by: -1 | 1) => void
  onDelete: () => void
}

/** Id of the button that opens a step. */
export function stepButtonId(id: string): string {
  return `deck-step-${id}`
}

export function StepRow(props: StepRowProps) {
  const { deck, step, place, builtIn, opened, onToggle, onMove, onTravel, onDelete } = props
  const { network } = useWorkspace()
  const read = useMemo(() => readStep(step, evaluateState(network, scenarioSeen(step.choices))), [network, step])
  const buttonId = stepButtonId(step.id)
  const bodyId = `${buttonId}-body`
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (by === null) return
    event.preventDefault()
    if (!event.altKey) onTravel(by)
    else if (!builtIn) onMove(by, buttonId)
  }
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <button
          type="button"
          id={buttonId}
          className={styles.step}
          aria-expanded={opened}
          aria-controls={opened ? bodyId : undefined}
          aria-keyshortcuts={builtIn ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
          onClick={onToggle}
          onKeyDown={onKeyDown}
        >
          <IconChevronRight size={16} aria-hidden="true" className={styles.chevron} />
          <span className={styles.place}>{place}</span> <span className={styles.title}>{read.title}</span>{' '}
          <span className={styles.meta}>
            {pictureNames[step.picture]} · {formatLongDate(step.choices.scenario.asOf)}
            {step.question ? ` · ${t('asks the room first')}` : ''}
            {read.problems.length > 0 ? ` · ${t('something in it is not known here')}` : ''}
          </span>
        </button>
        {builtIn ? null : <MoveButtons id={buttonId} place={place} count={deck.steps.length} onMove={onMove} />}
      </div>
      {opened ? (
        <div id={bodyId}>
          <StepEditor deck={deck} step={step} read={read} builtIn={builtIn} onDelete={onDelete} />
        </div>
      ) : null}
    </li>
  )
}

interface MoveButtonsProps {
  id: string
  place: number
  count: number
  onMove: StepRowProps['onMove']
}

/** Up and down. At either end a button stays, so that the focus does. */
function MoveButtons({ id, place, count, onMove }: MoveButtonsProps) {
  const button = (by: -1 | 1, name: string, end: number) => (
    <button
      type="button"
      id={`${id}-${name}`}
      className={styles.move}
      aria-label={t(by < 0 ? 'Move step {place} up' : 'Move step {place} down', { place })}
      aria-disabled={place === end}
      onClick={() => onMove(by, `${id}-${name}`)}
    >
      {by < 0 ? <IconArrowUp size={16} aria-hidden="true" /> : <IconArrowDown size={16} aria-hidden="true" />}
    </button>
  )
  return (
    <span className={styles.moves}>
      {button(-1, 'up', 1)}
      {button(1, 'down', count)}
    </span>
  )
}

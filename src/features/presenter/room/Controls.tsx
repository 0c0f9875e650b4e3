// Small controls for a hand on the mouse or a finger; they step back when nothing moves.
import {
  IconArrowBackUp,
  IconArrowLeft,
  IconArrowRight,
  IconKeyboard,
  IconMaximize,
  IconMinimize,
  IconMoonFilled,
  IconPointFilled,
  IconQuestionMark,
  IconRepeat,
  IconScreenShare,
} from '@tabler/icons-react'
import type { ComponentType, MouseEvent } from 'react'
import type { Deck } from '../../../state/deck'
import { t } from '../../../texts/translate'
import type { StageMove } from '../keys'
import { canReveal, choicesBefore, type Presentation } from '../presentation'
import styles from './room.module.css'

interface ControlsProps {
  presentation: Presentation
  deck: Deck
  isFull: boolean
  act: (move: StageMove) => void
}

interface Control {
  move: StageMove
  label: string
  icon: ComponentType<{ size: number; stroke: number }>
  /** Left out on a phone, which has no use or no room for it. */
  wideOnly?: boolean
  disabled?: boolean
  pressed?: boolean
}

export function Controls({ presentation, deck, isFull, act }: ControlsProps) {
  const { step, question, pointing, revealed } = presentation
  const guessLabel = question
    ? t('Put the question away')
    : canReveal(deck.steps, presentation)
      ? t('Reveal the result')
      : t(revealed ? 'Put the guess away' : 'Ask the room for a guess')
  const controls: Control[] = [
    { move: 'back', label: t('Back'), icon: IconArrowLeft, disabled: step === 1 && !question },
    { move: 'next', label: t('Next'), icon: IconArrowRight },
    { move: 'guess', label: guessLabel, icon: IconQuestionMark },
    {
      move: 'replay',
      label: t('Replay the last change'),
      icon: IconRepeat,
      disabled: choicesBefore(deck.steps, presentation) === null || question !== null,
    },
    { move: 'black', label: t('Black-out'), icon: IconMoonFilled },
    { move: 'pointer', label: t('Pointer'), icon: IconPointFilled, wideOnly: true, pressed: pointing },
    { move: 'speaker', label: t('Open the speaker’s window'), icon: IconScreenShare, wideOnly: true },
    {
      move: 'fullScreen',
      label: t(isFull ? 'Leave full screen' : 'Full screen'),
      icon: isFull ? IconMinimize : IconMaximize,
    },
    { move: 'help', label: t('Keys'), icon: IconKeyboard, wideOnly: true },
    { move: 'escape', label: t(question ? 'Close' : 'Leave the stage'), icon: IconArrowBackUp },
  ]
  return (
    <div role="toolbar" aria-label={t('Stage')} className={styles.controls}>
      {controls.map(({ move, label, icon: Icon, wideOnly, disabled, pressed }) => (
        <button
          key={move}
          type="button"
          title={label}
          aria-label={label}
          aria-pressed={pressed}
          disabled={disabled}
          data-wide={wideOnly}
          onClick={(event) => {
            letGo(event)
            act(move)
          }}
        >
          <Icon size={22} stroke={1.75} />
        </button>
      ))}
      <Broken count={deck.steps[step - 1]?.problems.length ?? 0} />
    </div>
  )
}

/** After a click of the mouse the keys are the stage's again; whoever came by keyboard keeps the place. */
function letGo({ detail, currentTarget }: MouseEvent<HTMLButtonElement>): void {
  if (detail > 0) currentTarget.blur()
}

/** For the speaker, who moves the mouse; the room sees the rest of the step. */
function Broken({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <span className={styles.broken}>
      {t(
        '{count, plural, one {A part} other {# parts}} of this step could not be read; the speaker’s window says which.',
        { count },
      )}
    </span>
  )
}

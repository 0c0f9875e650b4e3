// The keys of the stage: what each does, for the hand on a keyboard, the clicker, and the list that shows them.
import { t } from '../../texts/translate'
import { type KeyPress, keyMeant } from '../../ui/keyPress'

export const stageMoves = [
  'next',
  'back',
  'first',
  'last',
  'black',
  'pointer',
  'help',
  'guess',
  'replay',
  'fullScreen',
  'speaker',
  'escape',
] as const
export type StageMove = (typeof stageMoves)[number]

/** What can be pressed for a move, as the browser names it, and how the list writes it. */
interface Keys {
  move: StageMove
  does: string
  keys: readonly string[]
  written: string
}

export const stageKeys: readonly Keys[] = [
  {
    move: 'next',
    does: t('Next step'),
    keys: ['ArrowRight', 'PageDown', ' ', 'Enter', 'n'],
    written: t('→, Page Down, Space, Enter, N'),
  },
  {
    move: 'back',
    does: t('Step back'),
    keys: ['ArrowLeft', 'PageUp', 'Backspace'],
    written: t('←, Page Up, Backspace, Shift + Space'),
  },
  { move: 'first', does: t('First step'), keys: ['Home'], written: 'Home' },
  { move: 'last', does: t('Last step'), keys: ['End'], written: 'End' },
  { move: 'black', does: t('Black-out, and light again'), keys: ['b', '.'], written: t('B, period') },
  { move: 'pointer', does: t('Pointer: a large dot that follows the mouse'), keys: ['l'], written: 'L' },
  { move: 'guess', does: t('Ask the room for a guess; then show the result beside it'), keys: ['g'], written: 'G' },
  { move: 'replay', does: t('Replay the last change, back and forth'), keys: ['r'], written: 'R' },
  { move: 'speaker', does: t('Open the speaker’s window'), keys: ['s'], written: 'S' },
  { move: 'fullScreen', does: t('Full screen, and back'), keys: ['f', 'F5'], written: t('F, F5') },
  { move: 'help', does: t('Show these keys, and hide them'), keys: ['?'], written: '?' },
  {
    move: 'escape',
    does: t('Close what lies over the step; then leave the stage'),
    keys: ['Escape'],
    written: 'Escape',
  },
]

/** The move that a key press asks for; null for none of ours. */
export function moveOfKey(press: KeyPress): StageMove | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  const key = keyMeant(press)
  if (key === ' ' && press.shiftKey) return 'back'
  return stageKeys.find(({ keys }) => keys.includes(key))?.move ?? null
}

const typingFields = 'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"])'

/** What a clicker sends, and the way out, mean the stage from anywhere. */
const leavesFields = ['PageDown', 'PageUp', 'Escape', 'F5']

/** Whether a key belongs to what has the focus: a field that is typed into, or a control that it would press. */
export function belongsToFocus(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest(typingFields)) return !leavesFields.includes(key)
  if (target.closest('input')) return key.startsWith('Arrow') || key === ' '
  return (key === ' ' || key === 'Enter') && target.closest('button, a, summary') !== null
}

// What each move of the stage does, which most have as a command and some do to the window itself; and the keys for them.
import { useCallback, useEffect } from 'react'
import type { Deck } from '../../../state/deck'
import { useScenarioActions } from '../../../state/useScenarioStore'
import { isComposing } from '../../../ui/keyPress'
import { belongsToFocus, moveOfKey, type StageMove } from '../keys'
import { type Command, canReveal, isCovered, type Presentation } from '../presentation'
import type { StageStore } from '../stageStore'

interface MovesInput {
  deck: Deck
  store: StageStore
  send: (command: Command) => void
  toggleFullScreen: () => void
  leaveFullScreen: () => void
  openSpeaker: () => void
}

export function useStageMoves(input: MovesInput): (move: StageMove) => void {
  const { deck, store, send, toggleFullScreen, leaveFullScreen, openSpeaker } = input
  const { show } = useScenarioActions()
  return useCallback(
    (move) => {
      const { presentation } = store.getState()
      if (move === 'fullScreen') return toggleFullScreen()
      if (move === 'speaker') return openSpeaker()
      if (move === 'escape' && !isCovered(presentation)) {
        leaveFullScreen()
        return show({ page: 'dashboard' })
      }
      send(commandOf(move, deck, presentation))
    },
    [deck, store, send, toggleFullScreen, leaveFullScreen, openSpeaker, show],
  )
}

function commandOf(
  move: Exclude<StageMove, 'fullScreen' | 'speaker'>,
  { steps }: Deck,
  presentation: Presentation,
): Command {
  switch (move) {
    case 'next':
      return { type: 'next', at: Date.now() }
    case 'first':
      return { type: 'go', step: 1 }
    case 'last':
      return { type: 'go', step: steps.length }
    case 'escape':
      return { type: 'close' }
    case 'guess':
      return guessCommand(steps, presentation)
    default:
      return { type: move }
  }
}

/** One key leads through a guess: ask, reveal once something has changed, lay aside. */
function guessCommand(steps: Deck['steps'], presentation: Presentation): Command {
  if (presentation.question) return { type: 'ask', question: null }
  if (canReveal(steps, presentation)) return { type: 'reveal' }
  if (presentation.revealed) return { type: 'unlock' }
  return { type: 'ask', question: { indicator: 'supply', kind: 'direction' } }
}

const modifiers = ['Shift', 'Control', 'Alt', 'Meta']

/** The keys, from keyboard and clicker. While a change is replayed, any key stops it. */
export function useStageKeys(store: StageStore, act: (move: StageMove) => void, stepwise: boolean): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isComposing(event)) return
      const { presentation, send } = store.getState()
      const move = moveOfKey(event)
      if (presentation.replaying !== null && !modifiers.includes(event.key)) {
        event.preventDefault()
        if (move === 'replay' && stepwise) act('replay')
        else send({ type: 'still' })
        return
      }
      if (event.defaultPrevented || !move || belongsToFocus(event.target, event.key)) return
      event.preventDefault()
      act(move)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [store, act, stepwise])
}

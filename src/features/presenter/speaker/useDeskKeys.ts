// The stage's own keys in the speaker's window, where the clicker may well land.
import { useEffect } from 'react'
import type { Deck } from '../../../state/deck'
import { isComposing } from '../../../ui/keyPress'
import { belongsToFocus, moveOfKey } from '../keys'
import type { Command } from '../presentation'
import type { Room } from './useRoom'

export function useDeskKeys(deck: Deck, { send }: Room): void {
  const last = deck.steps.length
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || belongsToFocus(event.target, event.key)) return
      const command = commandOf(event, last)
      if (!command) return
      event.preventDefault()
      send(command)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [last, send])
}

/** What concerns the room's window alone is left to it: full screen, help, and leaving. */
function commandOf(event: KeyboardEvent, last: number): Command | null {
  const move = moveOfKey(event)
  switch (move) {
    case 'next':
      return { type: 'next', at: Date.now() }
    case 'first':
      return { type: 'go', step: 1 }
    case 'last':
      return { type: 'go', step: last }
    case 'back':
    case 'black':
    case 'pointer':
    case 'replay':
      return { type: move }
    default:
      return null
  }
}

// The keys of the stage, from keyboard and clicker. While a change is replayed, any key stops it.
import { useEffect } from 'react'
import { isComposing } from '../../../ui/keyPress'
import { belongsToFocus, moveOfKey, type StageMove } from '../keys'
import type { StageStore } from '../stageStore'

const modifiers = ['Shift', 'Control', 'Alt', 'Meta']

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

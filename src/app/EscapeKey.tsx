// Escape closes what was opened last. Layers over the page (menus, drawers, dialogs) close themselves; under them lie the
// traced flow and the open details of an event, the later one on top.
import { useLayoutEffect, useRef } from 'react'
import { useChoices, useReadChoices, useScenarioActions } from '../state/useScenarioStore'
import { isComposing } from '../ui/keyPress'
import { layers } from './layers'

/** What takes Escape for what is being written in it. */
const fields = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, [contenteditable="true"]'

/** Draws nothing, so that what is opened and closed does not draw the page anew. */
export function EscapeKey() {
  const { show } = useScenarioActions()
  const readChoices = useReadChoices()
  const lastOpened = useLastOpened()
  // Before every layer: theirs are passive effects, and close at the same moment of the same key.
  useLayoutEffect(() => {
    let [before, covered] = [readChoices(), false]
    const begin = () => {
      before = readChoices()
      covered = document.querySelector(layers) !== null
    }
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
      // One key closes one thing.
      if (covered || readChoices() !== before) return
      if (event.target instanceof Element && event.target.closest(fields)) return
      const opened = lastOpened()
      if (opened === 'trace') show({ trace: [] })
      if (opened === 'event') show({ event: null })
    }
    window.addEventListener('keydown', begin, { capture: true })
    window.addEventListener('keydown', press)
    return () => {
      window.removeEventListener('keydown', begin, { capture: true })
      window.removeEventListener('keydown', press)
    }
  }, [show, readChoices, lastOpened])
  return null
}

type Opened = 'trace' | 'event'

/** Tells which of those that are open was opened last. */
function useLastOpened(): () => Opened | null {
  const trace = useChoices(({ view }) => view.trace.join(' '))
  const event = useChoices(({ view }) => view.event ?? '')
  const order = useRef<Opened[]>([])
  const seen = useRef<Record<Opened, string>>({ trace: '', event: '' })
  useLayoutEffect(() => {
    const open = { trace, event }
    const note = (one: Opened) => {
      if (open[one] === seen.current[one]) return
      const others = order.current.filter((other) => other !== one)
      order.current = open[one] === '' ? others : [...others, one]
    }
    note('trace')
    note('event')
    seen.current = open
  }, [trace, event])
  return useRef(() => order.current.at(-1) ?? null).current
}

// The flow picture by keyboard: one tab stop, arrow keys from mark to mark, Enter or space to follow.
import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { keyMeant } from '../../ui/keyPress'
import type { FlowLayout } from './layoutFlow'
import type { Trace } from './traceFlow'
import { travelFlow } from './travelFlow'
import { markOf } from './useFlowPointer'

/** `trace` is where Tab first stops, where something is followed; `onFollow` hears of Enter and space on a mark. */
export function useFlowKeys(layout: FlowLayout, trace: Trace, onFollow: (id: string) => void) {
  const [last, setLast] = useState<string | null>(null)
  const drawn = (id: string) => [...layout.nodes, ...layout.links].some((mark) => mark.id === id)
  const stop = [last, ...trace].find((id) => id !== null && drawn(id)) ?? layout.nodes[0]?.id ?? null
  const onKeyDown = (event: KeyboardEvent<Element>) => {
    const id = markOf(event.target)
    if (id === null || event.altKey || event.ctrlKey || event.metaKey) return
    const isFollow = ['Enter', ' '].includes(keyMeant(event))
    if (!isFollow && !/^(Arrow|Home$|End$)/.test(event.key)) return
    // An arrow that leads nowhere must not scroll the page away under the reader either.
    event.preventDefault()
    if (isFollow) return onFollow(id)
    const next = travelFlow(layout, id, event.key)
    const marks = event.currentTarget.querySelectorAll<SVGElement>('[data-mark]')
    if (next !== null) [...marks].find((mark) => mark.dataset.mark === next)?.focus()
  }
  return { stop, onKeyDown, noteFocus: (event: FocusEvent<Element>) => setLast(markOf(event.target)) }
}

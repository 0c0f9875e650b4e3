// Which mark of the flow picture is pointed at or has the focus, and where its card stands.
import { type FocusEvent, type PointerEvent, useEffect, useState } from 'react'
import { isComposing } from '../../ui/keyPress'
import type { CardAnchor } from './FlowCard'

interface Pointed {
  id: string
  anchor: CardAnchor
}

/** Id of the mark that an event happened in. */
export function markOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-mark]')?.getAttribute('data-mark') ?? null) : null
}

/** Hover, touch and focus of the marks inside an element. `anchorOf` gives the middle of a mark in px. */
export function useFlowPointer(anchorOf: (id: string) => CardAnchor) {
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const isOpen = pointed !== null
  useEffect(() => {
    if (!isOpen) return
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event)) return
      event.stopPropagation()
      setPointed(null)
    }
    window.addEventListener('keydown', close, true)
    return () => window.removeEventListener('keydown', close, true)
  }, [isOpen])

  const point = (event: PointerEvent<Element>) => {
    const id = markOf(event.target)
    if (id === null || id === pointed?.id) return
    const frame = event.currentTarget.getBoundingClientRect()
    setPointed({ id, anchor: { x: event.clientX - frame.left, y: event.clientY - frame.top } })
  }
  return {
    pointed,
    handlers: {
      onPointerOver: point,
      onPointerDown: (event: PointerEvent<Element>) => {
        if (markOf(event.target) === null) setPointed(null)
        else point(event)
      },
      // A finger that is lifted leaves too; its card stays until the next tap.
      onPointerOut: (event: PointerEvent<Element>) => {
        if (event.pointerType !== 'touch' && markOf(event.relatedTarget) === null) setPointed(null)
      },
      onFocus: (event: FocusEvent<Element>) => {
        const id = markOf(event.target)
        // What the pointer has just touched keeps the card where the pointer is.
        if (id !== null) setPointed((now) => (now?.id === id ? now : { id, anchor: anchorOf(id) }))
      },
      onBlur: (event: FocusEvent<Element>) => {
        if (markOf(event.relatedTarget) === null) setPointed(null)
      },
    },
  }
}

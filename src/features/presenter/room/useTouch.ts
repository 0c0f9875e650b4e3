// Fingers on the stage: a swipe turns the step, a tap on the right half goes on, one on the left half back.
import { type PointerEvent, useRef } from 'react'

/** Least way of a swipe, and most of a tap, px. */
const swipe = 48
const tap = 12

export function useTouch(onNext: () => void, onBack: () => void) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown: ({ pointerType, target, clientX: x, clientY: y }: PointerEvent) => {
      const onControl = target instanceof Element && target.closest('button, a, input, select, label, [role="dialog"]')
      start.current = pointerType === 'touch' && !onControl ? { x, y } : null
    },
    onPointerUp: ({ clientX, clientY }: PointerEvent) => {
      const from = start.current
      start.current = null
      if (!from) return
      const [along, across] = [clientX - from.x, clientY - from.y]
      if (Math.abs(along) >= swipe && Math.abs(along) > Math.abs(across)) return along < 0 ? onNext() : onBack()
      if (Math.hypot(along, across) > tap) return
      if (clientX >= window.innerWidth / 2) onNext()
      else onBack()
    },
    // The finger scrolls.
    onPointerCancel: () => {
      start.current = null
    },
  }
}

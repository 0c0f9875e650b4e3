// Fingers on the stage: a swipe turns the step, a tap on the right half goes on, one on the left half back.
import { type PointerEvent, useRef } from 'react'

/** Least way of a swipe, and most of a tap, px. */
const swipe = 48
const tap = 12

/** A press that lasts longer is no tap, ms. */
const longPressMs = 500

/** A tap that comes sooner after another in the same place is its second half, ms and px. */
const doubleTapMs = 350
const doubleTapReach = 64

interface Touched {
  x: number
  y: number
  /** Of the event, ms: a busy page may hear of it late. */
  at: number
}

export function useTouch(onNext: () => void, onBack: () => void) {
  const start = useRef<Touched | null>(null)
  const lastTap = useRef<Touched | null>(null)
  return {
    onPointerDown: ({ pointerType, isPrimary, target, clientX: x, clientY: y, timeStamp: at }: PointerEvent) => {
      const onControl = target instanceof Element && target.closest('button, a, input, select, label, [role="dialog"]')
      // A second finger makes it another gesture.
      start.current = pointerType === 'touch' && isPrimary && !onControl ? { x, y, at } : null
    },
    onPointerUp: ({ clientX: x, clientY: y, timeStamp: at }: PointerEvent) => {
      const from = start.current
      start.current = null
      if (!from) return
      const [along, across] = [x - from.x, y - from.y]
      if (Math.abs(along) >= swipe && Math.abs(along) > Math.abs(across)) return along < 0 ? onNext() : onBack()
      if (Math.hypot(along, across) > tap || at - from.at > longPressMs) return
      const before = lastTap.current
      lastTap.current = { x, y, at }
      if (before && from.at - before.at < doubleTapMs && Math.hypot(x - before.x, y - before.y) < doubleTapReach) return
      if (x >= window.innerWidth / 2) onNext()
      else onBack()
    },
    // The finger scrolls.
    onPointerCancel: () => {
      start.current = null
    },
  }
}

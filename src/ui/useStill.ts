// A list that is sorted by what is edited in it: it stands still while a field is edited, and is put in order afterwards.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'

interface Still<T> {
  /** The value as it was before the edit; the current one while nothing is edited. */
  still: T
  /** Of the element that holds the list. */
  watch: {
    onChangeCapture: (event: FormEvent<HTMLElement>) => void
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
    onBlur: () => void
  }
}

/**
 * A row that moves takes its field out of the document for a moment: focus, and what is half typed, are lost.
 * `fields` selects those whose content decides the order. An edit ends by Enter, or when the field is left.
 */
export function useStill<T>(value: T, fields: string): Still<T> {
  const [held, setHeld] = useState<{ value: T } | null>(null)
  const isHeld = held !== null
  const pressed = useRef(false)
  const left = useRef(false)
  const settle = useRef(() => {
    // Not at once: the press that leaves the field is to hit what it was aimed at.
    setTimeout(() => {
      if (left.current) setHeld(null)
    })
  }).current
  useEffect(() => {
    if (!isHeld) return
    const listening = new AbortController()
    const when = (type: 'pointerdown' | 'pointerup' | 'pointercancel', isPressed: boolean) =>
      document.addEventListener(
        type,
        () => {
          pressed.current = isPressed
          if (!isPressed) settle()
        },
        { capture: true, signal: listening.signal },
      )
    when('pointerdown', true)
    when('pointerup', false)
    when('pointercancel', false)
    return () => {
      pressed.current = false
      listening.abort()
    }
  }, [isHeld, settle])
  const isField = ({ target }: { target: EventTarget }) => target instanceof Element && target.matches(fields)
  return {
    still: held ? held.value : value,
    watch: {
      onChangeCapture: (event) => {
        if (!isField(event)) return
        left.current = false
        setHeld((was) => was ?? { value })
      },
      onKeyDown: (event) => {
        if (event.key === 'Enter' && isField(event)) setHeld(null)
      },
      onBlur: () => {
        left.current = true
        if (!pressed.current) settle()
      },
    },
  }
}

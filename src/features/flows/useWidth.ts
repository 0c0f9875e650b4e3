// The width of an element, known before the first paint.
import { useElementSize } from '@mantine/hooks'
import { useCallback, useState } from 'react'

/** Width where an element says it has none, as in a test without layout. */
const fallback = 960

/** `ref` goes to the element; `width` is its inner width in px, null before it is there. */
export function useWidth() {
  const { ref: observe, width: observed } = useElementSize()
  const [first, setFirst] = useState<number | null>(null)
  const ref = useCallback(
    (element: HTMLDivElement | null) => {
      observe(element)
      if (element) setFirst(element.clientWidth || fallback)
    },
    [observe],
  )
  return { ref, width: first === null ? null : observed > 0 ? Math.floor(observed) : first }
}

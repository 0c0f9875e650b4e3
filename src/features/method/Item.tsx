// A point of a list on the method page: a term, and what is said of it.
import type { ReactNode } from 'react'
import { tNode } from '../../texts/tNode'

export function Item({ head, children }: { head: string; children: ReactNode }) {
  return (
    <li>
      <Headed head={head}>{children}</Headed>
    </li>
  )
}

/** The same without a list around it. */
export function Headed({ head, children }: { head: string; children: ReactNode }) {
  return tNode(
    '{head} {text}',
    { head: <strong>{head}</strong>, text: <span>{children}</span> },
    'head of a paragraph, and the paragraph',
  )
}

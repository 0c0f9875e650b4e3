// How JSX becomes elements here: each text stands alone in an element, so that what rewrites the page beside us breaks nothing.
//
// Page translators put the texts of a page into elements of their own. React keeps hold of a text that has neighbors and
// later changes or removes it where it no longer is: what was translated goes stale, or the part of the page crashes.
// The text of an element that holds nothing else it sets through that element, whatever has become of the inside.
import type { ElementType, Key, ReactElement, ReactNode } from 'react'
import * as react from 'react/jsx-runtime'

export type { JSX } from 'react/jsx-runtime'
export const Fragment = react.Fragment

interface Props {
  readonly children?: ReactNode
}

export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return react.jsx(type, withTextsAlone(type, props), key)
}

export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const apart = withTextsAlone(type, props)
  return Array.isArray(apart.children) ? react.jsxs(type, apart, key) : react.jsx(type, apart, key)
}

/** The same properties, with no text beside anything else among the children. */
export function withTextsAlone(type: ElementType, props: Props): Props {
  const { children } = props
  const alone = Array.isArray(children) ? apart(type, children) : children
  // A fragment is no element: even a text that is alone in it may have neighbors.
  const settled = type === Fragment && isText(alone) ? holding('span', alone) : alone
  return settled === children ? props : { ...props, children: settled }
}

function apart(type: ElementType, children: readonly ReactNode[]): ReactNode {
  if (!children.some(isText)) return children
  if (children.every((child) => isText(child) || isNothing(child))) return children.filter(isText).join('')
  const holder = type === 'text' || type === 'tspan' ? 'tspan' : 'span'
  // Texts in a row go together; each child keeps its place, by which React knows it again.
  const placed: ReactNode[] = []
  let first = -1
  let words = ''
  const endRow = () => {
    if (words !== '') placed[first] = holding(holder, words, `text ${first}`)
    words = ''
  }
  children.forEach((child, place) => {
    if (!isText(child)) {
      if (!isNothing(child)) endRow()
      placed.push(child)
      return
    }
    if (words === '') first = place
    words += child
    placed.push(null)
  })
  endRow()
  return placed
}

/** Blank text makes no box of its own: in a row of flexible boxes it would be one more. */
function holding(type: 'span' | 'tspan', text: string | number, key?: string): ReactElement {
  const blank = type === 'span' && String(text).trim() === ''
  return react.jsx(type, blank ? { className: 'blank', children: text } : { children: text }, key)
}

function isText(child: ReactNode): child is string | number {
  return typeof child === 'string' || typeof child === 'number'
}

function isNothing(child: ReactNode): boolean {
  return child === null || child === undefined || typeof child === 'boolean'
}

// A text in which something other than text stands: a figure, a link, a key.
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { tParts } from './translate'

/** The message with elements in its places, in the order of the language. */
export function tNode(
  message: string,
  values: Readonly<Record<string, string | number | ReactElement>>,
  context?: string,
): ReactNode {
  return tParts<ReactElement>(message, values, context).map((part, index) => <Fragment key={index}>{part}</Fragment>)
}

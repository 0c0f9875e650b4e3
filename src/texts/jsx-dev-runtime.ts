// The same while the page is worked on, where React also wants to know where an element was written.
import type { ElementType, Key, ReactElement } from 'react'
import * as react from 'react/jsx-dev-runtime'
import { withTextsAlone } from './jsx-runtime'

export type { JSX } from 'react/jsx-dev-runtime'
export { Fragment } from './jsx-runtime'

type Rest = Parameters<typeof react.jsxDEV> extends [unknown, unknown, unknown, unknown, ...infer Left] ? Left : never

export function jsxDEV(
  type: ElementType,
  props: Parameters<typeof withTextsAlone>[1],
  key: Key | undefined,
  isStatic: boolean,
  ...rest: Rest
): ReactElement {
  const apart = withTextsAlone(type, props)
  return react.jsxDEV(type, apart, key, isStatic && Array.isArray(apart.children), ...rest)
}

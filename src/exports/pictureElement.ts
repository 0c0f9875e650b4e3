// Makes the elements that a picture consists of.
import { cleanText } from './xmlText'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** An SVG element with attributes; undefined ones are left out. */
export function svgElement(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(svgNamespace, name)
  if (!(element instanceof SVGElement)) throw new Error(`${name} is no element of a picture.`)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, typeof value === 'number' ? shorten(value) : cleanText(value))
  }
  element.append(...children.map((child) => (typeof child === 'string' ? cleanText(child) : child)))
  return element
}

/** A number with as many digits as show. */
export function shorten(value: number): string {
  return String(Number(value.toFixed(3)))
}

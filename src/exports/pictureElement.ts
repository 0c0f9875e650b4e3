// Makes the elements that a picture consists of.

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

/** A text without the signs that no XML file may hold. */
function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}

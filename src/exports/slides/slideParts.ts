// Slides, their layouts and masters, put right: one set of properties a paragraph, and an id of its own for each shape.
import { attributeOf, findElements, keepElements, setAttribute, type XmlElement } from '../xmlTree'

export function mendSlide(slide: XmlElement): void {
  for (const paragraph of findElements(slide, 'a:p')) {
    // The library repeats a paragraph's properties before each of its runs.
    keepElements(paragraph, ({ name }, place) => name !== 'a:pPr' || place === 0)
  }
  const shapes = findElements(slide, 'p:cNvPr')
  const ids = shapes.map((shape) => Number(attributeOf(shape, 'id')))
  let highest = Math.max(...ids)
  shapes.forEach((shape, place) => {
    if (ids.indexOf(ids[place]!) < place) setAttribute(shape, 'id', String(++highest))
  })
}

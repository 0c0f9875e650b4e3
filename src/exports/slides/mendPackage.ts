// The package that the library writes, put right, so that what reads it has nothing to repair.
import { strFromU8, strToU8 } from 'fflate'
import { language } from '../../texts/catalog'
import { type Parts, rewritePackage, rewriteParts } from '../officePackage'
import { slideTypeface } from '../typefaces'
import {
  attributeOf,
  elementsIn,
  emptyElement,
  findElements,
  keepElements,
  putInOrder,
  setAttribute,
  type XmlElement,
} from '../xmlTree'
import type { LineLook } from './look'
import { mendChart, mendChartWorkbook } from './mendChart'

/** A presentation's bytes with its defects mended, in the page's language, its lines drawn as their series' names ask. */
export function mendPackage(bytes: Uint8Array, looks: ReadonlyMap<string, LineLook>): Uint8Array<ArrayBuffer> {
  return rewritePackage(bytes, (written) => {
    let parts = mapParts(written, speakLanguage)
    parts = mapParts(parts, (name, content) => (isChartWorkbook.test(name) ? mendChartWorkbook(content) : content))
    parts = rewriteParts(parts, /^ppt\/charts\/chart\d+\.xml$/, (chart) => mendChart(chart, looks))
    parts = rewriteParts(parts, /^ppt\/(slides|slideLayouts|slideMasters|notes\w+)\/[^/]+\.xml$/, mendSlide)
    parts = rewriteParts(parts, 'ppt/presentation.xml', orderMasters)
    return giveNotesTheme(parts)
  })
}

const isChartWorkbook = /^ppt\/embeddings\/.*\.xlsx$/

function mapParts(parts: Parts, change: (name: string, content: Uint8Array) => Uint8Array): Parts {
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, change(name, content)]))
}

/** The master of the notes stands before the slides. */
function orderMasters(presentation: XmlElement): void {
  putInOrder(presentation, [
    ...['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz', 'p:defaultTextStyle'],
  ])
}

const slideTheme = 'ppt/theme/theme1.xml'
const notesTheme = 'ppt/theme/theme2.xml'

/** Each master has a theme of its own; the library gives the notes that of the slides. */
function giveNotesTheme(parts: Parts): Parts {
  const theme = parts[slideTheme]
  if (!theme) return parts
  const own = rewriteParts(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (links) => {
    for (const link of elementsIn(links)) {
      if (attributeOf(link, 'Target') === '../theme/theme1.xml') setAttribute(link, 'Target', '../theme/theme2.xml')
    }
  })
  const typed = rewriteParts(own, '[Content_Types].xml', (types) => {
    const type = 'application/vnd.openxmlformats-officedocument.theme+xml'
    types.children.push(emptyElement('Override', ` PartName="/${notesTheme}" ContentType="${type}"`))
  })
  return { ...typed, [notesTheme]: theme }
}

/** Parts that hold text, and those that say how text without a look of its own is set. */
const spoken = /^ppt\/(slides|slideMasters|slideLayouts|notesSlides|charts)\/[^/]+\.xml$/
const themes = /^ppt\/theme\/theme\d+\.xml$/

/** A part as the library writes it, in English, said to be in the language of the page. */
function speakLanguage(name: string, content: Uint8Array): Uint8Array {
  if (language === 'en') return content
  if (spoken.test(name)) return strToU8(strFromU8(content).replaceAll('lang="en-US"', 'lang="zh-CN"'))
  if (!themes.test(name)) return content
  return strToU8(strFromU8(content).replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${slideTypeface}"/>`))
}

/** Slides, their layouts and masters: one set of properties a paragraph, and an id of its own for each shape. */
function mendSlide(slide: XmlElement): void {
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

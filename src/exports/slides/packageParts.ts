// The package that the library writes, put right, so that what reads it has nothing to repair.
import { type Parts, rewritePackage, rewriteParts } from '../officePackage'
import { attributeOf, elementsIn, emptyElement, putInOrder, setAttribute, type XmlElement } from '../xmlTree'
import { mendChart, mendChartWorkbook } from './chartParts'
import type { LineLook } from './look'
import { speakLanguage } from './packageLanguage'
import { mendSlide } from './slideParts'

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

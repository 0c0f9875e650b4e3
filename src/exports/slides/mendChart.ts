// The native charts, put right: elements in the order that the format asks for, none that it does not know, and a look
// for each line.
import { type Parts, rewritePackage } from '../officePackage'
import {
  attributeOf,
  elementsIn,
  emptyElement,
  findElements,
  keepElements,
  plainTextOf,
  putInOrder,
  setAttribute,
  type XmlElement,
} from '../xmlTree'
import type { LineLook } from './look'

/** What stands where within the elements that the library mixes up (ECMA-376, part 1, 21.2). */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'c:lineChart': ['c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:marker', 'c:axId'],
  'c:barChart': ['c:barDir', 'c:grouping', 'c:varyColors', 'c:ser', 'c:dLbls', 'c:gapWidth', 'c:overlap', 'c:axId'],
  'c:ser': [
    ...['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:marker', 'c:dPt', 'c:dLbls', 'c:cat', 'c:val'],
    'c:smooth',
  ],
  'c:catAx': [
    ...['c:axId', 'c:scaling', 'c:delete', 'c:axPos', 'c:majorGridlines', 'c:minorGridlines', 'c:title', 'c:numFmt'],
    ...['c:majorTickMark', 'c:minorTickMark', 'c:tickLblPos', 'c:spPr', 'c:txPr', 'c:crossAx', 'c:crosses', 'c:auto'],
    ...['c:lblAlgn', 'c:lblOffset', 'c:tickLblSkip', 'c:tickMarkSkip', 'c:noMultiLvlLbl'],
  ],
}

/** A chart as the format asks for it, its lines drawn as their series' names ask. */
export function mendChart(chart: XmlElement, looks: ReadonlyMap<string, LineLook>): void {
  const axes = ['c:catAx', 'c:valAx'].flatMap((name) =>
    findElements(chart, name).flatMap((axis) => elementsIn(axis).filter((child) => child.name === 'c:axId')),
  )
  const drawn = new Set(axes.map((axis) => attributeOf(axis, 'val')))
  for (const plot of [...findElements(chart, 'c:lineChart'), ...findElements(chart, 'c:barChart')]) {
    // The library counts an axis for the depth of charts that have none.
    keepElements(plot, (child) => child.name !== 'c:axId' || drawn.has(attributeOf(child, 'val')))
  }
  for (const plot of findElements(chart, 'c:lineChart')) {
    plot.children.push(emptyElement('c:grouping', ' val="standard"'))
    for (const series of findElements(plot, 'c:ser')) {
      // Bars alone can be inverted.
      keepElements(series, ({ name }) => name !== 'c:invertIfNegative')
      styleLine(series, looks)
    }
  }
  for (const [name, sequence] of Object.entries(sequences)) {
    for (const element of findElements(chart, name)) putInOrder(element, sequence)
  }
}

/** Points in the unit of drawings. */
const perPoint = 12_700

/** Gives a series its dash and width; the library knows one of each for a whole chart. */
function styleLine(series: XmlElement, looks: ReadonlyMap<string, LineLook>): void {
  const [text] = findElements(series, 'c:tx')
  const [name] = text ? findElements(text, 'c:v') : []
  const look = looks.get(name ? plainTextOf(name) : '')
  const [line] = findElements(series, 'a:ln')
  const [dash] = line ? findElements(line, 'a:prstDash') : []
  if (!look || !line || !dash) return
  setAttribute(line, 'w', String(Math.round(look.width * perPoint)))
  setAttribute(dash, 'val', look.dash)
}

/**
 * The workbook behind a chart without its table, which no sheet shows and whose range and heads are not those of the
 * sheet; the chart's numbers stand in the sheet's cells and are edited there.
 */
export function mendChartWorkbook(bytes: Uint8Array): Uint8Array {
  return rewritePackage(bytes, (parts): Parts => {
    const kept = Object.entries(parts).filter(([name]) => !/^xl\/(tables|worksheets\/_rels)\//.test(name))
    return Object.fromEntries(kept)
  })
}

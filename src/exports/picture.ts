// A picture that stands alone: a chart as the page shows it, with its finding above and below it what everything that
// leaves the page carries: scenario, as of when and if what, ILLUSTRATIVE, how it is known, the way back as link and as
// QR code.
import { endSentence, upperFirst } from '../format/sentences'
import { language } from '../texts/catalog'
import { t } from '../texts/translate'
import type { Stamp } from '../words/stamp'
import { svgElement } from './pictureElement'
import { takeMarks } from './pictureMarks'
import { readColor } from './pictureStyles'
import { balanceText, breakText } from './pictureText'
import { drawQr } from './qr'
import { pictureTypefaces } from './typefaces'

/** Width of every picture in px, whatever the screen. */
export const pictureWidth = 1200
const margin = 48
const room = pictureWidth - 2 * margin

export interface PictureInput {
  /** The chart's finding. */
  title: string
  /** What is measured, and its unit. */
  measure: string
  /** What a reader must know of the chart. */
  note: string
  /** The chart in words, for those who do not see it. */
  summary: string
  stamp: Stamp
  /** Holds the drawn chart; its colors are those of the picture. */
  host: HTMLElement
  /** Address of the typeface as data, so that the picture looks the same elsewhere; null for a typeface at hand. */
  font: string | null
}

export interface Picture {
  /** A whole SVG file. */
  svg: string
  /** Size in px. */
  width: number
  height: number
}

/** Draws the picture of what `host` holds. */
export function drawPicture(input: PictureInput): Picture {
  const colors = readColors(input.host)
  const parts: SVGElement[] = []
  let y = margin
  const say = (text: string, size: number, look: TextLook = {}) => {
    const lines = look.balanced ? balanceText(text, size, room) : breakText(text, size, look.width ?? room)
    for (const line of lines) {
      y += Math.round(size * 1.35)
      parts.push(textLine(line, margin, y, size, { color: colors.inkSoft, ...look }))
    }
  }
  const { title, measure, note, stamp, host } = input
  const standing = kicker(stamp, margin, colors)
  parts.push(...standing.lines)
  y += standing.height + 8
  say(title, 28, { color: colors.ink, weight: 650, balanced: true })
  y += 6
  say(upperFirst(measure), 16)
  y += 20
  const chart = placeChart(host, y)
  parts.push(chart.marks)
  y += chart.height
  say(note, 14)
  y += 20
  parts.push(svgElement('path', { d: `M${margin} ${y}H${pictureWidth - margin}`, stroke: colors.hairline }))
  const qr = placeQr(stamp.link, y + 16)
  const width = room - (qr ? qr.width + 32 : 0)
  const foot = y + 16 + (qr?.width ?? 0)
  y += 12
  for (const line of [stamp.bases, stamp.source, endSentence(stamp.version), stamp.link]) say(line, 14, { width })
  if (qr) parts.push(qr.code)
  const height = Math.ceil(Math.max(y + 8, foot) + margin)
  return { svg: writeFile(input, colors, parts, height), width: pictureWidth, height }
}

/** The chart alone, for places that have a title and a stamp of their own. */
export function drawChartAlone(input: PictureInput): Picture {
  const chart = placeChart(input.host, 0)
  const height = Math.ceil(chart.height)
  return { svg: writeFile(input, readColors(input.host), [chart.marks], height), width: pictureWidth, height }
}

interface Colors {
  paper: string
  ink: string
  inkSoft: string
  hairline: string
}

/** The page's own tokens as they hold inside the host. */
function readColors(host: HTMLElement): Colors {
  const tokens = getComputedStyle(host)
  const read = (token: string) => readColor(tokens.getPropertyValue(token).trim()).color
  return { paper: read('--paper'), ink: read('--ink'), inkSoft: read('--ink-soft'), hairline: read('--hairline') }
}

interface TextLook {
  color?: string
  weight?: number
  /** Room for a line, px. */
  width?: number
  /** Lines of about one length. */
  balanced?: boolean
}

function textLine(text: string, x: number, y: number, size: number, { color, weight }: TextLook): SVGElement {
  return svgElement('text', { x, y, 'font-size': size, fill: color, 'font-weight': weight }, [text])
}

/** Above everything: that it is illustrative, of which scenario, as of when and if what; `height` is that of all lines but the first. */
function kicker(
  { illustrative, scenario, asOf }: Stamp,
  y: number,
  colors: Colors,
): { lines: SVGElement[]; height: number } {
  const size = 16
  const lineHeight = Math.round(size * 1.35)
  const texts = breakText(`${illustrative} · ${scenario} · ${asOf}`, size, room)
  const lines = texts.map((text, line) => {
    const attributes = { x: margin, y: y + line * lineHeight, 'font-size': size, fill: colors.inkSoft }
    if (line > 0) return svgElement('text', attributes, [text])
    // The first line has room for the mark and more.
    const lead = svgElement('tspan', { fill: colors.ink, 'font-weight': 650 }, [illustrative])
    return svgElement('text', attributes, [lead, text.slice(illustrative.length)])
  })
  return { lines, height: (lines.length - 1) * lineHeight }
}

/** The host's charts, as wide as the picture's text. */
function placeChart(host: HTMLElement, y: number): { marks: SVGElement; height: number } {
  const { width, height } = host.getBoundingClientRect()
  const scale = width > 0 ? room / width : 1
  const marks = svgElement('g', { transform: `translate(${margin} ${y}) scale(${scale.toFixed(4)})` }, [
    takeMarks(host),
  ])
  return { marks, height: height * scale }
}

/** Width that a code takes at least, px; a larger one has more modules, of two px each. */
const qrWidth = 140

/** The link's code at the lower right, dark on white in every scheme so that a camera finds it; null where too long. */
function placeQr(link: string, y: number): { code: SVGElement; width: number } | null {
  const qr = drawQr(link)
  if (!qr) return null
  const module = Math.max(2, Math.floor(qrWidth / qr.size))
  const width = module * qr.size
  const code = svgElement('g', { transform: `translate(${pictureWidth - margin - width} ${y}) scale(${module})` }, [
    svgElement('rect', { width: qr.size, height: qr.size, fill: '#ffffff' }),
    svgElement('path', { d: qr.path, fill: '#000000', 'shape-rendering': 'crispEdges' }),
  ])
  return { code, width }
}

function writeFile(input: PictureInput, colors: Colors, parts: SVGElement[], height: number): string {
  const { title, summary, stamp, font } = input
  const face = `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${font}) format('woff2')}`
  const file = svgElement(
    'svg',
    {
      width: pictureWidth,
      height,
      viewBox: `0 0 ${pictureWidth} ${height}`,
      role: 'img',
      // Without it another script's forms of the same characters may be drawn.
      lang: language === 'en' ? undefined : language,
      'font-family': pictureTypefaces,
      style: 'font-feature-settings: "cv11"',
    },
    [
      svgElement('title', {}, [title]),
      svgElement('desc', {}, [
        t(
          '{illustrative}. {scenario}, {asOf}. {finding}. {summary} {link}',
          {
            illustrative: stamp.illustrative,
            scenario: stamp.scenario,
            asOf: stamp.asOf,
            finding: stamp.finding,
            summary,
            link: stamp.link,
          },
          'description of a picture',
        ),
      ]),
      ...(font ? [svgElement('style', {}, [face])] : []),
      svgElement('rect', { width: pictureWidth, height, fill: colors.paper }),
      ...parts,
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`
}

// The first slides: what it comes to, and the bottom line with the headline figures.
import encodeQR from 'qr'
import { formatRangeInUnit, nameRange } from '../../format/ranges'
import { endSentence, joinSentences, upperFirst } from '../../format/sentences'
import { type HeadlineFigure, headlineFigures, readFigure } from '../../results/metrics/headlineFigures'
import { t } from '../../texts/translate'
import { tellAhead, tellReferenceAhead } from '../ahead'
import type { Handout } from '../handout'
import { drawQr, quietZone } from '../qr'
import { writeStanding } from '../stampRows'
import { addTable } from './addTable'
import { addParagraph, addSlide } from './frame'
import { bodyWidth, clip, colors, font, type Presentation, page, sizeFor, sizes } from './look'
import { sayFigures } from './sayFigures'

/** The finding, of which scenario, as of when, how far ahead and if what, and the way back. */
export function addOpening(presentation: Presentation, handout: Handout): void {
  const { stamp } = handout
  const slide = addSlide(presentation, handout, {
    title: stamp.finding,
    notes: [handout.bottomLine],
    master: 'opening',
  })
  addParagraph(slide, t('Lodestone: rare-earth magnets and the automakers'), { y: 0.6, h: 0.3, size: 14, soft: true })
  const code = linkCode(stamp.link)
  slide.addText(
    [
      { text: clip(stamp.scenario, 200), options: { bold: true, breakLine: true } },
      { text: upperFirst(stamp.asOf), options: { breakLine: true } },
      { text: writeStanding(stamp), options: { breakLine: true } },
      { text: stamp.bases },
    ],
    {
      x: page.margin,
      y: 4.2,
      w: bodyWidth - (code ? 2.4 : 0),
      h: 2.25,
      margin: 0,
      valign: 'bottom',
      fontFace: font,
      fontSize: 16,
      color: colors.ink,
      paraSpaceAfter: 5,
    },
  )
  if (!code) return
  const place = { x: page.width - page.margin - 1.8, y: 4.65, w: 1.8, h: 1.8 }
  slide.addImage({ data: code, ...place, altText: t('QR code of the link that opens this state of the page') })
}

/** The bottom line in words, and the headline figures beside the reference as a native table. */
export function addBottomLine(presentation: Presentation, handout: Handout): void {
  const { network, outcome, reference, referenceName, ranges, stamp, bottomLine } = handout
  const { dataset } = network
  const counted = joinSentences(
    tellAhead(handout),
    tellReferenceAhead(handout),
    ranges ? endSentence(nameRange(ranges)) : null,
  )
  const notes = [bottomLine, counted, ...sayFigures(handout, ['supply', 'line-stop', 'vehicles', 'inflation-peak'])]
  const slide = addSlide(presentation, handout, { title: stamp.finding, notes })
  addParagraph(slide, bottomLine, { y: page.bodyTop, h: 1.35, size: sizeFor(bottomLine, [[330, 16]], 14) })
  const rows = headlineFigures(dataset, outcome).map((figure) => {
    const { metric, value } = figure
    const other = readFigure(metric, reference)
    const row = [metric.name, valueText(figure), valueText(other), metric.change(value, other.value).text]
    if (!ranges) return row
    const range = metric.rangeIn(ranges)
    return [...row, range ? formatRangeInUnit(metric.kind, range) : '']
  })
  const head = [
    '',
    t('This scenario'),
    t('Reference: {referenceName}', { referenceName: clip(referenceName, 60) }),
    t('Difference'),
  ]
  addTable(slide, {
    head: ranges ? [...head, t('Range of our assumptions, P10 to P90')] : head,
    rows,
    widths: ranges ? [3, 2.9, 2.2, 1.8, 2.233] : [3.6, 3.4, 2.7, 2.433],
    y: 2.9,
    rowHeight: 0.36,
  })
  addParagraph(slide, counted, { y: 6.28, h: 0.48, size: sizes.small, soft: true })
}

function valueText({ text, detail }: HeadlineFigure): string {
  return detail ? t('{text} ({detail})', { text, detail }, 'figure, and whom it is about') : text
}

/** Pixels of a module: sharp in print and small in bytes. */
const scale = 4

/** The code as the address of a GIF picture; null for a link that is too long for a code. */
function linkCode(link: string): string | null {
  if (!drawQr(link)) return null
  const bytes = encodeQR(link, 'gif', { ecc: 'low', border: quietZone, scale })
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return `data:image/gif;base64,${btoa(text)}`
}

// The last slide: what everything rests on, what it leaves out, and the link.
import { joinClauses } from '../../format/sentences'
import { inflationQuantities } from '../../results/grounding'
import { t } from '../../texts/translate'
import { groupedLines, horizonEnds, licensesOnly, pointEstimate } from '../../words/figures/caveats'
import { sourcesOf } from '../../words/figures/inputs'
import type { Handout } from '../handout'
import { addParagraph, addSlide } from './frame'
import { clip, colors, font, type Presentation, page, type Slide, sizes } from './look'

/** Most sources that are listed; all stand at the link and in the workbook. */
const mostSources = 8
/** Longest link that is written out; a longer one is opened, not read. */
const longestLink = 420

/** Sources, limits and the link. */
export function addSources(presentation: Presentation, handout: Handout): void {
  const { network, stamp } = handout
  const sources = sourcesOf(network.dataset, inflationQuantities(handout))
  const title = t('{bases} It is a model, not a forecast', { bases: stamp.bases })
  const limits = limitsOf(handout)
  const slide = addSlide(presentation, handout, { title, notes: limits })
  const width = 5.8
  const more = sources.length - mostSources
  addList(
    slide,
    t('Sources, the most used first'),
    [
      ...sources.slice(0, mostSources).map(({ title: name, publisher, year }) => {
        const place = { title: clip(name, 110), publisher: clip(publisher, 70) }
        return year === null
          ? t('{title} ({publisher})', place, 'source: title, publisher')
          : t('{title} ({publisher}, {year})', { ...place, year: String(year) }, 'source: title, publisher, year')
      }),
      ...(more > 0 ? [t('and {more} more, at the link', { more: String(more) })] : []),
    ],
    page.margin,
    width,
  )
  addList(slide, t('Limits'), limits, page.width - page.margin - width, width)
  const link = stamp.link.length <= longestLink ? stamp.link : t('Open this state of the page')
  slide.addText([{ text: link, options: { hyperlink: { url: stamp.link }, color: colors.ink } }], {
    x: page.margin,
    y: 5.85,
    w: page.width - 2 * page.margin,
    h: 0.75,
    margin: 0,
    valign: 'bottom',
    fontFace: font,
    fontSize: sizes.small,
  })
}

function limitsOf(handout: Handout): string[] {
  return [
    licensesOnly,
    groupedLines,
    horizonEnds(handout),
    pointEstimate,
    t('Bands and ranges are the range of our assumptions, not a confidence interval.'),
    ...recordBroken(handout),
    t('Other automakers count toward prices alone; other industries and any answer by policy are not in it.'),
  ]
}

/** Which records the central run breaks, where it breaks any. */
function recordBroken({ dataset, outcome }: Handout): string[] {
  const broken = (dataset.records ?? []).filter(({ id }) => outcome.records.includes(id))
  if (broken.length === 0) return []
  return [
    t('What is on record and this run contradicts: {records}.', {
      records: joinClauses(broken.map(({ id, name }) => name ?? id)),
    }),
  ]
}

function addList(slide: Slide, heading: string, items: readonly string[], x: number, w: number): void {
  addParagraph(slide, heading, { x, w, y: page.bodyTop - 0.1, h: 0.3, soft: true })
  slide.addText(
    items.map((text, index) => ({ text, options: { breakLine: index < items.length - 1 } })),
    {
      x,
      y: page.bodyTop + 0.25,
      w,
      h: 3.95,
      margin: 0,
      valign: 'top',
      fontFace: font,
      fontSize: 12,
      color: colors.ink,
      paraSpaceAfter: 6,
    },
  )
}

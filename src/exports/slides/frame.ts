// What every slide has: the finding as its title, and at its foot the scenario, the date with the outlook, ILLUSTRATIVE, and the way back.
import { joinSentences } from '../../format/sentences'
import { t } from '../../texts/translate'
import type { Handout } from '../handout'
import { bodyWidth, clip, colors, font, type Presentation, page, type Slide, sizeFor, sizes } from './look'

/** The masters: where the title stands, in inches, and how large it is, in points. */
const masters = {
  finding: { title: t('Finding'), y: 0.42, h: 0.95, fontSize: sizes.title },
  opening: { title: t('Opening'), y: 1.5, h: 2.3, fontSize: sizes.opening },
}
type Master = keyof typeof masters

/** Sets the page and the master that all slides share. */
export function preparePresentation(presentation: Presentation, { stamp }: Handout): void {
  presentation.layout = 'LAYOUT_WIDE'
  presentation.title = stamp.finding
  presentation.subject = t(
    '{illustrative}. {scenario}, {asOf}. {link}',
    { illustrative: stamp.illustrative, scenario: stamp.scenario, asOf: stamp.asOf, link: stamp.link },
    'subject of the slides’ file',
  )
  presentation.author = 'Lodestone'
  presentation.company = stamp.version
  presentation.theme = { headFontFace: font, bodyFontFace: font }
  for (const master of Object.values(masters)) defineMaster(presentation, master)
}

function defineMaster(presentation: Presentation, { title, y, h, fontSize }: (typeof masters)[Master]): void {
  presentation.defineSlideMaster({
    title,
    background: { color: colors.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: page.margin,
            y,
            w: bodyWidth,
            h,
            margin: 0,
            align: 'left',
            valign: 'top',
            fontFace: font,
            fontSize,
            bold: true,
            color: colors.ink,
          },
          text: '',
        },
      },
      {
        line: {
          x: page.margin,
          y: page.footTop,
          w: bodyWidth,
          h: 0,
          line: { color: colors.hairline, width: 0.75 },
        },
      },
    ],
    slideNumber: {
      x: page.width - page.margin - 0.6,
      y: page.footTop + 0.08,
      w: 0.6,
      h: 0.25,
      align: 'right',
      margin: 0,
      fontFace: font,
      fontSize: sizes.small,
      color: colors.inkSoft,
    },
  })
}

interface Told {
  /** The slide's finding. */
  title: string
  /** Sentences for the speaker. */
  notes: readonly string[]
  master?: Master
}

/** A slide with title, foot and notes; its body is still empty. */
export function addSlide(presentation: Presentation, handout: Handout, told: Told): Slide {
  const { title, notes, master = 'finding' } = told
  const slide = presentation.addSlide({ masterName: masters[master].title })
  const largest = masters[master].fontSize
  const fontSize = sizeFor(
    title,
    [
      [120, largest],
      [150, 20],
    ],
    17,
  )
  slide.addText(clip(title, 230), { placeholder: 'title', fontSize })
  addFoot(slide, handout)
  const { stamp } = handout
  const { illustrative, scenario, asOf, bases, version, link } = stamp
  const grounds = t(
    '{illustrative}. {scenario}, {asOf}. {bases} {version}. {link}',
    { illustrative, scenario, asOf, bases, version, link },
    'end of a slide’s notes',
  )
  slide.addNotes(joinSentences([...notes, grounds]))
  return slide
}

function addFoot(slide: Slide, { stamp }: Handout): void {
  slide.addText(
    [
      { text: stamp.illustrative, options: { bold: true, color: colors.ink } },
      { text: ` · ${clip(stamp.scenario, 90)} · ${stamp.asOf}`, options: { breakLine: true } },
      { text: `${stamp.version} · ${stamp.source} ` },
      { text: t('Open this state'), options: { hyperlink: { url: stamp.link }, color: colors.ink } },
    ],
    {
      x: page.margin,
      y: page.footTop + 0.06,
      w: bodyWidth - 0.7,
      h: 0.45,
      margin: 0,
      valign: 'top',
      fontFace: font,
      fontSize: sizes.small,
      color: colors.inkSoft,
    },
  )
}

interface Paragraph {
  x?: number
  y: number
  w?: number
  h: number
  size?: number
  soft?: boolean
}

/** A paragraph of text in the body. */
export function addParagraph(slide: Slide, text: string, { x, y, w, h, size, soft }: Paragraph): void {
  slide.addText(text, {
    x: x ?? page.margin,
    y,
    w: w ?? bodyWidth,
    h,
    margin: 0,
    valign: 'top',
    fontFace: font,
    fontSize: size ?? sizes.body,
    color: soft ? colors.inkSoft : colors.ink,
    paraSpaceAfter: 4,
  })
}

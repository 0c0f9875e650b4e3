// The brief as words to paste: plain text for a message, Markdown for a document. Both say the same.
import { asLead, endSentence, joinSentences } from '../../format/sentences'
import { t, type Written } from '../../texts/translate'
import type { Brief, BriefFigure, BriefLine, BriefMaker } from './brief'

/** The brief as plain text, one sentence or item a line. */
export function writeBriefText(brief: Brief): string {
  return write(brief, {
    title: (text) => `${brief.stamp.illustrative}\n${text}`,
    // Where a script has no capitals, marks of its own set the heading off.
    heading: (text) => t('{HEADING}', { HEADING: text.toUpperCase() }, 'heading in a text without type sizes'),
    item: (lead, text) => `- ${joinLead(lead, text)}`,
    plain: (text) => text,
    link: (address) => address,
  })
}

/** The brief as Markdown. Signs that Markdown would read as its own are escaped in what comes from the dataset or the reader. */
export function writeBriefMarkdown(brief: Brief): string {
  return write(brief, {
    title: (text) => `# ${escapeMarkdown(text)}\n\n**${brief.stamp.illustrative}**`,
    heading: (text) => `## ${escapeMarkdown(text)}`,
    item: (lead, text) => `- ${joinLead(lead && `**${escapeMarkdown(lead)}**`, escapeMarkdown(text))}`,
    plain: escapeMarkdown,
    link: (address) => `<${address}>`,
  })
}

function joinLead(lead: string, text: string): string {
  return lead === '' ? text : joinSentences(lead, text)
}

interface Style {
  title: (text: string) => string
  heading: (text: string) => string
  item: (lead: string, text: string) => string
  plain: (text: string) => string
  link: (address: string) => string
}

function write(brief: Brief, style: Style): string {
  const { title, standfirst, figures, makers, ahead, against, sections, stamp, written, rangeLabel } = brief
  const list = (heading: string, lines: BriefLine[]) =>
    [style.heading(heading), lines.map(({ lead, text }) => style.item(lead, text)).join('\n')].join('\n')
  const blocks = [
    style.title(title),
    style.plain(
      standfirst
        .map(({ text }) => text)
        .join('')
        .trim(),
    ),
    style.plain(
      joinSentences(
        t('{scenario}, {asOf}.', { scenario: stamp.scenario, asOf: stamp.asOf }, 'scenario, and its date'),
        t('Figures of what lies ahead are counted {ahead}. Changes against “{against}”.', { ahead, against }),
        rangeLabel && endSentence(rangeLabel),
      ),
    ),
    list(t('Headline figures (derived)'), figures.map(figureLine)),
    list(t('The makers'), makers.map(makerLine)),
    ...sections.map(({ title: heading, lines }) => list(heading, lines)),
    [
      style.plain(joinSentences(stamp.bases, stamp.source)),
      style.plain(t('{version}. Written {date}.', { version: stamp.version, date: written })),
      style.link(stamp.link),
    ].join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function figureLine({ name, text, detail, change, range }: BriefFigure): BriefLine {
  const figure = detail ? t('{figure}, {makers}', { figure: text, makers: detail }, 'figure, and automakers') : text
  return {
    lead: asLead(name),
    text: t('{figure} ({change})', { figure, change: withRange(change, range) }, 'figure, and its change'),
  }
}

/** `−34 points; range: 54 to 74%` */
function withRange(change: Written, range: Written | null): Written {
  return range === null ? change : t('{change}; range: {range}', { change, range })
}

function makerLine({
  name,
  exposureText,
  change,
  range,
  chinaDependency,
  stressStop,
  unassured,
}: BriefMaker): BriefLine {
  return {
    lead: asLead(name),
    text: t(
      'exposure {exposure} ({change}). {share} of its magnets touch China; first line stop if all licensed exports stop: {stop}; {unassured} of its supply is unassured.',
      {
        exposure: exposureText,
        change: withRange(change, range),
        share: chinaDependency,
        stop: stressStop,
        unassured,
      },
    ),
  }
}

/** A text in which Markdown sees no marks of its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}

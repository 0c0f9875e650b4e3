// The brief as words to paste: plain text for a message, Markdown for a document. Both say the same.
import type { Brief, BriefFigure, BriefLine, BriefMaker } from './brief'

/** The brief as plain text, one sentence or item a line. */
export function writeBriefText(brief: Brief): string {
  return write(brief, {
    title: (text) => `${brief.stamp.illustrative}\n${text}`,
    heading: (text) => `${text.toUpperCase()}`,
    item: (lead, text) => `- ${[lead, text].filter(Boolean).join(' ')}`,
    plain: (text) => text,
    link: (address) => address,
  })
}

/** The brief as Markdown. Signs that Markdown would read as its own are escaped in what comes from the dataset or the reader. */
export function writeBriefMarkdown(brief: Brief): string {
  return write(brief, {
    title: (text) => `# ${escapeMarkdown(text)}\n\n**${brief.stamp.illustrative}**`,
    heading: (text) => `## ${escapeMarkdown(text)}`,
    item: (lead, text) =>
      `- ${[lead && `**${escapeMarkdown(lead)}**`, escapeMarkdown(text)].filter(Boolean).join(' ')}`,
    plain: escapeMarkdown,
    link: (address) => `<${address}>`,
  })
}

interface Style {
  title: (text: string) => string
  heading: (text: string) => string
  item: (lead: string, text: string) => string
  plain: (text: string) => string
  link: (address: string) => string
}

function write(brief: Brief, style: Style): string {
  const { title, standfirst, figures, makers, against, sections, stamp, written, rangeLabel } = brief
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
      `${stamp.scenario}, ${stamp.asOf}. Changes against “${against}”.${rangeLabel ? ` ${rangeLabel}.` : ''}`,
    ),
    list('Headline figures (derived)', figures.map(figureLine)),
    list('The makers', makers.map(makerLine)),
    ...sections.map(({ title: heading, lines }) => list(heading, lines)),
    [
      style.plain(`${stamp.bases} ${stamp.source}`),
      style.plain(`${stamp.version}. Written ${written}.`),
      style.link(stamp.link),
    ].join('\n'),
  ]
  return `${blocks.join('\n\n')}\n`
}

function figureLine({ name, text, detail, change, range }: BriefFigure): BriefLine {
  const who = detail ? `, ${detail}` : ''
  return { lead: `${name}:`, text: `${text}${who} (${change}${range ? `; range ${range}` : ''})` }
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
    lead: `${name}:`,
    text: `exposure ${exposureText} (${change}${range ? `; range ${range}` : ''}). ${chinaDependency} of its magnets touch China; line stop if every lane closed today: ${stressStop}; ${unassured} of its supply is unassured.`,
  }
}

/** A text in which Markdown sees no marks of its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
}

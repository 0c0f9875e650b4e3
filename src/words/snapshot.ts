// What moved since a scenario was saved, as sentences.
import { formatLongDate } from '../format/dates'
import { localDate } from '../format/moments'
import type { SavedComparison } from '../results/snapshot/compareSaved'
import { t, type Written } from '../texts/translate'
import { writeChoiceNews } from './snapshot/choiceNews'
import { type News, writeDataNews } from './snapshot/dataNews'

export interface MovedSince {
  /** The answer in one sentence. */
  summary: Written
  /** What the data did to the same scenario. */
  data: News
  /** What the page's scenario has otherwise. */
  choices: News
  /** How far ahead the figures of all of them look, and if what. */
  counted: Written
}

/** What moved through the data, and through what the page now shows. */
export function writeMoved(facts: SavedComparison): MovedSince {
  const data = writeDataNews(facts.data)
  const choices = writeChoiceNews(facts.choices)
  return { summary: writeSummary(facts.savedAt, data, choices), data, choices, counted: figuresCounted }
}

const figuresCounted = t(
  'Figures of what lies ahead are counted over the horizon of each scenario, if events go as switched.',
)

function writeSummary(savedAt: string, data: News, choices: News): Written {
  const date = formatLongDate(localDate(savedAt))
  const [byData, byChoice] = [data.moves.length, choices.moves.length]
  if (byData === 0 && choices.changes.length === 0) {
    return data.changes.length === 0
      ? t('Since {date}, nothing moved: neither the data nor your choices changed.', { date })
      : t('Since {date}, nothing moved: no headline figure changed.', { date })
  }
  return t('Since {date}, {data}; {choices}.', {
    date,
    data: byData === 0 ? t('the data moved nothing') : movedByData(byData),
    choices: choices.changes.length === 0 ? t('your choices are the same') : movedByChoice(byChoice, byData > 0),
  })
}

function movedByData(count: number): Written {
  return t('{count, plural, one {the data moved # headline figure} other {the data moved # headline figures}}', {
    count,
  })
}

/** After the data's own figures the word for what is counted goes without saying. */
function movedByChoice(count: number, said: boolean): Written {
  if (count === 0) return t('your choices differ but move no figure')
  if (said) return t('{count, plural, other {your choices move #}}', { count })
  return t('{count, plural, one {your choices move # headline figure} other {your choices move # headline figures}}', {
    count,
  })
}

/** The same as plain text, to be copied, under the record's name; `problems` are those of its link. */
export function writeMovedText(
  name: string,
  { summary, data, choices, counted }: MovedSince,
  problems: readonly string[],
): string {
  const part = (title: string, { changes, moves, still }: News) =>
    [title, ...[...changes, ...moves, ...(still === null ? [] : [still])].map((sentence) => `- ${sentence}`)].join('\n')
  return [
    t('{name}: what moved since. ILLUSTRATIVE.', { name }),
    summary,
    ...problems,
    part(t('What the data did, with the same scenario'), data),
    part(t('What you chose'), choices),
    counted,
  ].join('\n\n')
}

// What was chosen since a scenario was saved: where the page's scenario departs from it, and what that does.
import { joinWords, lowerFirst } from '../../format/sentences'
import type { ScenarioChange } from '../../results/scenarioChanges'
import type { ChoiceMoves } from '../../results/snapshot/compareSaved'
import { t, type Written } from '../../texts/translate'
import type { News } from './dataNews'
import { type FigureNews, listFigureNews } from './figureNews'

/** Tells how the page's scenario stands against the saved one, both on today's data. */
export function writeChoiceNews({ dataset, saved, page, changes }: ChoiceMoves): News {
  const figures = listFigureNews(dataset, saved, page)
  const told = changes.map(writeChange)
  return {
    changes: told,
    moves: figures.flatMap(({ moved }) =>
      moved === null ? [] : [t('With that, {moved}.', { moved: lowerFirst(moved) })],
    ),
    still: writeSame(figures, changes.length),
  }
}

function writeSame(figures: readonly FigureNews[], changes: number): Written | null {
  if (changes === 0) return t('The page shows the same scenario, so no figure differs.')
  const same = figures.filter(({ moved }) => moved === null).map(({ now }) => now)
  if (same.length === 0) return null
  return same.length === figures.length
    ? t('That moves no headline figure: {figures}.', { figures: joinWords(same) })
    : t('The same in both: {figures}.', { figures: joinWords(same) })
}

function writeChange({ kind, name, from, to }: ScenarioChange): Written {
  const [now, before] = [to, from]
  if (kind === 'as-of') return t('The page looks from {now}; the saved scenario from {before}.', { now, before })
  if (kind === 'date') return t('“{event}” is on {now}; it was on {before}.', { event: name, now, before })
  return t('“{name}” is {now}; it was {before}.', { name, now, before })
}

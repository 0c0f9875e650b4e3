// What was chosen since a scenario was saved: where the page's scenario departs from it, and what that does, on one dataset.
import type { Dataset } from '../../model/dataset'
import type { Scenario } from '../../model/scenario'
import { type Departure, listDepartures } from '../departures'
import type { News } from './dataNews'
import { type FigureNews, listFigureNews, lowerFirst } from './figureNews'
import { evaluateWorld } from './world'

/** Holds the page's scenario against the saved one, both on today's data. */
export function writeChoiceNews(dataset: Dataset, saved: Scenario, page: Scenario): News {
  const [before, now] = [saved, page].map((scenario) => evaluateWorld({ dataset, scenario }))
  const figures = listFigureNews(dataset, before!, now!)
  const changes = listDepartures(dataset, saved, page).map(writeDeparture)
  return {
    changes,
    moves: figures.flatMap(({ moved }) => (moved === null ? [] : [`With that, ${lowerFirst(moved)}.`])),
    still: writeSame(figures, changes.length),
  }
}

function writeSame(figures: readonly FigureNews[], changes: number): string | null {
  if (changes === 0) return 'The page shows the same scenario, so no figure differs.'
  const same = figures.filter(({ moved }) => moved === null).map(({ now }) => now)
  if (same.length === 0) return null
  return same.length === figures.length
    ? `That moves no headline figure: ${same.join(', ')}.`
    : `The same in both: ${same.join(', ')}.`
}

function writeDeparture({ kind, name, from, to }: Departure): string {
  if (kind === 'as-of') return `The page looks from ${to}; the saved scenario from ${from}.`
  if (kind === 'date') return `“${name}” is on ${to}; it was on ${from}.`
  return `“${name}” is ${to}; it was ${from}.`
}

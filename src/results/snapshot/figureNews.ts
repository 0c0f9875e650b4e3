// How the headline figures moved between two sets of values, in sentences.
import { formatWeeks } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import { indicatorsOf } from '../../model/indicators'
import { writeHeadline } from '../headlineFigures'
import { listNames } from '../stopPhrases'
import { firstToStop, type Values } from './world'

export interface FigureNews {
  id: string
  /** `Vehicles at risk rose from 42,900 to 51,000`, without a full stop; null where nothing moved that shows. */
  moved: string | null
  /** `vehicles at risk 42,900`, as it is now. */
  now: string
}

/** Every headline figure that both sides have, in the order of the page. */
export function listFigureNews(dataset: Dataset, before: Values, now: Values): FigureNews[] {
  return headlineNames(dataset).flatMap(([id, name]): FigureNews[] => {
    const [was, is] = [before[id], now[id]]
    if (was === undefined || is === undefined) return []
    if (id === 'first-stop') return [stopNews(dataset, before, now)]
    const [from, to] = [writeHeadline(id, was), writeHeadline(id, is)]
    const verb = (is ?? 0) > (was ?? 0) ? 'rose' : 'fell'
    const moved = from === to ? null : `${name} ${verb} from ${from} to ${to}`
    return [{ id, moved, now: `${lowerFirst(name)} ${to}` }]
  })
}

/** Ids and names of the headline figures. */
function headlineNames(dataset: Dataset): [string, string][] {
  return indicatorsOf(dataset).flatMap(({ id, name }): [string, string][] =>
    id === 'vehicles'
      ? [
          [id, name],
          ['revenue', 'Revenue at risk'],
        ]
      : [[id, name]],
  )
}

function stopNews(dataset: Dataset, before: Values, now: Values): FigureNews {
  const id = 'first-stop'
  const [was, is] = [before[id] ?? null, now[id] ?? null]
  const [firstThen, firstNow] = [firstToStop(dataset, before), firstToStop(dataset, now)].map(listNames)
  const said = is === null ? 'no line stop' : `first line stop ${firstNow} ${when(is)}`
  return { id, moved: stopMove(was, is, firstThen ?? '', firstNow ?? ''), now: said }
}

function stopMove(was: number | null, is: number | null, firstThen: string, firstNow: string): string | null {
  if (was === is && firstThen === firstNow) return null
  if (is === null) return `No line stops any more, where ${firstThen} came first, ${when(was ?? 0)}`
  if (was === null) return `A line stop comes where there was none: ${firstNow} first, ${when(is)}`
  if (was === is) return `The first line stop is that of ${firstNow} instead of ${firstThen}, ${when(is)} as before`
  const shift = is < was ? 'sooner' : 'later'
  if (firstThen === firstNow) {
    return `The first line stop, that of ${firstNow}, comes ${shift}: ${when(is)} instead of ${when(was)}`
  }
  return `The first line stop comes ${shift}: ${firstNow} ${when(is)} instead of ${firstThen} ${when(was)}`
}

function when(weeks: number): string {
  return weeks === 0 ? 'now' : `in ${formatWeeks(weeks)}`
}

/** A text as it stands within a sentence. */
export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

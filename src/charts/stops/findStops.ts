// The finding of the spread of first line stops, in one sentence.
import { formatShare, formatWhole } from '../../format/numbers'
import type { Dataset } from '../../model/dataset'
import type { StopCount } from '../../model/summary'

/** How often no line stops and, where one does, who is first and how often; a shared first place counts for each. */
export function findStops(dataset: Dataset, stops: readonly StopCount[]): string {
  const draws = stops.reduce((sum, { draws }) => sum + draws, 0)
  if (draws === 0) return 'No draws'
  const stopping = stops.filter(({ weeks }) => weeks !== null)
  const stopped = stopping.reduce((sum, { draws }) => sum + draws, 0)
  if (stopped === 0) return `In none of ${formatWhole(draws)} draws does a line stop`
  const counts = dataset.automakers.map(({ id, name }) => ({
    name,
    first: stopping.reduce((sum, { makers, draws }) => sum + (makers.includes(id) ? draws : 0), 0),
  }))
  const most = Math.max(...counts.map(({ first }) => first))
  const leaders = counts.filter(({ first }) => first === most).map(({ name }) => name)
  const who = leaders.length > 1 ? `${leaders.slice(0, -1).join(', ')} and ${leaders.at(-1)} are` : `${leaders[0]} is`
  const often = inWords(most / stopped)
  if (stopped === draws) return `In every draw a line stops; ${who} first ${often}`
  return `In ${formatShare(1 - stopped / draws)} of draws no line stops; where one does, ${who} first ${often}`
}

const simple: [number, string][] = [
  [1 / 2, 'in half of them'],
  [1 / 3, 'in 1 of 3'],
  [2 / 3, 'in 2 of 3'],
  [1 / 4, 'in 1 of 4'],
  [3 / 4, 'in 3 of 4'],
  [2 / 5, 'in 2 of 5'],
  [3 / 5, 'in 3 of 5'],
  [4 / 5, 'in 4 of 5'],
  [9 / 10, 'in 9 of 10'],
]

/** A share as a simple fraction where one is within 1.5 points, else in percent. */
function inWords(share: number): string {
  if (share === 1) return 'in all of them'
  const near = simple.filter(([value]) => Math.abs(value - share) <= 0.015)
  const nearest = near.sort(([a], [b]) => Math.abs(a - share) - Math.abs(b - share))[0]
  return nearest ? nearest[1] : `in ${formatShare(share)} of them`
}

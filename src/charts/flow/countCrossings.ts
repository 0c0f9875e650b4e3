// How many tonnes cross in the flow picture, without holding each link against each other.
import type { FlowGraph, FlowLink } from './groupFlow'

/** Sums over the first places of a row, each added to and asked for in as many steps as its length has binary digits (Fenwick). */
class PrefixSums {
  private readonly sums: Float64Array

  constructor(length: number) {
    this.sums = new Float64Array(length + 1)
  }

  add(place: number, value: number): void {
    for (let i = place + 1; i < this.sums.length; i += i & -i) this.sums[i]! += value
  }

  /** Sum over the places before this one. */
  before(place: number): number {
    let sum = 0
    for (let i = place; i > 0; i -= i & -i) sum += this.sums[i]!
    return sum
  }
}

/**
 * Sum over the pairs of crossing links of the product of their tonnes. Two links cross if they leave the same column and
 * their ends stand the other way round than their starts; `at` is where nodes stand, from 0 to 1 along their columns.
 */
export function countCrossings({ links, nodeById, columns }: FlowGraph, at: Map<string, number>): number {
  const leaving: FlowLink[][] = columns.map(() => [])
  for (const link of links) leaving[nodeById.get(link.source)?.column ?? 0]?.push(link)
  return leaving.reduce((sum, column) => sum + crossingsOf(column, at), 0)
}

function crossingsOf(links: FlowLink[], at: Map<string, number>): number {
  const placeOf = (id: string) => at.get(id) ?? 0
  // The far end first: what is asked for at each link is what stands farther than its own end.
  const ends = [...new Set(links.map(({ target }) => placeOf(target)))].sort((a, b) => b - a)
  const rank = new Map(ends.map((end, place) => [end, place]))
  const course = links.map((link) => ({
    start: placeOf(link.source),
    end: rank.get(placeOf(link.target)) ?? 0,
    tonnes: link.baseline,
  }))
  course.sort((a, b) => a.start - b.start)
  const before = new PrefixSums(ends.length)
  let sum = 0
  for (let i = 0; i < course.length; ) {
    let next = i
    // Links from one place do not cross: all of them are asked for before any of them counts.
    for (; next < course.length && course[next]!.start === course[i]!.start; next++) {
      const { end, tonnes } = course[next]!
      sum += tonnes * before.before(end)
    }
    for (; i < next; i++) before.add(course[i]!.end, course[i]!.tonnes)
  }
  return sum
}

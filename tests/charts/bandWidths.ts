// Reads the outline of a band along a link back into px, so that tests can hold what is drawn against tonnes.

/** Where a band starts and ends along the flow, and its two edges across it, least first, at each end. */
export interface DrawnBand {
  along: [number, number]
  atSource: [number, number]
  atTarget: [number, number]
}

/** The band of an outline of the form `M…C… … …L…C… … …Z`; of flows that run downward, with `vertical`. */
export function readBand(outline: string, vertical = false): DrawnBand {
  const numbers = [...outline.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text))
  if (numbers.length !== 16) throw new Error(`Not the outline of a band: ${outline}`)
  const points = Array.from({ length: 8 }, (_, i) => numbers.slice(2 * i, 2 * i + 2))
  const [along, across] = vertical ? [1, 0] : [0, 1]
  const at = (point: number, axis: number) => points[point]![axis]!
  return {
    along: [at(0, along), at(3, along)],
    atSource: [at(0, across), at(7, across)],
    atTarget: [at(3, across), at(4, across)],
  }
}

export function widthOf([from, to]: [number, number]): number {
  return to - from
}

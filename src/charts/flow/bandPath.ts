// The outline of a band along a link, as SVG path data.

/** The line that a link follows, in px. */
interface Course {
  along0: number
  along1: number
  across0: number
  across1: number
}

type Curve = [number, number][]

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/**
 * A line beside the course, `offset` px across from it, as four Bezier points. On a slope its control points are shifted
 * along by tan(slope / 2): two such lines then keep their distance, where lines shifted across alone would pinch.
 */
function curveBeside({ along0, along1, across0, across1 }: Course, offset: number): Curve {
  const run = along1 - along0
  const slope = run > 0 ? Math.atan((2 * (across1 - across0)) / run) : 0
  const limit = run * 0.3
  const shift = Math.max(-limit, Math.min(limit, (-offset * Math.tan(slope / 2)) / 0.75))
  const middle = (along0 + along1) / 2 + shift
  return [
    [along0, across0 + offset],
    [middle, across0 + offset],
    [middle, across1 + offset],
    [along1, across1 + offset],
  ]
}

function write(curve: Curve, vertical: boolean): string[] {
  return curve.map(([along, across]) =>
    vertical ? `${round(across)},${round(along)}` : `${round(along)},${round(across)}`,
  )
}

/** The area between two offsets (px, across) from a course. Always of the same segments, so that it can be animated. */
export function bandPath(course: Course, from: number, to: number, vertical: boolean): string {
  const [a, b, c, d] = write(curveBeside(course, from), vertical)
  const [e, f, g, h] = write(curveBeside(course, to), vertical)
  return `M${a}C${b} ${c} ${d}L${h}C${g} ${f} ${e}Z`
}

/** The two edges of a band, without its ends. */
export function edgePath(course: Course, from: number, to: number, vertical: boolean): string {
  const edges = [from, to].map((offset) => {
    const [a, b, c, d] = write(curveBeside(course, offset), vertical)
    return `M${a}C${b} ${c} ${d}`
  })
  return edges.join('')
}

// Where the dots of the strip lie, in px: bins side by side, dots stacked in each, never set apart at the right.
import { textWidth } from '../../format/textWidth'
import type { StopBin, StopWho } from './shapeStops'

interface PlacedDot {
  x: number
  y: number
  who: StopWho
}

interface PlacedBin {
  label: string
  /** Whether the label counts weeks. */
  counted: boolean
  /** Date without its year. */
  day: string
  /** Middle of the bin. */
  x: number
  /** Whether its label finds room beside the others. */
  labelled: boolean
  dots: PlacedDot[]
}

interface StopsLayout {
  bins: PlacedBin[]
  /** Radius of a dot. */
  radius: number
  /** Left edge of the bin of draws without a stop. */
  neverFrom: number
  /** Line on which the dots stand. */
  floor: number
}

const pitchMax = 13
const pitchMin = 5
const top = 8
const axis = 40
const gap = 28

/** Places the dots in a picture of that size; the bin of never is the last. */
export function layStops(bins: readonly StopBin[], width: number, height: number): StopsLayout {
  const floor = height - axis
  const weeks = bins.length - 1
  const neverDots = bins.at(-1)?.dots.length ?? 0
  const most = Math.max(1, ...bins.slice(0, -1).map(({ dots }) => dots.length))
  let pitch = pitchMax
  while (pitch > pitchMin && !fits(pitch)) pitch -= 0.5
  const rows = Math.max(1, Math.floor((floor - top) / pitch))
  const neverWidth = neverWidthAt(pitch)
  const binWidth = (width - neverWidth - gap) / Math.max(1, weeks)
  const labelWidth = Math.max(46, ...bins.map(({ day }) => textWidth(day) + 4))
  const every = Math.max(1, Math.ceil(labelWidth / binWidth))
  const placed = bins.map((bin, index): PlacedBin => {
    const never = index === weeks
    const x = never ? width - neverWidth / 2 : (index + 0.5) * binWidth
    return {
      label: bin.label,
      counted: bin.counted,
      day: bin.day,
      x,
      labelled: never || index % every === 0,
      dots: stack(bin.dots, x, floor, pitch, rows),
    }
  })
  return { bins: placed, radius: 0.42 * pitch, neverFrom: width - neverWidth - gap / 2, floor }

  function neverWidthAt(size: number): number {
    return Math.max(64, size * Math.ceil(neverDots / rowsAt(size)))
  }
  function rowsAt(size: number): number {
    return Math.max(1, Math.floor((floor - top) / size))
  }
  function fits(size: number): boolean {
    const room = (width - neverWidthAt(size) - gap) / Math.max(1, weeks)
    return size * Math.ceil(most / rowsAt(size)) <= room
  }
}

/** Dots in columns of `rows`, from the floor up, the columns centered on `x`. */
function stack(dots: readonly StopWho[], x: number, floor: number, pitch: number, rows: number): PlacedDot[] {
  const columns = Math.ceil(dots.length / rows)
  const perColumn = Math.ceil(dots.length / Math.max(1, columns))
  return dots.map((who, index) => ({
    who,
    x: x + (Math.floor(index / perColumn) - (columns - 1) / 2) * pitch,
    y: floor - (0.5 + (index % perColumn)) * pitch,
  }))
}

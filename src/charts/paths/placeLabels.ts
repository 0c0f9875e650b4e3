// Where direct labels stand: beside line ends in the right margin, or next to a point, clear of lines and of one another.
import { letterCount } from '../../format/textWidth'
import { type Plot, spread } from './plot'
import type { LineLabel, Series } from './weeklyChart'

export interface PlacedLabel extends LineLabel {
  x: number
  /** Vertical middle of the text, px. */
  y: number
  anchor: 'start' | 'end' | 'middle'
  /** Where the labelled point lies, px, if the label had to move away from it. */
  leader: { x: number; y: number } | null
}

const lineHeight = 15
const gutterGap = 10
/** Mean advance of a letter at 12 px, a little generous. */
const letterWidth = 6.4

/** Rough width of a label at 12 px. */
export function labelWidth(text: string): number {
  return letterCount(text) * letterWidth
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Places all labels of a picture. Those at points avoid lines and upright ones (weeks); those at ends only one another. */
export function placeLabels(
  plot: Plot,
  labels: readonly LineLabel[],
  lines: readonly Series[],
  uprights: readonly number[] = [],
): PlacedLabel[] {
  const ends = labels.filter(({ at }) => at === 'end')
  const placed = placeEnds(plot, ends)
  const taken = placed.map(boxOf)
  const obstacles = { lines, uprights, taken }
  for (const label of labels.filter(({ at }) => at !== 'end').sort((a, b) => a.value - b.value)) {
    const one = placePoint(plot, label, obstacles)
    placed.push(one)
    taken.push(boxOf(one))
  }
  return placed
}

interface Obstacles {
  lines: readonly Series[]
  uprights: readonly number[]
  taken: Box[]
}

function placeEnds(plot: Plot, labels: readonly LineLabel[]): PlacedLabel[] {
  const exact = labels.map(({ value }) => plot.y(value))
  const places = spread(exact, lineHeight, plot.top, plot.bottom)
  return labels.map((label, index) => {
    const y = places[index]!
    const moved = Math.abs(y - exact[index]!) > lineHeight / 2
    return {
      ...label,
      x: plot.right + gutterGap,
      y,
      anchor: 'start',
      leader: moved ? { x: plot.right + 2, y: exact[index]! } : null,
    }
  })
}

function placePoint(plot: Plot, label: LineLabel, obstacles: Obstacles): PlacedLabel {
  const point = { x: plot.x(label.week), y: plot.y(label.value) }
  let best: PlacedLabel = { ...label, ...point, anchor: 'start', leader: null }
  let least = Number.POSITIVE_INFINITY
  for (const text of new Set([label.text, label.short ?? label.text])) {
    for (const candidate of candidatesFor(plot, { ...label, text }, point)) {
      const cost = costOf(plot, candidate, point, obstacles) + (text === label.text ? 0 : shortening)
      if (cost < least) {
        least = cost
        best = candidate
      }
    }
  }
  const far = Math.abs(best.y - point.y) > lineHeight || Math.abs(best.x - point.x) > 2 * lineHeight
  return { ...best, leader: far ? point : null }
}

/** What it costs to say less: more than a small detour, less than crossing a line or another label. */
const shortening = 16

const besides = [8, 20, 32, 44, 60, 80]
const shifts = [0, -1, 1, -2, 2, -3, 3, -4, 4, -6, 6, -8, 8].map((step) => (step * lineHeight) / 2)

function candidatesFor(plot: Plot, label: LineLabel, point: { x: number; y: number }): PlacedLabel[] {
  const candidates: PlacedLabel[] = []
  for (const shift of shifts) {
    const y = Math.max(plot.top + 8, Math.min(plot.bottom - 8, point.y + shift))
    for (const beside of besides) {
      candidates.push({ ...label, x: point.x + beside, y, anchor: 'start', leader: null })
      candidates.push({ ...label, x: point.x - beside, y, anchor: 'end', leader: null })
    }
  }
  for (const y of [point.y - lineHeight, point.y + lineHeight]) {
    candidates.push({ ...label, x: point.x, y, anchor: 'middle', leader: null })
  }
  return candidates
}

function costOf(plot: Plot, label: PlacedLabel, point: { x: number; y: number }, obstacles: Obstacles): number {
  const box = boxOf(label)
  let cost = Math.abs(label.y - point.y) / 4 + Math.abs(label.x - point.x) / 6 + (label.anchor === 'end' ? 2 : 0)
  if (box.left < plot.left || box.right > plot.width) cost += 1000
  if (box.top < plot.top - 8 || box.bottom > plot.bottom + 2) cost += 200
  for (const other of obstacles.taken) if (overlaps(box, other)) cost += 300
  for (const line of obstacles.lines) cost += 8 * crossings(plot, line.values, box)
  for (const week of obstacles.uprights) {
    if (plot.x(week) > box.left - 3 && plot.x(week) < box.right + 3) cost += 30
  }
  return cost
}

/** Number of a line's weeks, with the way to the next one, that touch a box. */
function crossings(plot: Plot, values: readonly number[], box: Box): number {
  let count = 0
  for (let week = 0; week < values.length; week++) {
    const x = plot.x(week)
    if (x < box.left - 2 || x > box.right + 2) continue
    const here = plot.y(values[week]!)
    const before = plot.y(values[Math.max(0, week - 1)]!)
    if (Math.max(here, before) >= box.top - 1 && Math.min(here, before) <= box.bottom + 1) count++
  }
  return count
}

function boxOf({ x, y, anchor, text }: PlacedLabel): Box {
  const width = labelWidth(text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, right: left + width, top: y - lineHeight / 2, bottom: y + lineHeight / 2 }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom
}

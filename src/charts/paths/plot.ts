// Where a week and a value lie on the picture, in px. Axes are numbers, so the same sums place lines, labels and cursor.

export interface Plot {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  /** Px from the left edge of the picture. */
  x: (week: number) => number
  /** Px from its top edge. */
  y: (value: number) => number
}

/** Room around the plot in px: event marks above, labels of line ends at the right, axes left and below. */
export const plotMargin = { top: 36, right: 112, bottom: 28, left: 44 }

/** The plot of a picture of that size, with weeks 0 to `weeks - 1` and values in `domain`. */
export function layPlot(
  width: number,
  height: number,
  weeks: number,
  domain: readonly [number, number],
  top: number = plotMargin.top,
): Plot {
  const left = plotMargin.left
  const right = Math.max(left + 1, width - plotMargin.right)
  const bottom = Math.max(top + 1, height - plotMargin.bottom)
  const [low, high] = domain
  const span = high - low || 1
  const last = Math.max(1, weeks - 1)
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: (week) => left + ((right - left) * week) / last,
    y: (value) => bottom - ((bottom - top) * (value - low)) / span,
  }
}

/** The week under a point, px from the picture's left edge; clamped to the calendar. */
export function weekAt(plot: Plot, weeks: number, x: number): number {
  const share = (x - plot.left) / (plot.right - plot.left)
  return Math.min(weeks - 1, Math.max(0, Math.round(share * (weeks - 1))))
}

/** Moves places apart so that neighbors keep `gap`, as little as possible, inside [low, high]. Order is kept. */
export function spread(places: readonly number[], gap: number, low: number, high: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => places[a]! - places[b]! || a - b)
  const groups: { members: number[]; center: number }[] = []
  for (const index of order) {
    let group = { members: [index], center: hold(places[index]!, 1) }
    let previous = groups.at(-1)
    while (previous && start(group) < end(previous) + gap) {
      groups.pop()
      const members = [...previous.members, ...group.members]
      const mean = members.reduce((sum, member) => sum + places[member]!, 0) / members.length
      group = { members, center: hold(mean, members.length) }
      previous = groups.at(-1)
    }
    groups.push(group)
  }
  const moved: number[] = new Array(places.length).fill(0)
  for (const group of groups) {
    group.members.forEach((member, rank) => {
      moved[member] = start(group) + rank * gap
    })
  }
  return moved

  function hold(center: number, count: number): number {
    const half = ((count - 1) * gap) / 2
    return Math.max(low + half, Math.min(high - half, center))
  }
  function start(group: { members: number[]; center: number }): number {
    return group.center - ((group.members.length - 1) * gap) / 2
  }
  function end(group: { members: number[]; center: number }): number {
    return group.center + ((group.members.length - 1) * gap) / 2
  }
}

/** The place after a key; null takes the pointing away, undefined is none of our keys. */
export function placeAfterKey(key: string, place: number, count: number): number | null | undefined {
  if (key === 'ArrowLeft') return Math.max(0, place - 1)
  if (key === 'ArrowRight') return Math.min(count - 1, place + 1)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return key === 'Escape' ? null : undefined
}

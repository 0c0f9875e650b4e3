// Where the pointer goes on the stage: a way of its own, since it moves every frame and nothing but its dot follows.

/** A place on the stage: shares (0 to 1) of its width and height. */
export interface Point {
  x: number
  y: number
}

export const middle: Point = { x: 0.5, y: 0.5 }

/** The place of a hand within an area, both in px; beyond its edge it is at the edge. */
export function placeIn(
  area: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): Point {
  const share = (part: number, whole: number) => (whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0)
  return { x: share(x - area.left, area.width), y: share(y - area.top, area.height) }
}

export interface PointerWay {
  move: (to: Point) => void
  /** Calls back at each move; gives the stop. */
  follow: (callback: (to: Point) => void) => () => void
}

/** A way without a memory: a move while nobody follows, as with the pointer off, is lost. */
export function openPointerWay(): PointerWay {
  const followers = new Set<(to: Point) => void>()
  return {
    move: (to) => {
      for (const callback of followers) callback(to)
    },
    follow: (callback) => {
      followers.add(callback)
      return () => followers.delete(callback)
    },
  }
}

// Choices by chance, all made with whole numbers, so that a failing case shrinks to a readable one.

/** Draws a whole number between two bounds, both included. */
export type Draw = (min: number, max: number) => number

/** The whole numbers from 0 up to, not including, `length`. */
export function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i)
}

/** One of the items; there must be one. */
export function pick<T>(draw: Draw, items: readonly T[]): T {
  return items[draw(0, items.length - 1)]!
}

/** The items in an order by chance. */
export function shuffled<T>(draw: Draw, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, at: draw(0, 1000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

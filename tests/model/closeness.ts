// How far two results lie apart: every path at which they disagree beyond what rounding explains.

/** Whether two numbers agree to 1e-9 of the larger, or to `absolute`: sums over a year carry rounding. */
export function agrees(a: number, b: number, absolute = 1e-6): boolean {
  return Math.abs(a - b) <= Math.max(absolute, 1e-9 * Math.max(Math.abs(a), Math.abs(b)))
}

/** Rounding in vehicles times what a vehicle brings in: a tenth of a cent. */
const cents = 1e-3

/** The paths at which two values differ, with both values; empty if they agree. Keys and texts exactly. */
export function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return agrees(actual, expected, path.endsWith('Usd') ? cents : undefined)
      ? []
      : [`${path}: ${actual} instead of ${expected}`]
  }
  if (!isRecord(actual) || !isRecord(expected)) {
    return Object.is(actual, expected) ? [] : [`${path}: ${String(actual)} instead of ${String(expected)}`]
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)])
  return [...keys].flatMap((key) => {
    if (!(key in actual)) return [`${path}.${key}: missing`]
    if (!(key in expected)) return [`${path}.${key}: not expected`]
    return differences(actual[key], expected[key], `${path}.${key}`)
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

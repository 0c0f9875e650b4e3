// How far two results lie apart: every path at which they disagree beyond the agreed 1e-9.

const tolerance = 1e-9

/** Whether two numbers agree to 1e-9, relative or (near zero) absolute. */
export function agrees(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
}

/** The paths at which two values differ, with both values; empty if they agree. Numbers to 1e-9, keys and texts exactly. */
export function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return agrees(actual, expected) ? [] : [`${path}: ${actual} instead of ${expected}`]
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

// What a browser may refuse: in a sandboxed frame, a private window or under a policy the mere mention of a part throws.

/**
 * What `reach` gives; null where the browser has no such thing or refuses it. Storage, channels, workers and databases
 * are named inside of it alone (tests/browser/allowed.test.ts), so that none of them can keep the page from working.
 */
export function ifAllowed<T>(reach: () => T | null | undefined): T | null {
  try {
    return reach() ?? null
  } catch {
    return null
  }
}

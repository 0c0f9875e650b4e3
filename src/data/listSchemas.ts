// Lists and records of a file, of any length: a million broken entries are so many faults, and no fault of the page.
import * as z from 'zod/mini'
import { gatherIssues } from './faults'

/** A list of things, each of one shape. */
export function listOf<T>(item: z.ZodMiniType<T>): z.ZodMiniType<T[]> {
  return withIssuesGathered(z.array(item))
}

/** A record of things by their names, each of one shape. */
export function recordOf<T>(item: z.ZodMiniType<T>): z.ZodMiniType<Record<string, T>> {
  return withIssuesGathered(z.record(z.string(), item))
}

function withIssuesGathered<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T> {
  return z.pipe(
    z.unknown(),
    z.transform((given, context) => {
      const parsed = schema.safeParse(given, { reportInput: true })
      if (parsed.success) return parsed.data
      context.issues.push(gatherIssues(parsed.error.issues))
      return z.NEVER
    }),
  )
}

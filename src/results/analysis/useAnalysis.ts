// One long analysis as the page sees it: the last answer stays in sight, marked, until the new one is there.
import { keepPreviousData, type QueryKey, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { Runner, RunOptions } from '../../runner/contract'
import { useRunner } from './Runner'

export interface Analysis<T> {
  /** The last answer; undefined before the first. */
  data: T | undefined
  /** Whether `data` belongs to an earlier state of the choices. */
  stale: boolean
  running: boolean
  /** Share (0 to 1) of the work that is done. */
  progress: number
  /** Whether the work was stopped before it was done. */
  cancelled: boolean
  error: Error | null
  cancel: () => void
  /** Starts again after a cancel or a failure. */
  retry: () => void
}

/**
 * Runs an analysis through the runner as a query. The key must name every input; with the same key the answer is at hand.
 * `resting` is true while the choices still move: the work then waits.
 */
export function useAnalysis<T>(
  key: QueryKey,
  resting: boolean,
  work: (runner: Runner, options: RunOptions) => Promise<T>,
): Analysis<T> {
  const runner = useRunner()
  const client = useQueryClient()
  const progressKey = ['progress', ...key]
  const progress = useQuery({ queryKey: progressKey, queryFn: () => 0, enabled: false, initialData: 0 }).data
  const query = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => work(runner, { signal, onProgress: (share) => client.setQueryData(progressKey, share) }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
    retry: 1,
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnMount: false,
  })
  const running = query.isFetching
  const answer = useMemo(
    () => ({ data: query.data, stale: resting || query.isPlaceholderData }),
    [query.data, query.isPlaceholderData, resting],
  )
  return {
    // An answer comes while the hand may be at work: what shows it is drawn in slices.
    ...useDeferredValue(answer),
    running,
    progress: running ? progress : 1,
    cancelled: !running && (query.data === undefined || query.isPlaceholderData) && query.error === null,
    error: query.error,
    cancel: () => void client.cancelQueries({ queryKey: key }),
    retry: () => void query.refetch(),
  }
}

// One long analysis as the page sees it: the last answer stays in sight, marked, until the new one is there.
import { keepPreviousData, type QueryKey, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { Runner, RunOptions } from '../../runner/contract'
import { useRunner } from './Runner'

export interface Analysis<T> {
  /** The last answer; undefined before the first. */
  data: T | undefined
  /** Whether `data` belongs to an earlier state of the choices. */
  stale: boolean
  /** The answer to these very choices; undefined before it is there. */
  known: T | undefined
  /** Whether that answer may still come. */
  awaited: boolean
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
 * `resting` is true while the choices still move: the work then waits. Where nothing is asked, nothing is answered.
 */
export function useAnalysis<T>(
  key: QueryKey,
  resting: boolean,
  work: ((runner: Runner, options: RunOptions) => Promise<T>) | null,
): Analysis<T> {
  const runner = useRunner()
  const client = useQueryClient()
  const progressKey = ['progress', ...key]
  const progress = useQuery({ queryKey: progressKey, queryFn: () => 0, enabled: false, initialData: 0 }).data
  const query = useQuery({
    queryKey: key,
    queryFn: work
      ? ({ signal }) => work(runner, { signal, onProgress: (share) => client.setQueryData(progressKey, share) })
      : skipToken,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
    retry: 1,
    networkMode: 'always',
    refetchOnWindowFocus: false,
    refetchOnMount: false,
  })
  const running = query.isFetching
  const asked = work !== null
  const fresh = useMemo(() => {
    const data = asked ? query.data : undefined
    const stale = asked && (resting || query.isPlaceholderData)
    return { data, stale, known: stale ? undefined : data }
  }, [asked, query.data, query.isPlaceholderData, resting])
  // An answer comes while the hand may be at work: what shows it is drawn in slices.
  const answer = useDeferredValue(fresh)
  const cancelled = !running && (query.data === undefined || query.isPlaceholderData) && query.error === null
  return {
    ...answer,
    awaited: asked && answer.known === undefined && query.error === null && !cancelled,
    running,
    progress: running ? progress : 1,
    cancelled,
    error: query.error,
    cancel: () => void client.cancelQueries({ queryKey: key }),
    retry: () => void query.refetch(),
  }
}

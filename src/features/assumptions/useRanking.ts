// How much each assumption moves the chosen metric: the order of the sliders, which holds still while they are moved.
import { useEffect, useMemo, useState } from 'react'
import { shapeTornado, type TornadoRow } from '../../charts/why/shapeTornado'
import type { ParameterId } from '../../model/dataset'
import { useAnswer } from '../../results/analysis/useAnalyses'
import { useMetric, useValueNow } from '../../results/metrics/useMetric'
import { useWorkspace } from '../../results/Workspace'

interface Ranking {
  /** Those that move the metric, most first, as they stood when it was chosen; null where that is not known. */
  order: readonly ParameterId[] | null
  /** Whether it is about to be. */
  awaited: boolean
  /** What each comes to at its low and its high, as of now. */
  effects: ReadonlyMap<ParameterId, Pick<TornadoRow, 'lowText' | 'highText'>>
}

export function useRanking(): Ranking {
  const { dataset } = useWorkspace()
  const chosen = useMetric('bars')
  const { metric, k } = chosen
  const now = useValueNow(chosen)
  const { data, stale, awaited } = useAnswer('sensitivity', ({ scenario }) => ({ scenario }))
  const rows = useMemo(
    () => (data ? shapeTornado(dataset, metric, k, data, now).rows : null),
    [dataset, metric, k, data, now],
  )
  const [held, setHeld] = useState<{ metric: string; order: ParameterId[] } | null>(null)
  const isHeld = held?.metric === metric.id
  useEffect(() => {
    if (rows && !stale && !isHeld)
      setHeld({ metric: metric.id, order: rows.flatMap(({ parameter }) => parameter ?? []) })
  }, [rows, stale, isHeld, metric.id])
  const effects = useMemo(
    () => new Map((rows ?? []).flatMap((row) => (row.parameter ? [[row.parameter, row]] : []))),
    [rows],
  )
  return { order: isHeld ? held.order : null, awaited: awaited || (rows !== null && !stale), effects }
}
